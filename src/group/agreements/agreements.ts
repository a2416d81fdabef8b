import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Agreement } from '../../definition/agreement.js';
import { type Loaded } from '../../filling/words-controller.js';
import { baseStyles } from '../../theme/base-styles.js';
import { tokens } from '../../theme/tokens.js';
import { GroupElement } from '../group-element.js';
import type { InstrumentSource } from '../instrument-source.js';
import { AgreementsController } from './agreements-controller.js';
import { agreementsView, NEW } from './agreements-view.js';
import { cardId } from './card.js';
import { momentAfter } from './draft.js';
import { whatId } from './form.js';
import { AgreementFormController } from './form-controller.js';
import type { Kept } from './keep.js';
import { agreementsStyles, agreementStyles } from './styles.js';

/**
 * The agreements of a group: write, change, tick off and erase; the open ones of last time first.
 *
 * @tag samenspel-agreements
 * @summary A group writes down who does what, by when, and sees what became of it.
 * @fires {AgreementEvent} samenspel-agreement - An agreement was made, changed or erased; call `waitUntil(promise)` when you store it.
 */
export class Agreements extends GroupElement {
  static override readonly styles = [tokens, baseStyles, agreementStyles, agreementsStyles];

  /** The id of an instrument (`temple-scan`), or an instrument itself. Without it all agreements are shown, and no new one can be made. */
  @property() override instrument: InstrumentSource;
  /** The agreements to show, as a host keeps them. Without them: those in the store around the element. */
  @property({ attribute: false }) agreements: readonly unknown[] | undefined;
  /** The moment of measuring, as the host calls it: what was made at another one is from last time. */
  @property() override occasion: string | undefined;

  readonly #agreements = new AgreementsController(
    this,
    () => {
      const { store, community, occasion } = this.settings;
      return { agreements: this.agreements, store, instrument: this.#instrumentId, community, occasion };
    },
    {
      unreadable: (faults) => this.report('agreement-broken', `an agreement is left out: ${faults}`),
      refused: ({ code, reason }) => this.report(code, reason),
    },
  );
  readonly #forms = new AgreementFormController(
    this,
    (agreement) => this.#agreements.keepWritten(agreement),
    (_, agreement, kept) => {
      this.#say(kept);
      this.focusOn(cardId(agreement));
    },
  );

  /** Known before the instrument's element is defined. */
  get #instrumentId(): string | undefined {
    return typeof this.instrument === 'string' ? this.instrument || undefined : this.instrument?.definition.id;
  }

  /** Brings a person here: focuses the heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot?.querySelector<HTMLElement>('#agreements')?.focus(options);
  }

  protected override renderWith({ translator: { translate, language }, words }: Loaded): TemplateResult {
    const agreements = this.#agreements;
    if (agreements.state === 'loading') return html`<p class="loading">${translate('error.loading')}</p>`;
    const acting = (kept: Promise<Kept>) => void kept.then((outcome) => this.#say(outcome));
    return agreementsView({
      translate,
      language,
      headingLevel: this.headingLevel,
      ...agreements.lists,
      failed: agreements.state === 'failed',
      formOf: (key) => this.#forms.handling(key, () => this.focusOn(key === NEW ? NEW : `edit-${key}`)),
      canAdd: this.#instrumentId !== undefined,
      aboutOf: ({ instrument, dimension }) =>
        instrument === this.#instrumentId && dimension ? words.dimensions[dimension]?.name : undefined,
      add: () => {
        const { community, occasion } = this.settings;
        this.#forms.open(NEW, { instrument: this.#instrumentId!, community, occasion });
        this.focusOn(whatId(NEW));
      },
      edit: (agreement) => {
        this.#forms.open(agreement.id, agreement);
        this.focusOn(whatId(agreement.id));
      },
      erase: (agreement) => void this.#erase(agreement),
      restore: (agreement) => {
        acting(agreements.restore(agreement));
        this.focusOn(cardId(agreement));
      },
      choose: (agreement, state) =>
        acting(agreements.keep({ ...agreement, state, changed: momentAfter(agreement.changed) })),
      retry: (agreement) => {
        acting(agreements.keep(agreement));
        this.focusOn(cardId(agreement));
      },
      load: () => void agreements.load(),
    });
  }

  async #erase(agreement: Agreement): Promise<void> {
    const { state } = await this.#agreements.erase(agreement);
    if (state === 'not-saved') return;
    this.announce(this.text('agreement.erased'));
    this.focusOn(`restore-${agreement.id}`);
  }

  /** What blocks is said beside the button. */
  #say({ state }: Kept): void {
    const key = { saved: 'agreement.saved', 'on-page': 'agreement.onPage', 'not-saved': undefined }[state];
    if (key) this.announce(this.text(key));
  }
}
