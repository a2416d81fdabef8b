import { svg, type ReactiveControllerHost, type SVGTemplateResult } from 'lit';

/** What a part of a picture needs to be reached: its name for screen readers. */
export interface PartNames {
  /** Keys in reading order, which is the order of the arrow keys. */
  readonly order: readonly string[];
  nameOf(key: string): string;
}

/**
 * Owns: which part of a picture is chosen, and the one place that the picture has in the tab order; arrow keys, Home and
 * End move between parts, Enter and space choose. Does not own: what is shown of the chosen part. Why a controller:
 * pointer and keyboard drive the same choice, and focus has to be set after the host's update.
 */
export class PartsController {
  /** The key of the chosen part. */
  chosen: string | undefined;
  #reachable: string | undefined;

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {}

  /** Wraps a part so that it can be reached and chosen. */
  part(key: string, content: SVGTemplateResult, names: PartNames): SVGTemplateResult {
    const reachable = this.#reachable ?? this.chosen ?? names.order[0];
    return svg`<g
      class="part"
      role="button"
      data-part=${key}
      tabindex=${key === reachable ? 0 : -1}
      aria-label=${names.nameOf(key)}
      aria-pressed=${this.chosen === key ? 'true' : 'false'}
      @click=${() => this.choose(key)}
      @keydown=${(event: KeyboardEvent) => this.#key(event, key, names.order)}
    >${content}</g>`;
  }

  choose(key: string | undefined): void {
    this.chosen = this.chosen === key ? undefined : key;
    this.#reachable = key;
    this.host.requestUpdate();
  }

  #key(event: KeyboardEvent, key: string, order: readonly string[]): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.choose(key);
      return;
    }
    const at = order.indexOf(key);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: order.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#focus(order[Math.max(0, Math.min(to, order.length - 1))]!);
  }

  #focus(key: string): void {
    this.#reachable = key;
    this.host.requestUpdate();
    const part = [...this.host.renderRoot.querySelectorAll<SVGElement>('[data-part]')].find(
      (element) => element.dataset['part'] === key,
    );
    part?.focus();
  }
}
