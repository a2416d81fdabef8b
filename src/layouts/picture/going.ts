import type { LitElement } from 'lit';
import type { View } from '../../filling/view.js';
import { controlId } from '../../items/control.js';
import type { Measure } from '../../items/item-type.js';
import type { Answerable } from './answerable.js';
import { itemOf } from './answers.js';

/** Makes a measure the one a person is at, and shows the view of the picture that it is drawn in. */
export function goTo(view: View, answerable: Answerable, { key }: Measure): void {
  view.parts.chooseView(answerable.viewOf(key));
  view.act({ type: 'be-at', measure: key });
}

/** Takes focus to the question of a measure, because a person asked for it, and brings it into sight. */
export async function focusQuestion(view: View, measure: Measure, from: Element): Promise<void> {
  const item = itemOf(view, measure);
  const root = from.getRootNode() as ShadowRoot;
  await (root.host as LitElement).updateComplete;
  // Focus belongs to the chosen radio of the aspect that was meant; controls of other makes have a first control at least.
  const radios = `input[name="${CSS.escape(measure.key)}"]`;
  const control =
    root.querySelector<HTMLElement>(`${radios}:checked`) ??
    root.querySelector<HTMLElement>(radios) ??
    root.getElementById(controlId(item));
  control?.focus({ preventScroll: true });
  bringIntoSight(root, item.id);
}

/** Scrolls to the question of an item no further than needed; slowly, where a person has nothing against motion. */
export function bringIntoSight(root: ShadowRoot, item: string): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  root.getElementById(`question-${item}`)?.scrollIntoView({ block: 'nearest', behavior: isStill ? 'auto' : 'smooth' });
}

/** Notes which measure of the picture a person is at in the list: radios have its key as their name. */
export function noteMeasure(view: View, answerable: Answerable, target: Element): void {
  const name = target instanceof HTMLInputElement ? target.name : undefined;
  const item = target.closest('.asked')?.getAttribute('data-item');
  const measure =
    answerable.measures.find(({ key }) => key === name) ?? answerable.measures.find((one) => one.item === item);
  if (measure) goTo(view, answerable, measure);
}
