import { css } from 'lit';

/** How cards look, and the form of one. */
export const cardStyles = css`
  .cards {
    display: grid;
    gap: 8px;
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
  }
  .card {
    display: flex;
    gap: 8px;
    padding: 8px 12px 4px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .card > div {
    flex: 1;
    min-inline-size: 0;
  }
  .card-title,
  .card-rest,
  .card-erased > span {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .card-title {
    font-weight: 600;
    white-space: pre-line;
  }
  .card-rest {
    font-size: var(--text-small);
    color: var(--ink-quiet);
  }
  .card-acts {
    display: flex;
    flex-wrap: wrap;
    column-gap: 4px;
  }
  .card .card-acts {
    margin-inline-start: -8px;
  }
  .card-form {
    display: grid;
    gap: 20px;
    padding: 4px 0 4px 16px;
    border-inline-start: 3px solid var(--accent);
  }
  .card-form:focus {
    outline: none;
  }
  .card-form .question :is(legend, label) {
    font-size: var(--text);
  }
  .card-form .erase[hidden] {
    display: none;
  }
  .card-form .card-acts {
    gap: 8px;
  }
  .card-erased {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
    margin: 0;
    padding: 4px 4px 4px 12px;
    border: 1px dashed var(--mark);
    border-radius: var(--radius);
  }
  .add {
    margin-block-start: 8px;
  }
  /* The cards of an answer in words stand below each other. */
  dd,
  .as-list td {
    white-space: pre-line;
  }
  @media print {
    .card-acts,
    .card-erased,
    .add {
      display: none;
    }
  }
`;
