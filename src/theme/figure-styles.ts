import { css } from 'lit';

/** How pictures look. Figures use these classes and presentation attributes only: strict policies allow both. */
export const figureStyles = css`
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    color: var(--ink);
    font-family: inherit;
    overflow: visible;
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
    fill: color-mix(in oklch, var(--ink) 48%, var(--paper));
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
  .hit {
    pointer-events: all;
  }
  .part[role='button'] {
    cursor: pointer;
  }
  .part[role='button']:focus {
    outline: none;
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
    .figure-surface {
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
    .figure-surface {
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
