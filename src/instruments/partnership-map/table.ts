import { html, type TemplateResult } from 'lit';

/** A table with its sentence. The first cell of a row is its head; every other has the name of its column. */
export const tableOf = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): TemplateResult =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...others]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${others.map((cell, at) => html`<td data-label=${heads[at + 1] ?? ''}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

export const NOTHING = '–';
