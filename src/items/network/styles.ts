import { css } from 'lit';

/** How the list of a map looks: cards while it is narrow, a table from 30 em on, in whatever column it stands. */
export const networkStyles = css`
  .network {
    container: network / inline-size;
  }
  .network .asked span:focus {
    outline: none;
  }
  .network .asked {
    margin: 0;
    font-size: var(--text-large);
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .party-form {
    margin-block-start: 16px;
    padding: 12px 16px 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .party-legend {
    margin: 0 0 8px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .party-fields,
  .line-form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 8px 16px;
  }
  .network label > span {
    display: block;
    font-size: var(--text-small);
    color: var(--ink-quiet);
  }
  .party-fields :is(input, select),
  .line-form select {
    margin-block-start: 4px;
    max-inline-size: none;
  }
  .party-form .actions {
    margin-block-start: 12px;
  }
  .network .add-party {
    margin-block-start: 16px;
  }
  .own-party {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    margin-block-start: 16px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--accent);
    background: var(--tint);
  }
  .own-party p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .own-party small {
    display: block;
    color: var(--ink-quiet);
  }
  .own-party strong {
    margin-inline-end: 8px;
  }
  .party-rows {
    margin-block-start: 16px;
    font-size: var(--text);
  }
  .party-rows :is(th, td) {
    padding: 4px 8px 4px 0;
    vertical-align: middle;
  }
  .party-rows th[scope='row'] {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .party-rows th small {
    display: block;
    font-weight: 400;
    color: var(--ink-quiet);
  }
  .party-rows tbody th {
    padding-inline-start: 12px;
    border-inline-start: 3px solid transparent;
  }
  .party-rows .open :is(th, td) {
    border-block-end-color: transparent;
  }
  .party-rows :is(.open th, .party-more td) {
    border-inline-start: 3px solid var(--accent);
  }
  .party-rows .party-more td {
    padding: 4px 0 16px 12px;
  }
  .party-number {
    display: none;
    margin-inline-end: 4px;
    color: var(--ink-quiet);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .party select {
    min-inline-size: 0;
    text-overflow: ellipsis;
  }
  .party-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
  }
  .party-actions button:first-child {
    margin-inline-start: -8px;
  }
  .party-actions [hidden] {
    display: none;
  }
  .network button.quiet {
    min-block-size: 44px;
  }
  .party-questions {
    display: grid;
    gap: 24px;
    min-inline-size: 0;
  }
  .party-questions .question :is(legend, label) {
    font-size: var(--text);
  }
  .party-questions .question > legend span,
  .party-questions .question > label span {
    color: inherit;
    font-size: inherit;
  }
  .party-questions .next {
    justify-self: start;
    min-inline-size: 10em;
  }
  .party-undo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin: 8px 0 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--line);
    overflow-wrap: anywhere;
  }
  .lines {
    margin-block-start: 16px;
  }
  .lines summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
  }
  .lines summary small {
    color: var(--ink-quiet);
  }
  .lines ul {
    margin: 0 0 12px;
    padding: 0;
    list-style: none;
  }
  .lines li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    border-block-end: 1px solid var(--line);
    /* There may be a thousand. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 45px;
  }
  .lines li span {
    overflow-wrap: anywhere;
  }
  .lines li small {
    color: var(--ink-quiet);
  }
  .lines li button {
    margin-inline-start: auto;
  }
  @container network (min-width: 36em) {
    .party-questions {
      grid-template-columns: 1fr 1fr;
      gap: 24px 32px;
      align-items: start;
    }
    .party-questions > :is(.next, .lines) {
      grid-column: 1 / -1;
    }
  }
  @container network (min-width: 30em) {
    .party-rows {
      table-layout: fixed;
    }
    .party-rows th:first-child {
      inline-size: 32%;
    }
    .party-rows thead td {
      inline-size: 5.5em;
    }
    .party-rows .party-actions {
      display: table-cell;
    }
    .party-rows .party-actions button {
      margin: 0;
    }
    /* Changing and erasing come with opening: a row is for reading and for its levels. */
    .party:not(.open) .party-actions button + button {
      display: none;
    }
    .party-rows select {
      padding-inline: 8px 0;
      font-size: var(--text-small);
    }
    .party-rows .party-actions {
      padding-inline-end: 0;
    }
  }
  @container network (max-width: 29.99em) {
    .party-rows thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .party-rows :is(tbody, tr, th, td) {
      display: block;
    }
    .party-rows :is(tbody th, td) {
      padding: 0;
      border: 0;
    }
    .party-rows .party {
      display: grid;
      gap: 6px;
      padding: 12px 0 8px 12px;
      border-block-start: 1px solid var(--line);
    }
    .party-rows .party-more {
      padding: 0 0 16px 12px;
    }
    .party-rows .party-more td {
      padding: 0;
      border: 0;
    }
    .party-rows tr:is(.open, .party-more) {
      border-inline-start: 3px solid var(--accent);
    }
    .party-rows .open th {
      border: 0;
    }
    .party td[data-label] {
      display: grid;
      grid-template-columns: minmax(5em, 30%) minmax(0, 1fr);
      align-items: center;
      gap: 12px;
    }
    .party td[data-label]::before {
      content: attr(data-label) / '';
      font-size: var(--text-small);
      color: var(--ink-quiet);
    }
  }
  @media print {
    .party-form,
    .party-actions,
    .add-party,
    .party-undo {
      display: none;
    }
  }
`;
