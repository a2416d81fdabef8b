import { html, type TemplateResult } from 'lit';
import { askItem, BESIDE_FROM_PX, type Layout, type View } from '../../filling/view.js';
import { NARROW_BELOW_PX } from '../../elements/figure.js';
import { NARROW, WIDE } from '../../geometry/rings.js';
import type { NetworkItem } from '../../items/network/answer.js';
import { whereToAnswer } from '../picture/layout.js';
import { stepsColumn } from '../steps/column.js';
import { stepsFrame } from '../steps/frame.js';
import { mapActs } from './acting.js';
import { mapView } from './map-view.js';
import { mapLayoutStyles } from './styles.js';

/**
 * The steps, and in the one of a network its map: beside the list where there is room, else a person chooses between
 * them. On the map alone the list shows what it has of the chosen party.
 */
export const mapLayout: Layout = { render, styles: mapLayoutStyles };

function render(view: View): TemplateResult {
  const isBeside = view.width >= BESIDE_FROM_PX;
  const column = stepsColumn(view, (item) =>
    item.type === 'network' ? withMap(view, item, isBeside) : askItem(view, item),
  );
  return stepsFrame(view, html`<div class=${isBeside ? 'with-map beside' : 'with-map'}>${column}</div>`);
}

function withMap(view: View, item: NetworkItem, isBeside: boolean): TemplateResult {
  const list = html`<div class="map-list">${askItem(view, item)}</div>`;
  const width = isBeside ? view.width * 0.55 : view.width;
  const map = () => mapView(mapActs(view, item, width < NARROW_BELOW_PX ? NARROW : WIDE));
  if (isBeside) return html`<div class="map-and-list">${map()} ${list}</div>`;
  const isOnMap = view.filling.answersOn === 'picture';
  return html`<div class=${isOnMap ? 'map-and-list on-map' : 'map-and-list'}>
    ${whereToAnswer(view)} ${isOnMap ? map() : ''} ${list}
  </div>`;
}
