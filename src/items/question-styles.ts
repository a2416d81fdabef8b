import { css } from 'lit';

/** How a question looks, whatever its type. */
export const questionStyles = css`
  .question {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .question legend,
  .question > label {
    display: flex;
    gap: 12px;
    padding: 0;
    font-size: var(--text-large);
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
    hyphens: manual;
    overflow-wrap: anywhere;
  }
  .number {
    flex: none;
    min-inline-size: 1.5em;
    color: var(--ink-quiet);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .choices,
  .ways-out {
    display: grid;
    margin-block-start: 8px;
  }
  .ways-out {
    display: flex;
    flex-wrap: wrap;
    column-gap: 24px;
    border-block-start: 1px solid var(--line);
    margin-block-start: 4px;
    padding-block-start: 4px;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    padding: 4px 12px;
    border-inline-start: 3px solid transparent;
    border-radius: 0 var(--radius) var(--radius) 0;
    cursor: pointer;
  }
  .choice:hover {
    background: var(--tint);
  }
  .choice:has(:checked) {
    border-inline-start-color: var(--accent);
    background: var(--tint-strong);
    font-weight: 600;
  }
  .choice small {
    display: block;
    font-size: var(--text-small);
    font-weight: 400;
    color: var(--ink-quiet);
  }
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--accent);
  }
  .columns {
    margin-block-start: 8px;
  }
  .columns .row {
    display: grid;
    grid-template-columns: 1fr repeat(var(--columns, 2), minmax(44px, 5.5em));
    align-items: center;
  }
  .columns[data-columns='1'] .row {
    --columns: 1;
  }
  .columns[data-columns='3'] .row {
    --columns: 3;
  }
  .columns .row.way-out {
    border-block-start: 1px solid var(--line);
  }
  .columns .head {
    font-size: var(--text-small);
    font-weight: 600;
    text-align: center;
  }
  .cell {
    display: grid;
    place-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .cell:has(:checked) {
    background: var(--tint-strong);
    border-radius: var(--radius);
  }
  @container samenspel (max-width: 18em) {
    /* Too narrow for columns: one group below the other, each answer with its full name. */
    .columns {
      display: flex;
      flex-direction: column;
    }
    .columns .row {
      display: contents;
    }
    .columns .row > span {
      display: none;
    }
    .columns .cell {
      display: flex;
      flex-direction: row-reverse;
      justify-content: flex-end;
      gap: 12px;
    }
    .columns .cell:nth-of-type(2) {
      order: 1;
    }
    .columns .cell:nth-of-type(3) {
      order: 2;
    }
    .cell > .hidden {
      position: static;
      inline-size: auto;
      block-size: auto;
      margin: 0;
      clip-path: none;
      white-space: normal;
    }
  }
  .help summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 32px;
    font-size: var(--text-small);
    color: var(--accent);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .help p,
  .hint {
    margin: 4px 0;
    font-size: var(--text-small);
    color: var(--ink-quiet);
  }
  .private {
    font-weight: 600;
    color: var(--ink);
  }
  .private::before {
    content: '🔒︎ ' / '';
  }
  .fault {
    margin: 4px 0;
    padding-inline-start: 8px;
    border-inline-start: 3px solid currentColor;
    font-size: var(--text-small);
    font-weight: 600;
  }
  .erase[hidden] {
    display: inline-flex;
    visibility: hidden;
  }
  .question input:not([type='radio'], [type='checkbox']),
  .question textarea {
    margin-block-start: 8px;
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-inline-start-color: Highlight;
    }
  }
  @media print {
    .erase,
    .help {
      display: none;
    }
  }
`;
