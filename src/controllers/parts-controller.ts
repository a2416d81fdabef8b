import { svg, type ReactiveController, type ReactiveControllerHost, type SVGTemplateResult } from 'lit';

/** What a part of a picture needs to be reached: its name for screen readers. */
export interface PartNames {
  /** Keys in reading order, which is the order of the arrow keys. A picture need not draw them all. */
  readonly order: readonly string[];
  nameOf(key: string): string;
}

/**
 * Owns: which part and which view of a picture are chosen, and the one place that its parts have in the tab order; arrow
 * keys, Home and End move between parts, Enter and space choose. Does not own: what is shown of the chosen part. Why a
 * controller: pointer and keyboard drive the same choice, and focus has to be set after the host's update.
 */
export class PartsController implements ReactiveController {
  /** The key of the chosen part. */
  chosen: string | undefined;
  /** The id of the chosen view; the figure's first one where absent. */
  view: string | undefined;
  #reachable: string | undefined;
  #order: readonly string[] = [];

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    host.addController(this);
  }

  /** Only what was drawn can hold the place in the tab order, so it is given after drawing. */
  hostUpdated(): void {
    const parts = this.#parts();
    const reachable = parts.find((part) => part.dataset['part'] === this.#reachable) ?? this.#inOrder(parts)[0];
    for (const part of parts) part.setAttribute('tabindex', part === reachable ? '0' : '-1');
  }

  /** A part that can be reached and chosen: its drawing, and over it the target that is the control. */
  part(key: string, drawing: SVGTemplateResult, target: SVGTemplateResult, names: PartNames): SVGTemplateResult {
    this.#order = names.order;
    return svg`<g aria-hidden="true">${drawing}</g><g
      class="part"
      role="button"
      data-part=${key}
      aria-label=${names.nameOf(key)}
      aria-pressed=${this.chosen === key ? 'true' : 'false'}
      @click=${() => this.choose(key)}
      @keydown=${(event: KeyboardEvent) => this.#key(event, key)}
    >${target}</g>`;
  }

  choose(key: string | undefined): void {
    this.chosen = this.chosen === key ? undefined : key;
    this.#reachable = key;
    this.host.requestUpdate();
  }

  /** May be called where the chosen view is unchanged: then nothing is drawn again. */
  chooseView(view: string | undefined): void {
    if (this.view === view) return;
    this.view = view;
    this.host.requestUpdate();
  }

  #key(event: KeyboardEvent, key: string): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.choose(key);
      return;
    }
    const drawn = this.#inOrder(this.#parts());
    const at = drawn.findIndex((part) => part.dataset['part'] === key);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: drawn.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const part = drawn[Math.max(0, Math.min(to, drawn.length - 1))];
    this.#reachable = part?.dataset['part'];
    this.hostUpdated();
    part?.focus();
  }

  #parts(): readonly SVGElement[] {
    return [...this.host.renderRoot.querySelectorAll<SVGElement>('[data-part]')];
  }

  #inOrder(parts: readonly SVGElement[]): readonly SVGElement[] {
    const placeOf = (part: SVGElement) => this.#order.indexOf(part.dataset['part'] ?? '');
    return [...parts].sort((one, other) => placeOf(one) - placeOf(other));
  }
}
