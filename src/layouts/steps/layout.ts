import { html, nothing, type TemplateResult } from 'lit';
import type { Layout, View } from '../../filling/view.js';
import { stepsColumn } from './column.js';
import { stepsFrame } from './frame.js';
import { stepsStyles } from './styles.js';

/** Dimension by dimension: each step unfolds below the last one, and the review after all. */
export const stepsLayout: Layout = { render, styles: stepsStyles };

function render(view: View): TemplateResult {
  return stepsFrame(
    view,
    html`<div class="columns-wide">
      ${view.isWide ? html`<div class="so-far">${view.pictureSoFar()}</div>` : nothing} ${stepsColumn(view)}
    </div>`,
  );
}
