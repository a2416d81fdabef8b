import { css } from 'lit';

/** The form and the cards of agreements. */
export const agreementStyles = css`
  .agreement-form,
  .card {
    display: grid;
    gap: 16px;
    padding: 16px;
    border: 1px solid var(--mark);
    border-radius: var(--radius);
    background: var(--paper);
  }
  .agreement-form .form-title .heading {
    margin: 0;
    font-size: var(--text-large);
  }
  .agreement-form p,
  .card p,
  .card .heading {
    margin: 0;
  }
  .about {
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .field > label,
  legend {
    display: block;
    padding: 0;
    margin-block-end: 4px;
    font-weight: 600;
  }
  .hint {
    min-block-size: 0;
    margin-block-start: 4px;
    font-size: var(--text-small);
    color: var(--ink-quiet);
  }
  .hint:empty,
  .problem:empty {
    display: none;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    padding: 4px 12px;
    border-radius: var(--radius);
    cursor: pointer;
  }
  .choice small {
    display: block;
    color: var(--ink-quiet);
    font-size: var(--text-small);
    font-weight: 400;
  }
  .choice input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--accent);
  }
  .agreement-form > .choice {
    padding-inline-start: 0;
    justify-self: start;
  }
  .dates {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    gap: 8px;
  }
  .dates .choice,
  .states .choice {
    border: 1px solid var(--line);
  }
  .dates .choice:has(:checked),
  .states .choice:has(:checked) {
    border-color: var(--accent);
    background: var(--tint-strong);
    font-weight: 600;
  }
  .dates + input {
    margin-block-start: 8px;
    max-inline-size: 14em;
  }
  .problem {
    padding-inline-start: 8px;
    border-inline-start: 3px solid currentColor;
    font-weight: 600;
  }
  .loading {
    min-block-size: 1.5em;
    animation: appear 1ms 300ms both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .cards {
    display: grid;
    gap: 16px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    gap: 8px;
    border-color: var(--line);
    border-inline-start: 4px solid var(--accent);
  }
  .card .what {
    font-size: var(--text-title);
    font-weight: 600;
  }
  .as-written {
    display: block;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .card .first {
    justify-self: start;
    padding: 2px 10px;
    border: 1px solid var(--accent);
    border-radius: 999px;
    color: var(--accent);
    font-size: var(--text-small);
    font-weight: 600;
  }
  .card[data-state='done'],
  .card[data-state='dropped'] {
    border-inline-start-color: var(--line);
  }
  .card[data-state='dropped'] .what {
    color: var(--ink-quiet);
  }
  .card .on-page {
    padding-inline-start: 8px;
    border-inline-start: 3px solid currentColor;
    font-size: var(--text-small);
  }
  .states legend {
    font-size: var(--text-small);
    font-weight: 400;
    color: var(--ink-quiet);
  }
  .card .actions {
    margin-inline-start: -8px;
  }
  .card .actions .quiet {
    min-block-size: 44px;
  }
  .states > div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .erased {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 8px 16px;
    border: 1px dashed var(--mark);
    border-radius: var(--radius);
  }
  .erased p {
    margin: 0;
  }
  @container samenspel (min-width: 40em) {
    .card {
      padding: 20px 24px;
    }
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
      background: none;
    }
    .agreement-form,
    .erased {
      display: none;
    }
    .states .choice:not(:has(:checked)),
    .states input {
      display: none;
    }
    .states .choice {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
    }
  }
`;

/** The page of all agreements. */
export const agreementsStyles = css`
  .agreements {
    display: grid;
    gap: 16px;
    max-inline-size: 48em;
  }
  .agreements > p {
    margin: 0;
  }
  .agreements .section {
    display: grid;
    gap: 12px;
  }
  .agreements .section > .heading {
    margin: 0;
  }
  .agreements .section.last-time {
    padding-block-end: 16px;
    border-block-end: 1px solid var(--line);
  }
  .agreements > button {
    justify-self: start;
  }
`;
