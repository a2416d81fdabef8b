import type { Definition } from '../definition/definition.js';
import type { ChangeDetail, ErrorDetail, ResultDetail } from '../filling/events.js';
import type { InstrumentElement } from '../filling/instrument-element.js';
import { expectSoon, expectThat, pause } from './expectations.js';

/** What is needed to check one instrument. */
export interface InstrumentUnderTest {
  /** The tag it is registered under. */
  readonly tag: string;
  readonly definition: Definition;
  /** What every element is given, as the definition and words of `<samenspel-instrument>`. */
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
  /** Two languages it speaks. */
  readonly languages: readonly [string, string];
  /** Presses a key of the real keyboard (`sendKeys` of web-test-runner, `page.keyboard.press` of Playwright). */
  readonly press?: ((key: string) => Promise<unknown>) | undefined;
  /** The checker axe-core. */
  readonly axe?: AxeCore | undefined;
}

/** The part of axe-core that is used: it is the host's, not ours. */
export interface AxeCore {
  run(context: Element): Promise<{ readonly violations: readonly { readonly id: string; readonly help: string }[] }>;
}

/** One element on a page of its own, with what it told its host. */
export class InstrumentPage {
  readonly place = document.createElement('div');
  readonly changes: ChangeDetail[] = [];
  readonly results: ResultDetail[] = [];
  readonly errors: ErrorDetail[] = [];

  constructor(readonly subject: InstrumentUnderTest) {
    document.body.append(this.place);
    // On the place: that the events bubble and are composed is part of the contract.
    this.place.addEventListener('samenspel-change', (event) => this.changes.push(event.detail));
    this.place.addEventListener('samenspel-result', (event) => this.results.push(event.detail));
    this.place.addEventListener('samenspel-error', (event) => this.errors.push(event.detail));
  }

  make(given: Readonly<Record<string, unknown>> = {}, tag = this.subject.tag): InstrumentElement {
    const element = document.createElement(tag) as InstrumentElement;
    return Object.assign(element, { language: this.subject.languages[0] }, this.subject.properties, given);
  }

  /** Puts an element in place, and waits for its first screen. */
  async show(element: InstrumentElement, where: Element = this.place): Promise<InstrumentElement> {
    where.append(element);
    await expectSoon(() => headingOf(element) !== '', 5_000, 'an introduction with a heading');
    await settled(element);
    return element;
  }

  close(): void {
    this.place.remove();
  }
}

export const settled = async (element: InstrumentElement): Promise<void> => {
  await element.updateComplete;
  await pause(0);
  await element.updateComplete;
};

/** All that can be read in an element, without the space between. */
export const textOf = (element: InstrumentElement): string =>
  (element.shadowRoot?.querySelector('[lang]')?.textContent ?? '').replace(/\s+/g, ' ');

const headingOf = (element: InstrumentElement): string =>
  element.shadowRoot?.querySelector('[role=heading]')?.textContent?.trim() ?? '';

/** Everything inside an element that fits and can be seen. */
export const allIn = <E extends HTMLElement>(element: InstrumentElement, selector: string): E[] =>
  [...element.shadowRoot!.querySelectorAll<E>(selector)].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );

/** Presses a button as a person does. */
export async function click(element: InstrumentElement, target: HTMLElement | undefined, what: string): Promise<void> {
  expectThat(target !== undefined, `${what} to be there`);
  target.click();
  await settled(element);
}

/** From the introduction to the review, with all steps unfolded. */
export async function goToReview(element: InstrumentElement): Promise<void> {
  await click(element, allIn(element, 'button.primary')[0], 'a button to begin');
  while (allIn(element, '.review').length === 0)
    await click(element, allIn(element, 'button.next').at(-1), 'a button to go on');
}

/** Presses *finish*, below the review. */
export const finish = (element: InstrumentElement): Promise<void> =>
  click(element, allIn(element, '.review button.primary').at(-1), 'a button to finish');

/** The groups of radios, each in the order of its answers. */
export function radioGroups(element: InstrumentElement): readonly (readonly HTMLInputElement[])[] {
  const groups = new Map<string, HTMLInputElement[]>();
  for (const radio of allIn<HTMLInputElement>(element, '.question [type=radio]')) {
    groups.set(radio.name, [...(groups.get(radio.name) ?? []), radio]);
  }
  return [...groups.values()];
}
