import { css } from 'lit';

/** One question over the whole window. */
export const largeStyles = css`
  dialog.large {
    inline-size: 100vw;
    max-inline-size: none;
    block-size: 100vh;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    color: var(--ink);
    background: var(--paper);
  }
  .stage {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: 16px;
    min-block-size: 100%;
    --edge: clamp(16px, 4vmin, 48px);
    padding: var(--edge) var(--edge) 0;
    background: var(--paper);
    container: stage / inline-size;
  }
  .stage > .eyebrow {
    font-size: max(1.25rem, 2.4vmin);
  }
  .stage:fullscreen {
    overflow: auto;
  }
  .stage > .actions {
    position: sticky;
    inset-block-end: 0;
    padding-block: 8px var(--edge);
    background: var(--paper);
  }
  .large-middle {
    display: grid;
    gap: 24px;
    align-content: center;
  }
  .large-question {
    margin: 0;
    font-size: clamp(2.5rem, 2rem + 2.6vw, 5rem);
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .stage .about {
    font-size: max(1.25rem, 2.4vmin);
  }
  .large-figure {
    order: 1;
    max-inline-size: 30em;
  }
  @container stage (min-width: 60em) {
    .large-middle:has(.large-figure) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: center;
      gap: 64px;
    }
    .large-figure {
      order: 0;
      max-inline-size: none;
    }
  }
  @media print {
    dialog.large {
      display: none;
    }
  }
`;
