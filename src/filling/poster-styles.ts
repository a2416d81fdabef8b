import { css } from 'lit';

/**
 * The sheet is laid out in shares of its own width, so that it is the same on every paper: 1 em is the size of its text,
 * 1 cqi a hundredth of its width. `poster-fit` sets how large the picture and the text are.
 */
export const posterStyles = css`
  .sheet {
    display: none;
    container-type: inline-size;
  }
  .sheet p {
    margin: 0;
  }
  .sheet-page {
    font-size: calc(1.4cqi * var(--sheet-text, 1));
    line-height: 1.25;
  }
  .sheet-name {
    font-size: 5cqi;
    font-weight: 700;
    line-height: 1.1;
  }
  .sheet-tagline {
    font-size: 1.9cqi;
  }
  .sheet-figure {
    display: grid;
    justify-items: center;
    margin-block: 1.5cqi 2cqi;
  }
  .sheet-figure svg {
    inline-size: 100%;
    max-inline-size: none;
    block-size: auto;
    max-block-size: calc(1cqi * var(--sheet-picture, 60));
  }
  .sheet-items {
    columns: 2;
    column-gap: 3cqi;
  }
  .sheet section {
    break-inside: avoid;
    padding-block-end: 0.8em;
  }
  .sheet-dimension {
    font-size: 1.15em;
    font-weight: 700;
    border-block-end: 1.5px solid;
    padding-block-end: 0.15em;
  }
  .sheet-row {
    display: flex;
    align-items: center;
    padding-block: 0.2em;
  }
  .sheet-scale {
    align-items: end;
    padding-block: 0.3em 0;
  }
  .sheet-scale > :first-child,
  .sheet-text {
    flex: 1;
  }
  .sheet-text {
    display: flex;
    gap: 0.6em;
    padding-inline-end: 0.8em;
    text-wrap: pretty;
  }
  .sheet-text b {
    flex: none;
    inline-size: 1.3em;
    text-align: end;
  }
  .sheet-aspect {
    padding-inline-start: 1.9em;
  }
  .sheet-anchor {
    inline-size: calc(3.6em / var(--sheet-anchor, 0.6));
    font-size: calc(1em * var(--sheet-anchor, 0.6));
    line-height: 1.15;
    text-align: center;
    hyphens: auto;
  }
  .sheet-box {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 1px solid #555;
    border-radius: 2px;
  }
  .sheet-row > .sheet-box {
    margin-inline: 1.175em;
  }
  .sheet-poles {
    gap: 0.8em;
    padding-inline-start: 1.9em;
  }
  .sheet-poles > * {
    flex: 1;
  }
  .sheet-poles > :first-child {
    text-align: end;
  }
  .sheet-poles > :nth-child(2) {
    flex: none;
  }
  .sheet-steps {
    display: flex;
    gap: 0.5em;
    padding-block: 0.25em;
  }
  .sheet-poles {
    display: flex;
    align-items: center;
  }
  .sheet-field {
    text-align: center;
  }
  .sheet-cards {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.8em;
    padding-block: 0.2em 0.4em;
  }
  .sheet-card {
    padding: 0.5em 0.7em 0.9em;
    border: 1px solid #555;
    border-radius: 4px;
    font-size: 0.8em;
  }
  .sheet-types {
    font-size: 0.8em;
  }
  .sheet-parties {
    display: flex;
    min-block-size: 1.9em;
    border-block-end: 1px solid #555;
  }
  .sheet-parties > span {
    flex: 1;
    padding: 0.3em 0.4em;
    font-size: 0.8em;
  }
  .sheet-parties > :first-child {
    flex: 2;
  }
  .sheet-parties > * + * {
    border-inline-start: 1px solid #999;
  }
  .sheet-choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.2em;
    padding: 0.2em 0 0.4em 1.9em;
  }
  .sheet-choices > span {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .sheet-short {
    align-items: end;
    gap: 0.5em;
  }
  .sheet-short > .sheet-text {
    flex: none;
    max-inline-size: 75%;
  }
  .sheet-line {
    flex: 1;
    block-size: 1.9em;
    border-block-end: 1px solid #555;
  }
  .sheet-short > .sheet-line {
    block-size: 1.2em;
  }
  @media print {
    .introduction {
      display: block;
    }
    .introduction > :not(.sheet) {
      display: none;
    }
    .sheet {
      display: block;
      break-inside: avoid;
    }
  }
`;
