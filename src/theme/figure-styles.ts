import { css } from 'lit';
import { partyStyles } from './party-styles.js';

/** How pictures look. Figures use these classes and presentation attributes only: strict policies allow both. */
export const figureStyles = css`
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    color: var(--ink);
    font-family: inherit;
    overflow: visible;
    /* A place in a picture is the same in every language: text is anchored from the left. */
    direction: ltr;
  }
  /* A tall picture in a middling width would fill more than a screen. */
  svg.narrow {
    max-inline-size: 26em;
    margin-inline: auto;
  }
  svg text {
    fill: currentColor;
  }
  .figure-line {
    fill: none;
    stroke: currentColor;
  }
  .figure-surface {
    fill: var(--paper);
    stroke: currentColor;
  }
  .figure-tint {
    fill: color-mix(in oklab, var(--ink) 14%, var(--paper));
    stroke: currentColor;
  }
  .figure-bar {
    fill: var(--mark);
  }
  .figure-chosen {
    fill: var(--accent);
  }
  .figure-quiet {
    fill: var(--ink-quiet);
  }
  .figure-line-quiet {
    fill: none;
    stroke: var(--ink-quiet);
  }
  .figure-step {
    fill: var(--accent);
    stroke: currentColor;
  }
  .figure-hatch {
    fill: none;
    stroke: currentColor;
  }
  .figure-hatch-light {
    fill: none;
    stroke: var(--paper);
  }
  svg .figure-on-shade {
    fill: var(--paper);
  }
  svg .figure-halo {
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .figure-current {
    stroke: var(--accent);
    stroke-width: 3;
  }
  .figure-solid {
    fill: currentColor;
    stroke: currentColor;
  }
  .figure-faint {
    fill: color-mix(in oklab, var(--ink) 48%, var(--paper));
  }
  .figure-shade {
    fill: var(--ink);
    opacity: 0.045;
  }
  svg.figure-sample {
    display: inline-block;
    inline-size: auto;
    vertical-align: middle;
  }
  /* A copy that is saved: laid out where nobody sees it, and light in a dark page. */
  .on-paper {
    position: fixed;
    inset-block-start: 0;
    inset-inline-start: -10000px;
    max-inline-size: none;
    color-scheme: light;
    background: var(--paper);
    color: var(--ink);
  }
  .on-paper > svg {
    max-inline-size: none;
    margin: 0;
    background: var(--paper);
  }
  .on-paper > .figure-caption {
    display: block;
    margin: 12px 0 0;
    color: var(--ink-quiet);
    font-size: var(--text-small);
    text-wrap: balance;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    margin-block-end: 8px;
  }
  .view {
    display: grid;
    /* As narrow as its longest word: four names then fit beside each other on a phone. */
    flex: 1 1 min-content;
    place-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 4px 1px;
    border: 1px solid transparent;
    border-block-end: 3px solid var(--line);
    border-radius: var(--radius) var(--radius) 0 0;
    font-size: var(--text-small);
    line-height: 1.2;
    text-align: center;
    hyphens: manual;
    cursor: pointer;
  }
  .view[data-shown='true'] {
    border-block-end-color: var(--accent);
    background: var(--tint);
    font-weight: 600;
  }
  ${partyStyles}
  .hit {
    pointer-events: all;
  }
  .part:is([role], .tapped),
  .place {
    cursor: pointer;
  }
  .part:focus {
    outline: none;
  }
  /* Below a finger on the part that is being answered lie its places. */
  .part.current .hit {
    pointer-events: none;
  }
  .part .focus-ring {
    visibility: hidden;
    fill: none;
    stroke: var(--accent);
    stroke-width: 3;
  }
  .part:focus-visible .focus-ring,
  .part[aria-pressed='true'] .focus-ring {
    visibility: visible;
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .on-paper > svg {
      background: Canvas;
    }
    .figure-bar,
    .figure-step,
    .figure-chosen {
      fill: CanvasText;
    }
    svg .figure-on-shade {
      fill: Canvas;
    }
    svg .figure-halo {
      stroke: Canvas;
    }
    .figure-hatch-light {
      stroke: Canvas;
    }
    .figure-surface,
    .figure-tint {
      fill: Canvas;
    }
    .figure-quiet,
    .figure-faint {
      fill: CanvasText;
    }
    .figure-line-quiet {
      stroke: CanvasText;
    }
    .figure-shade {
      fill: none;
    }
    .view[data-shown='true'] {
      border-block-end-color: Highlight;
    }
    .part .focus-ring,
    .figure-current {
      stroke: Highlight;
    }
  }
  @media print {
    svg {
      color: #000;
    }
    .figure-bar,
    .figure-step,
    .figure-chosen {
      fill: #000;
    }
    svg .figure-on-shade {
      fill: #fff;
    }
    svg .figure-halo {
      stroke: #fff;
    }
    .figure-hatch-light {
      stroke: #fff;
    }
    .figure-surface,
    .figure-tint {
      fill: #fff;
    }
    .figure-quiet,
    .figure-faint {
      fill: #666;
    }
    .figure-line-quiet {
      stroke: #666;
    }
    .part .focus-ring {
      visibility: hidden;
    }
  }
`;
