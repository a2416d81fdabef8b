import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** The sign of the page: two who overlap. */
export const mark: TemplateResult = html`<svg class="mark" viewBox="0 0 28 24" aria-hidden="true">
  <circle cx="10.5" cy="10" r="7.5" fill="none" stroke="var(--accent)" stroke-width="3" />
  <circle cx="17.5" cy="14" r="7.5" fill="none" stroke="var(--ochre)" stroke-width="3" />
</svg>`;

/** People who look at one thing from different sides: rings around a shared middle. */
export const emblem: TemplateResult = html`<svg class="emblem" viewBox="0 0 240 200" aria-hidden="true">
  ${[
    [92, 76, 'var(--accent)'],
    [148, 76, 'var(--ochre)'],
    [92, 124, 'var(--ochre)'],
    [148, 124, 'var(--accent)'],
  ].map(
    ([x, y, colour]) =>
      svg`<circle cx=${x} cy=${y} r="56" fill=${colour} fill-opacity="0.13" stroke=${colour} stroke-width="2.5" />`,
  )}
  <circle cx="120" cy="100" r="7" fill="var(--ink)" />
</svg>`;

export type Glyph = 'fill' | 'group' | 'file' | 'home' | 'back' | 'menu';

const LINES: Readonly<Record<Glyph, SVGTemplateResult>> = {
  fill: svg`<circle cx="6" cy="6.5" r="2.5" fill="currentColor" /><circle cx="6" cy="13" r="2.5" /><circle cx="6" cy="19.5" r="2.5" /><path d="M12 6.5h9M12 13h9M12 19.5h6" />`,
  group: svg`<path d="M4 21v-5M9.3 21V8M14.6 21v-9M20 21v-3" stroke-width="3.2" /><path d="M2 21h20" />`,
  file: svg`<path d="M3 20V5h6l2 3h10v12zM12 17.5v-6m-2.6 2.4L12 11.3l2.6 2.6" />`,
  home: svg`<rect x="5" y="11" width="14" height="10" rx="2" /><path d="M8.5 11V7.5a3.5 3.5 0 0 1 7 0V11" />`,
  back: svg`<path d="m14.5 6-6 6 6 6" />`,
  menu: svg`<path d="M4 7h16M4 12h16M4 17h16" />`,
};

/** A small drawing beside a word that says the same. */
export const glyph = (name: Glyph): TemplateResult =>
  html`<svg
    class="glyph"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${LINES[name]}
  </svg>`;
