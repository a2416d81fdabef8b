import { nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart, type PartInfo } from 'lit/directive.js';

/** What is only made when the page is printed, and gone after it. */
class OnPaper extends AsyncDirective {
  #make: () => unknown = () => nothing;
  #placed: ((parent: ParentNode) => void) | undefined;
  #part: ChildPart | undefined;
  #isPrinting = false;
  #isListening = false;

  constructor(part: PartInfo) {
    super(part);
  }

  override render(make: () => unknown, placed?: (parent: ParentNode) => void): unknown {
    this.#make = make;
    this.#placed = placed;
    if (!this.#isPrinting) return nothing;
    // It stands in the page only after this.
    queueMicrotask(() => {
      if (this.#part && this.#isPrinting) this.#placed?.(this.#part.parentNode as ParentNode);
    });
    return make();
  }

  override update(part: ChildPart, [make, placed]: Parameters<this['render']>): unknown {
    this.#part = part;
    if (this.isConnected) this.#listen();
    return this.render(make, placed);
  }

  protected override disconnected(): void {
    removeEventListener('beforeprint', this.#turn);
    removeEventListener('afterprint', this.#turn);
    this.#isListening = false;
  }

  protected override reconnected(): void {
    this.#listen();
  }

  #listen(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    addEventListener('beforeprint', this.#turn);
    addEventListener('afterprint', this.#turn);
  }

  /** At once: the browser lays the page out for paper as soon as the event is over. */
  readonly #turn = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.setValue(this.render(this.#make, this.#placed));
  };
}

/**
 * Content for paper alone. It costs nothing on the screen: it is made when the page is about to be printed.
 *
 * @param make gives the content.
 * @param placed is called when it stands in the page, before the browser lays the page out for paper.
 */
export const onPaper = directive(OnPaper);
