import { css } from 'lit';

/**
 * Parties on maps and the ties between them. A colour repeats what a shape says; the seven can be told apart by people
 * who see fewer colours (Okabe and Ito), on light and on dark paper.
 */
export const partyStyles = css`
  .kind-0 {
    --kind: #0072b2;
    --on-kind: #fff;
  }
  .kind-1 {
    --kind: #e69f00;
  }
  .kind-2 {
    --kind: #cc79a7;
  }
  .kind-3 {
    --kind: #56b4e9;
  }
  .kind-4 {
    --kind: #f0e442;
  }
  .kind-5 {
    --kind: #d55e00;
  }
  .kind-6 {
    --kind: #009e73;
  }
  .figure-kind {
    fill: var(--kind);
    stroke: currentColor;
  }
  svg .figure-on-kind {
    fill: var(--on-kind, #111);
  }
  .figure-tie {
    fill: none;
    stroke: var(--mark);
  }
  .figure-both {
    stroke: var(--accent);
  }
  @media (forced-colors: active) {
    .figure-kind {
      fill: Canvas;
    }
    svg .figure-on-kind {
      fill: CanvasText;
    }
    .figure-tie {
      stroke: CanvasText;
    }
  }
  @media print {
    .figure-tie {
      stroke: #444;
    }
  }
`;
