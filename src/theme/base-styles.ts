import { css } from 'lit';
import { printStyles } from './print-styles.js';

/** What all elements share: text, buttons, fields, and rules for print and forced colours. */
export const baseStyles = css`
  :host {
    display: block;
    container: samenspel / inline-size;
    color: var(--ink);
    font-size: var(--text);
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .heading {
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    hyphens: manual;
    overflow-wrap: anywhere;
  }
  .heading:focus {
    outline: none;
  }
  .level-1,
  .level-2 {
    font-size: var(--text-display);
  }
  .level-3 {
    font-size: var(--text-title);
  }
  .level-4,
  .level-5,
  .level-6 {
    margin-block-start: 24px;
    font-size: var(--text-large);
  }
  .lead {
    margin: 4px 0 0;
    font-size: var(--text-large);
    text-wrap: pretty;
  }
  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
  }
  :is(button, input, textarea, select, summary, a):focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--paper);
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid var(--mark);
    border-radius: var(--radius);
    background: transparent;
    text-align: center;
    cursor: pointer;
  }
  button:hover {
    background: var(--tint);
  }
  button.primary {
    inline-size: 100%;
    max-inline-size: 28em;
    margin-block-start: 16px;
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  button.primary:hover {
    background: color-mix(in oklch, var(--accent) 88%, var(--ink));
  }
  button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  button.quiet {
    min-block-size: 36px;
    padding: 4px 8px;
    border-color: transparent;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 3px;
    font-size: var(--text-small);
  }
  button.next {
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 600;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea,
  select {
    inline-size: 100%;
    max-inline-size: 36em;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--mark);
    border-radius: var(--radius);
    background: var(--paper);
  }
  textarea {
    field-sizing: content;
    min-block-size: 3lh;
    resize: vertical;
  }
  textarea[rows='1'] {
    min-block-size: 44px;
  }
  .with-unit {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .with-unit input {
    inline-size: 8em;
  }
  [aria-invalid='true'] {
    border-width: 2px;
  }
  progress {
    appearance: none;
    border: 0;
    border-radius: 999px;
    overflow: hidden;
    background: var(--line);
  }
  progress::-webkit-progress-bar {
    background: var(--line);
  }
  progress::-webkit-progress-value {
    background: var(--accent);
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  .notice {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding: 12px 16px;
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--accent);
    border-radius: var(--radius);
    background: var(--tint);
  }
  .notice p {
    margin: 0;
  }
  .notice small {
    color: var(--ink-quiet);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .actions .primary {
    inline-size: auto;
    margin: 0;
  }
  .save-menu {
    margin: 0;
    padding: 4px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
  }
  .save-menu button {
    inline-size: 100%;
    min-block-size: 44px;
    justify-content: start;
    text-decoration: none;
  }
  /* Placed by script below its button. */
  .save-menu:popover-open {
    position: fixed;
    inset: auto;
  }
  .saved {
    flex-basis: 100%;
    margin: 0;
    padding-inline-start: 8px;
    font-size: var(--text-small);
  }
  .saved:empty,
  .figure-caption {
    display: none;
  }
  summary {
    cursor: pointer;
  }
  dl {
    margin: 8px 0;
  }
  dl > div {
    padding-block: 8px;
    border-block-end: 1px solid var(--line);
  }
  dt {
    color: var(--ink-quiet);
    font-size: var(--text-small);
  }
  dd {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 16px;
    margin: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .written {
    font-weight: 400;
    white-space: pre-wrap;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--text-small);
  }
  caption {
    padding-block: 16px 4px;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 6px 8px;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    color: var(--ink-quiet);
  }
  td.count {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .table-scroll {
    overflow-x: auto;
  }
  .figure-key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
    font-size: var(--text-small);
    color: var(--ink-quiet);
  }
  .figure-key li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .figure-key svg {
    inline-size: auto;
    block-size: 1.25em;
    flex: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    .choice {
      transition: background-color 150ms;
    }
  }
  @media (forced-colors: active) {
    button.primary {
      border: 2px solid ButtonText;
    }
    progress {
      border: 1px solid CanvasText;
    }
  }
  ${printStyles}
`;
