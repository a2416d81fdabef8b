import { css, type CSSResult } from 'lit';
import { questionStyles } from '../items/question-styles.js';
import { baseStyles } from '../theme/base-styles.js';
import { figureStyles } from '../theme/figure-styles.js';
import { tokens } from '../theme/tokens.js';
import { crossoversStyles } from './crossovers.js';
import type { Instrument } from './instrument.js';
import { posterStyles } from './poster-styles.js';

const fillingStyles = css`
  :host {
    min-block-size: 20em;
  }
  .introduction {
    display: grid;
    gap: 20px;
  }
  .introduction .rest {
    max-inline-size: 36em;
  }
  .facts {
    margin: 0;
    padding: 0;
    list-style: none;
    color: var(--ink-quiet);
  }
  .introduction ul:not(.facts) {
    margin: 4px 0 0;
    padding-inline-start: 1.25em;
  }
  .introduction fieldset {
    margin-block-start: 24px;
  }
  .introduction fieldset legend {
    font-size: var(--text-large);
    font-weight: 600;
  }
  .sources,
  .restart {
    margin-block-start: 16px;
    font-size: var(--text-small);
  }
  :is(.sources, .restart, .notice) summary {
    min-block-size: 44px;
    align-content: center;
  }
  .sources li {
    margin-block-start: 8px;
    overflow-wrap: anywhere;
  }
  .rows {
    margin: 8px 0 16px;
    padding: 0;
    list-style: none;
  }
  .rows li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-block-size: 44px;
    border-block-end: 1px solid var(--line);
  }
  .answers summary {
    min-block-size: 44px;
    align-content: center;
    font-weight: 600;
  }
  .answers summary small {
    margin-inline-start: 8px;
    font-weight: 400;
    color: var(--ink-quiet);
  }
  .own {
    display: grid;
    gap: 12px;
    max-inline-size: 48em;
  }
  .own > * {
    margin-block: 0;
  }
  .own .level-4 {
    margin-block-start: 8px;
  }
  .own .figure {
    max-inline-size: 42em;
  }
  .chosen {
    min-block-size: 3em;
  }
  .about-result small {
    color: var(--ink-quiet);
  }
  .print {
    margin-block-start: 8px;
  }
  @container samenspel (max-width: 30em) {
    .as-list thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .as-list :is(tbody, tr, th, td) {
      display: block;
      border: 0;
      padding-block: 2px;
    }
    .as-list tr {
      border-block-end: 1px solid var(--line);
      padding-block: 6px;
    }
    .as-list td {
      font-weight: 600;
    }
  }
  .about-result {
    margin: 0;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--accent);
    background: var(--tint);
  }
  @container samenspel (min-width: 60em) {
    .introduction {
      grid-template: 'opening poster' auto 'rest poster' 1fr / minmax(0, 2fr) minmax(0, 3fr);
      gap: 20px 48px;
    }
    .introduction .poster {
      grid-area: poster;
    }
  }
`;

/** All styles of an instrument: the shared ones, those of its layout and those of its item types. */
export const stylesOf = ({ layout, controls }: Pick<Instrument, 'layout' | 'controls'>): CSSResult[] => [
  tokens,
  baseStyles,
  figureStyles,
  questionStyles,
  fillingStyles,
  posterStyles,
  crossoversStyles,
  layout.styles,
  ...Object.values(controls).flatMap((control) => (control.styles ? [control.styles] : [])),
];
