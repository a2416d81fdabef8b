import { css } from 'lit';

/** The conversation: one question, largest. */
export const dialogueStyles = css`
  .eyebrow {
    margin: 0;
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  .dimensions {
    display: grid;
    gap: 8px;
    margin: 16px 0 0;
    padding: 0;
    list-style: none;
    max-inline-size: 36em;
  }
  .dimensions button {
    inline-size: 100%;
    justify-content: space-between;
    gap: 16px;
    min-block-size: 52px;
    text-align: start;
    hyphens: manual;
  }
  .dimensions button > :first-child {
    font-weight: 600;
  }
  .dimensions .outcome {
    color: var(--ink-quiet);
    font-size: var(--text-small);
    text-align: end;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
  }
  .bar .quiet {
    min-block-size: 44px;
    margin-inline-start: -8px;
  }
  .bar .heading {
    font-size: var(--text-large);
  }
  .outcome-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin: 4px 0 0;
    font-weight: 600;
  }
  .small-bars {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .small-bars small {
    font-weight: 400;
    color: var(--ink-quiet);
  }
  svg.bars {
    inline-size: auto;
    flex: none;
  }
  .talk,
  .main {
    display: grid;
    gap: 24px;
    align-content: start;
  }
  .talk {
    margin-block-start: 24px;
  }
  .main {
    min-inline-size: 0;
  }
  .main > .primary {
    margin: 0;
  }
  .asked {
    background: var(--paper);
  }
  .question {
    margin: 8px 0 0;
    max-inline-size: 26em;
    font-size: clamp(1.5rem, 1.1rem + 2.2cqi, 2.25rem);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .main[data-writing] .question {
    font-size: var(--text-large);
  }
  .script {
    display: grid;
    gap: 8px;
    align-content: start;
    min-inline-size: 0;
  }
  .script details {
    border-block-start: 1px solid var(--line);
    padding-block-end: 8px;
  }
  .script summary {
    align-content: center;
    min-block-size: 44px;
    font-weight: 600;
  }
  .clock {
    display: grid;
    gap: 8px;
    margin-block-end: 16px;
  }
  .clock .time {
    margin: 0;
    font-size: var(--text-title);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .clock .time.over {
    font-size: var(--text-large);
  }
  .step {
    display: grid;
    grid-template-columns: 20px 4.5em minmax(0, 1fr);
    gap: 4px 8px;
    padding: 10px 8px;
    border-inline-start: 3px solid transparent;
    font-size: var(--text-small);
    cursor: pointer;
  }
  .step input {
    inline-size: 18px;
    block-size: 18px;
    margin: 1px 0 0;
    accent-color: var(--accent);
  }
  .step .minutes {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .step[data-past] {
    color: var(--ink-quiet);
  }
  .step[data-past] .minutes::before {
    content: '✓ ' / '';
  }
  .step:has(:checked) {
    border-inline-start-color: var(--accent);
    background: var(--tint);
  }
  .step:has(:checked) .minutes {
    font-weight: 600;
  }
  .step:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  @container samenspel (min-width: 40em) {
    .main[data-writing] .question {
      font-size: var(--text-title);
    }
  }
  @container samenspel (min-width: 60em) {
    .with-script {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 48px;
    }
  }
  @media (min-height: 40em) {
    .main[data-writing] .asked {
      position: sticky;
      inset-block-start: 0;
      padding-block: 8px;
      border-block-end: 1px solid var(--line);
    }
    .main[data-writing] :is(input, textarea) {
      scroll-margin-block-start: 9em;
    }
  }
  @media (forced-colors: active) {
    .step:not(:has(:checked)) {
      border-inline-start-color: Canvas;
    }
  }
  @media print {
    .script,
    .bar .quiet {
      display: none;
    }
    .asked {
      break-inside: avoid;
    }
    .dimensions button {
      display: flex;
      min-block-size: 0;
      padding: 4px 0;
      border: 0;
      border-block-end: 1px solid var(--line);
      border-radius: 0;
    }
  }
`;
