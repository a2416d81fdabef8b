import { css } from 'lit';
import { stepsStyles } from '../steps/styles.js';

export const pictureLayoutStyles = css`
  ${stepsStyles}
  .answers-on {
    max-inline-size: 36em;
    margin: 16px 0 0;
    padding: 0;
    border: 0;
  }
  .answers-on legend {
    padding: 0 0 4px;
    font-size: var(--text-small);
    color: var(--ink-quiet);
  }
  .answers-on > div {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 2px;
    padding: 2px;
    border: 1px solid var(--mark);
    border-radius: var(--radius);
  }
  .answers-on label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 44px;
    padding: 4px 8px;
    border: 1px solid transparent;
    border-radius: calc(var(--radius) - 3px);
    text-align: center;
    line-height: 1.25;
    cursor: pointer;
  }
  .answers-on label:hover {
    background: var(--tint);
  }
  .answers-on label:has(:checked) {
    border-color: var(--accent);
    background: var(--tint-strong);
    font-weight: 600;
  }
  .answers-on label:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  /* The segment is what is seen of it; the radio itself lies over all of it. */
  .answers-on input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .on-picture {
    padding-block: 16px 48px;
  }
  .on-picture .figure {
    max-inline-size: 36em;
    margin-inline: auto;
  }
  .statement {
    min-block-size: 6em;
    max-inline-size: 36em;
    margin-block-start: 20px;
  }
  /* The points of the scale stand in words right below. */
  .on-picture .figure-key {
    display: none;
  }
  .statement .question > :is(legend, label) {
    font-size: var(--text-title);
    line-height: 1.3;
  }
  .pick {
    margin: 0;
    font-size: var(--text-large);
    text-wrap: pretty;
  }
  .on-picture > .next {
    inline-size: 100%;
    max-inline-size: 36em;
    margin-block-start: 16px;
  }
  .list-and-picture {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 32px;
  }
  .list-and-picture .column {
    padding-inline-start: 16px;
  }
  .beside-list {
    align-self: start;
    padding-block-start: 32px;
  }
  .asked {
    position: relative;
  }
  .asked .question {
    scroll-margin-block: 96px 24px;
  }
  .asked.at::before {
    content: '';
    position: absolute;
    inset-block: -4px;
    inset-inline-start: -16px;
    inline-size: 3px;
    border-radius: 2px;
    background: var(--accent);
  }
  @media (min-height: 30em) {
    .beside-list {
      position: sticky;
      inset-block-start: 56px;
    }
    /* What sticks has to fit the window: what lies below its edge could not be reached. */
    .beside-list svg:not(.figure-sample) {
      max-block-size: calc(100vh - 13em);
    }
  }
  @container samenspel (max-width: 45em) {
    .asked.at::before {
      inset-inline-start: -10px;
    }
  }
  @media (forced-colors: active) {
    .answers-on label:has(:checked) {
      border-color: Highlight;
    }
    .asked.at::before {
      background: Highlight;
    }
  }
  @media print {
    .answers-on,
    .on-picture > .next {
      display: none;
    }
  }
`;
