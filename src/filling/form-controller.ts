import type { LitElement, ReactiveController } from 'lit';
import type { Definition } from '../definition/definition.js';
import type { Result } from '../definition/result.js';
import type { Translate } from '../localization/translator.js';
import { countFaults } from './faults.js';
import { hasBegun, type Filling } from './model.js';

/** What a form has to know of the instrument in it. */
export interface FormFacts {
  readonly definition: Definition;
  readonly filling: Filling;
  readonly required: boolean;
  readonly translate: Translate | undefined;
  result(): Result;
}

/**
 * Owns: what the form around the element is told: its value as JSON text, and whether it is valid. Does not own: the
 * answers. Why a controller: a form may be read at any moment, so it is told after each update too.
 */
export class FormController implements ReactiveController {
  constructor(
    private readonly host: LitElement,
    private readonly internals: ElementInternals,
    private readonly facts: () => FormFacts | undefined,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    this.tell();
  }

  tell(): void {
    const facts = this.facts();
    if (!facts) return;
    const { filling } = facts;
    const value = hasBegun(filling) ? JSON.stringify(facts.result()) : null;
    this.internals.setFormValue(value, JSON.stringify({ answers: filling.answers, remarks: filling.remarks }));
    this.#tellValidity(facts);
  }

  #tellValidity({ definition, filling, required, translate }: FormFacts): void {
    const faults = countFaults(definition, filling);
    const text = (key: string, count = 0) => translate?.(key, { count }) ?? key;
    // What the browser points at when it says so.
    const anchor = this.host.renderRoot?.querySelector<HTMLElement>('button, textarea, input') ?? undefined;
    if (faults > 0) this.internals.setValidity({ customError: true }, text('review.fix', faults), anchor);
    else if (required && !hasBegun(filling))
      this.internals.setValidity({ valueMissing: true }, text('review.nothing'), anchor);
    else this.internals.setValidity({});
  }
}

/** What the browser kept of a form that a person comes back to; undefined where it is not ours. */
export function readFormState(state: unknown): Pick<Filling, 'answers' | 'remarks'> | undefined {
  try {
    const { answers, remarks } = JSON.parse(String(state)) as Partial<Filling>;
    return isRecord(answers) && isRecord(remarks) ? { answers, remarks } : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = <T>(value: T | undefined): value is T => typeof value === 'object' && value !== null;
