import { css } from 'lit';

export const comparisonStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 8px;
    padding: 0;
  }
  .moments {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 8px 16px;
    max-inline-size: 44em;
    margin-block: 8px 24px;
  }
  .moments legend {
    color: var(--ink-quiet);
  }
  .field label {
    display: block;
    margin-block-end: 4px;
    font-weight: 600;
  }
  .who {
    display: grid;
    gap: 8px;
    margin-block-end: 24px;
  }
  .who ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .about,
  .not-yet,
  .changed {
    margin: 0;
    color: var(--ink-quiet);
    text-wrap: pretty;
  }
  .not-yet {
    margin-block-end: 8px;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    padding: 4px 16px 4px 12px;
    border: 1px solid var(--mark);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--accent);
    background: var(--tint);
  }
  .choice input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--accent);
  }
  .pictures {
    display: grid;
    gap: 32px;
    margin-block: 24px;
  }
  figure {
    min-inline-size: 0;
    margin: 0;
  }
  figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin-block-end: 12px;
  }
  .changes > .heading {
    margin-block: 0 8px;
  }
  .changes .figure-key {
    margin-block-end: 12px;
  }
  .change {
    display: grid;
    grid-template-columns: minmax(0, 160px) minmax(0, 1fr);
    align-items: start;
    gap: 8px 24px;
  }
  .change p {
    margin: 0;
    text-wrap: pretty;
  }
  .change .word {
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  .change .statement {
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  svg.change-bars {
    inline-size: auto;
    max-inline-size: 100%;
    margin-block-start: 4px;
  }
  .then {
    fill: none;
    stroke: var(--mark);
    stroke-width: 1;
  }
  path.then {
    stroke-width: 0.75;
  }
  .changed {
    margin-block: 16px;
  }
  .made {
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }
  .made li {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    gap: 4px 16px;
    padding-block: 10px;
    border-block-start: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  .made small {
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  .state {
    align-self: start;
  }
  [data-state='dropped'] .state {
    color: var(--ink-quiet);
  }
  .caution {
    margin-block: 24px 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--accent);
    text-wrap: pretty;
  }
  .then-and-now thead th:nth-child(n + 3) {
    text-align: end;
  }
  .then-and-now tbody {
    border-block-end: 1px solid var(--mark);
  }
  @container samenspel (min-width: 62.5em) {
    .pictures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 48px;
      align-items: start;
    }
    .findings {
      columns: 2;
      column-gap: 48px;
    }
    .findings > li {
      break-inside: avoid;
    }
  }
  @container samenspel (max-width: 30em) {
    .change {
      grid-template-columns: minmax(0, 1fr);
    }
    .made li {
      grid-template-columns: minmax(0, 1fr);
    }
    .then-and-now .compared {
      display: block;
      padding-block-start: 16px;
      text-align: start;
    }
    .then-and-now th[scope='row'] {
      font-weight: 600;
    }
  }
  @media (forced-colors: active) {
    .then {
      stroke: CanvasText;
    }
  }
  @media print {
    .moments,
    .options {
      display: none;
    }
    .then {
      stroke: #000;
    }
  }
`;
