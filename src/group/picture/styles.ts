import { css } from 'lit';

export const pictureStyles = css`
  :host {
    min-block-size: 16em;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 16px;
    margin-block-end: 16px;
  }
  .people,
  .late {
    margin: 0;
    color: var(--ink-quiet);
  }
  .beside {
    display: grid;
    gap: 24px;
  }
  .column > * {
    margin-block: 0 12px;
  }
  .card {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 0;
    list-style: none;
  }
  .chosen {
    min-block-size: 3em;
    margin-block-start: 8px;
  }
  .chosen p {
    margin: 0 0 8px;
  }
  .counts {
    display: grid;
    max-inline-size: 24em;
    margin: 0 0 8px;
    padding: 0;
    list-style: none;
    font-size: var(--text-small);
  }
  .counts li {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    border-block-end: 1px solid var(--line);
    font-variant-numeric: tabular-nums;
  }
  .own-rule {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--accent);
    text-wrap: pretty;
  }
  .findings,
  .role-list,
  .role-row,
  .written {
    margin: 0;
    padding: 0;
    list-style: none;
    white-space: normal;
  }
  .findings > li {
    padding-block: 12px;
    border-block-start: 1px solid var(--line);
  }
  .findings .quiet {
    margin-inline-start: -8px;
  }
  .eyebrow {
    margin: 0 0 4px;
    font-size: var(--text-small);
    color: var(--ink-quiet);
  }
  .statements {
    margin: 0 0 16px;
    padding: 0;
    list-style: none;
  }
  .statements li {
    display: grid;
    grid-template-columns: 104px minmax(0, 1fr) auto;
    align-items: start;
    gap: 4px 16px;
    padding-block: 8px;
    border-block-end: 1px solid var(--line);
  }
  .statements small {
    color: var(--ink-quiet);
  }
  .finding {
    display: grid;
    grid-template-columns: 104px minmax(0, 1fr);
    align-items: start;
    gap: 16px;
  }
  .finding p {
    margin: 0;
    text-wrap: pretty;
  }
  svg.bars {
    inline-size: auto;
    flex: none;
    margin-block-start: 2px;
  }
  .role-list > li {
    padding-block: 12px;
    border-block-end: 1px solid var(--line);
  }
  .role-row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    margin-block-start: 8px;
  }
  .role-row li {
    display: grid;
    gap: 4px;
    font-size: var(--text-small);
  }
  .written li {
    padding-block: 8px;
    border-block-end: 1px solid var(--line);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  details {
    border-block-start: 1px solid var(--line);
  }
  details > summary {
    min-block-size: 44px;
    align-content: center;
    font-weight: 600;
  }
  .ask {
    max-inline-size: min(28em, calc(100% - 32px));
    padding: 24px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
  }
  .ask::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  @container samenspel (min-width: 62.5em) {
    .beside {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 48px;
      align-items: start;
    }
    .beside > :first-child {
      position: sticky;
      inset-block-start: 16px;
    }
  }
  @container samenspel (max-width: 30em) {
    .finding {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .statements li {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .statements button {
      grid-column: 2;
      justify-self: start;
      margin-inline-start: -8px;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    table,
    caption,
    tbody,
    tr,
    th[scope='row'],
    td {
      display: block;
      text-align: start;
    }
    td {
      display: flex;
      justify-content: space-between;
      gap: 12px;
    }
    td::before {
      content: attr(data-label);
      color: var(--ink-quiet);
    }
  }
  @media print {
    .findings,
    .role-list {
      columns: 2;
      column-gap: 28px;
    }
    .findings > li,
    .role-list > li {
      padding-block: 6px;
    }
    .statements li {
      grid-template-columns: 104px minmax(0, 1fr);
      padding-block: 4px;
    }
    .written li {
      padding-block: 3px;
    }
    details > summary {
      min-block-size: 0;
      margin-block-start: 16px;
      font-size: var(--text-large);
    }
  }
`;
