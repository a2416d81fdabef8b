import { fixture, html, waitUntil } from '@open-wc/testing';
import type { Dialogue } from '../../src/group/dialogue/dialogue.js';
import '../../src/group/dialogue/define.js';

/** What a person finds inside an element of the group. */
export const $ = <E extends Element = HTMLElement>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<E>(selector);

/** Its text, without soft hyphens and line breaks. */
export const shown = (element: Element): string =>
  element
    .shadowRoot!.textContent!.replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The first button whose name begins so. @throws when there is none. */
export function button(element: Element, text: string): HTMLButtonElement {
  const nameOf = (one: HTMLButtonElement) => (one.ariaLabel ?? one.textContent!).replace(/\s+/g, ' ').trim();
  const buttons = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button')];
  const found = buttons.find((one) => nameOf(one).startsWith(text));
  if (!found) throw new Error(`no button "${text}" among ${buttons.map(nameOf).join(', ')}`);
  return found;
}

/** What its live region says. */
export const spoken = (element: Element): string => $(element, 'p.hidden[role=status]')!.textContent!.trim();

export const focused = (element: Element) => element.shadowRoot!.activeElement;

/** A dialogue about what fits the properties, once it has a screen. */
export async function dialogue(properties: Partial<Dialogue>): Promise<Dialogue> {
  const element = await fixture<Dialogue>(html`<samenspel-dialogue language="nl"></samenspel-dialogue>`);
  Object.assign(element, { instrument: 'temple-scan', ...properties });
  await waitUntil(() => $(element, '.heading'), 'has a screen');
  return element;
}

/** The question that is asked. */
export const question = (element: Dialogue): string => $(element, '.question')!.textContent!.trim();
