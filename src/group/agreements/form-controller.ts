import type { ReactiveControllerHost } from 'lit';
import type { Agreement } from '../../definition/agreement.js';
import { newRecordId } from '../../schema/id.js';
import {
  agreementFrom,
  dayOf,
  draftOf,
  emptyDraft,
  faultOf,
  type Draft,
  type DraftFault,
  type Origin,
} from './draft.js';
import type { Kept } from './keep.js';

/** An open form. */
export interface Form {
  readonly draft: Draft;
  /** Where a new agreement comes from, or the one that is being changed. */
  readonly from: Origin | Agreement;
  readonly problem: DraftFault | { readonly kind: 'not-saved' } | undefined;
  /** It is being saved. */
  readonly busy: boolean;
}

/** An open form, and what can be done with it. */
export interface FormHandling {
  /** Tells forms on one screen apart; part of the ids of its fields. */
  readonly key: string;
  readonly form: Form;
  change(part: Partial<Draft>): void;
  save(): void;
  cancel(): void;
}

/**
 * Owns: the forms that are open, by a key the element chooses, and everything typed in them until it is saved. Does not
 * own: where an agreement goes. Why a controller: two elements write agreements, and a promise outlives the act that
 * made it.
 */
export class AgreementFormController {
  readonly #forms = new Map<string, Form>();

  /** @param keep lets an agreement go. @param kept called when one was taken, or stays on this page; not when refused. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly keep: (agreement: Agreement) => Promise<Kept>,
    private readonly kept: (key: string, agreement: Agreement, kept: Kept) => void,
  ) {}

  /** An open form and what can be done with it; undefined where none is open. */
  handling(key: string, cancelled: () => void): FormHandling | undefined {
    const form = this.#forms.get(key);
    return (
      form && {
        key,
        form,
        change: (part) => this.change(key, part),
        save: () => void this.save(key),
        cancel: () => {
          this.#forms.delete(key);
          this.host.requestUpdate();
          cancelled();
        },
      }
    );
  }

  /** Opens a form, or leaves it as it is when it is open. */
  open(key: string, from: Origin | Agreement): void {
    if (this.#forms.has(key)) return;
    const draft = 'made' in from ? draftOf(from) : emptyDraft(newRecordId());
    this.#set(key, { draft, from, problem: undefined, busy: false });
  }

  change(key: string, part: Partial<Draft>): void {
    const form = this.#forms.get(key);
    // What stood in the way goes with the change that may mend it.
    if (form) this.#set(key, { ...form, draft: { ...form.draft, ...part }, problem: undefined });
  }

  async save(key: string): Promise<void> {
    const form = this.#forms.get(key);
    if (!form || form.busy) return;
    const problem = faultOf(form.draft);
    this.#set(key, { ...form, problem, busy: !problem });
    if (problem) return;
    const agreement = agreementFrom(form.draft, form.from, dayOf(new Date()));
    const kept = await this.keep(agreement);
    if (kept.state === 'not-saved') {
      this.#mark(key, { busy: false, problem: { kind: 'not-saved' } });
      return;
    }
    // What was typed while it was being saved stays open, as a change of what was saved.
    if (this.#forms.get(key)?.draft === form.draft) this.#forms.delete(key);
    else this.#mark(key, { busy: false, from: agreement });
    this.kept(key, agreement, kept);
    this.host.requestUpdate();
  }

  #mark(key: string, part: Partial<Form>): void {
    const form = this.#forms.get(key);
    if (form) this.#set(key, { ...form, ...part });
  }

  #set(key: string, form: Form): void {
    this.#forms.set(key, form);
    this.host.requestUpdate();
  }
}
