import { css } from 'lit';

/** How all elements look on paper: black on white, nothing to press, what is folded away on the screen unfolded. */
export const printStyles = css`
  @media print {
    :host {
      --ink: #000;
      --ink-quiet: #333;
      --paper: #fff;
      --accent: #000;
      --line: #999;
      --tint: transparent;
      --text-small: 8.5pt;
      --text: 10pt;
      --text-large: 12pt;
      --text-title: 14pt;
      --text-display: 20pt;
      color: #000;
      color-scheme: light;
      line-height: 1.35;
    }
    button,
    .notice,
    .chosen,
    .save-menu,
    .saved,
    progress {
      display: none;
    }
    .figure-caption {
      display: block;
      margin: 8px 0 0;
      color: #333;
      font-size: var(--text-small);
      text-wrap: balance;
    }
    /* What is folded away on the screen is read on paper: Chromium 131, Safari 18.4, Firefox 143 and later. */
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    summary {
      list-style: none;
      font-weight: 600;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    .table-scroll {
      overflow: visible;
    }
    th,
    td {
      padding: 3px 5px;
    }
    th[scope='row'] {
      inline-size: 38%;
    }
    thead th:not(:first-child) {
      font-size: 7pt;
    }
    dl {
      margin: 4px 0;
    }
    dl > div {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 16px;
      padding-block: 4px;
    }
    .figure,
    .figure-key,
    .card,
    tr,
    li,
    dl > div {
      break-inside: avoid;
    }
    .heading,
    summary,
    caption,
    thead,
    .eyebrow {
      break-after: avoid;
    }
    p,
    dd {
      orphans: 3;
      widows: 3;
    }
  }
`;
