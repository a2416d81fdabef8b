import { css } from 'lit';

export const stepsStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding-block: 8px;
    background: var(--paper);
    border-block-end: 1px solid var(--line);
    font-size: var(--text-small);
    z-index: 1;
  }
  @media (min-height: 30em) {
    .bar {
      position: sticky;
      inset-block-start: 0;
    }
    .steps :is(input, textarea, button, summary, .heading) {
      scroll-margin-block: 96px 24px;
    }
  }
  .where {
    font-weight: 600;
  }
  .bar progress {
    flex: 1 1 4em;
    min-inline-size: 3em;
    max-inline-size: 14em;
    block-size: 8px;
  }
  .left {
    color: var(--ink-quiet);
  }
  .bar button {
    margin-inline-start: auto;
  }
  .bar button + button {
    margin-inline-start: 0;
  }
  .column {
    max-inline-size: 40em;
    min-inline-size: 0;
  }
  .step,
  .review {
    padding-block: 32px 48px;
    border-block-end: 1px solid var(--line);
  }
  .step > :is(.question, .asked, .remark) {
    margin-block-start: 32px;
  }
  .eyebrow {
    margin: 0;
    font-size: var(--text-small);
    color: var(--ink-quiet);
  }
  .about {
    margin: 4px 0 0;
    max-inline-size: 36em;
    color: var(--ink-quiet);
    text-wrap: pretty;
  }
  .remark summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
  }
  .onward {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 8px;
    margin-block-start: 24px;
  }
  .next {
    flex: 1 1 auto;
  }
  .all-steps {
    inline-size: min(26em, calc(100% - 32px));
    max-block-size: calc(100% - 32px);
    box-sizing: border-box;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  .all-steps::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .so-far-small svg {
    display: block;
    max-block-size: 9em;
    margin-inline: auto;
  }
  .so-far-small :is(.eyebrow, .figure-key) {
    display: none;
  }
  .all-steps ol {
    margin: 0 0 12px;
    padding: 0;
    list-style: none;
  }
  .all-steps li button {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 4px 12px;
    border: 0;
    border-inline-start: 3px solid transparent;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .all-steps li button:hover {
    background: var(--tint);
  }
  .all-steps [aria-current='step'] {
    border-inline-start-color: var(--accent);
    font-weight: 600;
  }
  .all-steps small {
    font-size: var(--text-small);
    font-weight: 400;
    color: var(--ink-quiet);
  }
  @container samenspel (min-width: 60em) {
    .columns-wide:has(.so-far) {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 48px;
    }
    .so-far {
      position: sticky;
      inset-block-start: 72px;
      align-self: start;
      padding-block-start: 32px;
    }
  }
  @media print {
    .bar,
    .onward,
    .all-steps {
      display: none;
    }
  }
`;
