import { css } from 'lit';
import { pictureLayoutStyles } from '../picture/styles.js';

export const mapLayoutStyles = css`
  ${pictureLayoutStyles}
  .with-map.beside .column {
    max-inline-size: none;
  }
  .with-map.beside :is(.step > :not(.map-and-list), .review) {
    max-inline-size: 40em;
  }
  .map-and-list {
    margin-block-start: 24px;
  }
  .map-and-list > * + * {
    margin-block-start: 16px;
  }
  .beside .map-and-list > * {
    margin-block-start: 0;
  }
  .beside .map-and-list {
    display: grid;
    grid-template-columns: minmax(0, 11fr) minmax(0, 9fr);
    gap: 32px;
    align-items: start;
  }
  .map-place {
    position: relative;
    min-inline-size: 0;
  }
  .map-canvas {
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    user-select: none;
    -webkit-user-select: none;
  }
  svg.map {
    overflow: hidden;
    max-inline-size: none;
    /* One finger scrolls the page; a party is dragged from its own place. */
    touch-action: pan-x pan-y;
  }
  svg.map:focus {
    outline: none;
  }
  .map-canvas:has(svg.map:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  svg.map[data-close] {
    cursor: grab;
  }
  .hand {
    cursor: grab;
    touch-action: none;
  }
  .hand:active {
    cursor: grabbing;
  }
  .hand:focus {
    outline: none;
  }
  .hand .focus-ring {
    visibility: hidden;
    fill: none;
    stroke: var(--accent);
    stroke-width: 3;
  }
  .hand:is(:focus-visible, .chosen, .picked) .focus-ring {
    visibility: visible;
  }
  .hand.chosen:not(:focus-visible) .focus-ring {
    stroke-width: 2;
  }
  svg.map [data-near] {
    stroke: var(--accent);
    stroke-width: 3;
    opacity: 1;
  }
  .map-below {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 8px 16px;
    margin-block-start: 8px;
  }
  .map-below p {
    margin: 0;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  /* What is said of where a hand is stands in the place of how to begin. */
  .map-below div:has(.map-said:not(:empty)) .map-hint {
    display: none;
  }
  .map-hint {
    font-size: var(--text-small);
    color: var(--ink-quiet);
  }
  .map-tools {
    display: flex;
    flex: none;
    gap: 4px;
  }
  .map-tools button {
    inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border-color: var(--line);
    font-size: var(--text-title);
    line-height: 1;
  }
  .map-and-list .party-number {
    display: inline;
  }
  .on-map .network :is(.asked, .asked + .hint, .party:not(.open), .lines, thead) {
    display: none;
  }
  @media (min-height: 30em) {
    .beside .map-place {
      position: sticky;
      inset-block-start: 64px;
    }
    .beside svg.map {
      max-block-size: calc(100vh - 12em);
    }
  }
  @media (forced-colors: active) {
    .hand .focus-ring,
    svg.map [data-near] {
      stroke: Highlight;
    }
  }
  @media print {
    .map-below {
      display: none;
    }
  }
`;
