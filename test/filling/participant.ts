import { waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { ChangeDetail, ErrorDetail, ResultDetail, ResultEvent } from '../../src/filling/events.js';

/** The properties that a host may set; the elements check their own. */
export type Given = Readonly<Record<string, unknown>>;

/** One participant in front of one instrument: does what a person does, and keeps what the host hears. */
export class Participant {
  readonly changes: ChangeDetail[] = [];
  readonly results: ResultDetail[] = [];
  readonly errors: ErrorDetail[] = [];
  clicks = 0;

  constructor(readonly element: LitElement & Record<string, unknown>) {
    element.addEventListener('samenspel-change', (event) => this.changes.push((event as CustomEvent).detail));
    element.addEventListener('samenspel-result', (event) => this.results.push((event as ResultEvent).detail));
    element.addEventListener('samenspel-error', (event) => this.errors.push((event as CustomEvent).detail));
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return (this.root.querySelector('[lang]')?.textContent ?? '').replace(/\s+/g, ' ');
  }

  get status(): string {
    return this.root.querySelector('[role=status]')!.textContent!.trim();
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`nothing fits ${selector} in: ${this.text.slice(0, 500)}`);
    return found;
  }

  /** The last visible button or summary that says exactly this. */
  button(name: string): HTMLElement {
    const found = this.all('button, summary').filter((one) => one.textContent!.replace(/\s+/g, ' ').trim() === name);
    if (found.length === 0) throw new Error(`no button ${name} in: ${this.text.slice(0, 1000)}`);
    return found.at(-1)!;
  }

  has(name: string): boolean {
    return this.all('button, summary').some((one) => one.textContent!.replace(/\s+/g, ' ').trim() === name);
  }

  async click(target: string | HTMLElement): Promise<void> {
    this.clicks++;
    (typeof target === 'string' ? this.button(target) : target).click();
    await this.settled();
  }

  /** Chooses an answer of an item by its place, from 0. */
  async choose(item: string, place: number): Promise<void> {
    await this.click(this.all<HTMLInputElement>(`#question-${item} input`)[place]!);
  }

  async type(selector: string, text: string): Promise<void> {
    const field = this.one<HTMLInputElement>(selector);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** Waits for the update, and for what the update asks for. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await aMoment();
    await this.element.updateComplete;
  }

  /** Goes on with *Verder* until the review is there, without answering anything. */
  async goToReview(): Promise<void> {
    while (!this.root.querySelector('.review')) await this.click(this.all('button.next').at(-1)!);
  }

  remove(): void {
    this.element.remove();
  }
}

/** A task later, also where the clock stands still. */
const aMoment = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

let place: HTMLElement | undefined;

/** Puts an instrument on the page. English unless it is given otherwise. */
export async function meet(tag: string, given: Given = {}, container?: HTMLElement): Promise<Participant> {
  if (!place?.isConnected) {
    place = document.createElement('div');
    document.body.append(place);
  }
  const element = document.createElement(tag) as LitElement & Record<string, unknown>;
  Object.assign(element, { language: 'en', ...given });
  const participant = new Participant(element);
  (container ?? place).append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('[lang] > :nth-child(2)'), `${tag} shows something`);
  await participant.settled();
  return participant;
}

/** Takes everything off the page again, and forgets all drafts. */
export function leave(): void {
  place?.remove();
  place = undefined;
  localStorage.clear();
}

/** A clock that moves only when it is told to. Give it back with `stop`. */
export function stillClock(): { tick(ms: number): void; stop(): void } {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const waiting = new Map<number, { readonly at: number; readonly call: () => void }>();
  let now = 0;
  let last = 1_000_000;
  globalThis.setTimeout = ((call: () => void, ms = 0) => {
    waiting.set(++last, { at: now + ms, call });
    return last;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((id?: number) => {
    if (!waiting.delete(id!)) clear(id);
  }) as typeof clearTimeout;
  return {
    tick(ms) {
      now += ms;
      for (const [id, { at, call }] of [...waiting].sort(([, a], [, b]) => a.at - b.at)) {
        if (at > now) break;
        waiting.delete(id);
        call();
      }
    },
    stop() {
      globalThis.setTimeout = set;
      globalThis.clearTimeout = clear;
    },
  };
}
