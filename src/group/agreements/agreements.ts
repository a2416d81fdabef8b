import type { i18n } from 'i18next';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { VERSION } from '../../context/registration.js';
import { WorkspaceController } from '../../context/workspace-controller.js';
import type { Workspace } from '../../context/workspace.js';
import { Announcer } from '../../controllers/announcer.js';
import type { Agreement } from '../../definition/agreement.js';
import { dispatch, type ErrorDetail } from '../../filling/events.js';
import { WordsController, type Loaded } from '../../filling/words-controller.js';
import { warnOnce } from '../../localization/warn-once.js';
import type { ResultStore } from '../../storage/result-store.js';
import { baseStyles } from '../../theme/base-styles.js';
import { tokens } from '../../theme/tokens.js';
import { findInstrument, type InstrumentSource } from '../instrument-source.js';
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
 * @fires {CustomEvent<ErrorDetail>} samenspel-error - Something the host should know of, with a stable code.
 */
export class Agreements extends LitElement {
  static readonly version = VERSION;
  static override readonly styles = [tokens, baseStyles, agreementStyles, agreementsStyles];

  /** The id of an instrument (`temple-scan`), or an instrument itself. Without it all agreements are shown, and no new one can be made. */
  @property() instrument: InstrumentSource;
  /** The agreements to show, as a host keeps them. Without them: those in the store around the element. */
  @property({ attribute: false }) agreements: readonly unknown[] | undefined;
  /** Where agreements are kept; without it the workspace's. */
  @property({ attribute: false }) store: ResultStore | undefined;
  /** The learning community, as the host calls it. */
  @property() community: string | undefined;
  /** The moment of measuring, as the host calls it: what was made at another one is from last time. */
  @property() occasion: string | undefined;
  /** BCP 47 tag of the language to speak. Without it: the workspace's, then the nearest `lang` around the element. */
  @property() language: string | undefined;
  /** The host's own i18next instance; it is never changed. */
  @property({ attribute: false }) i18n: i18n | undefined;
  /** The level of the outermost heading, 1 to 4. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #workspace = new WorkspaceController(this);
  readonly #words = new WordsController(
    this,
    ['filling', 'conversation'],
    () => ({ instrument: this.#instrument, language: this.#settings.language, i18n: this.#settings.i18n }),
    ({ language, keys }) =>
      this.#report('words-missing', `no complete words in "${language}": ${keys.slice(0, 10).join(', ')}`),
  );
  readonly #agreements = new AgreementsController(
    this,
    () => {
      const { store, community, occasion } = this.#settings;
      return { agreements: this.agreements, store, instrument: this.#instrumentId, community, occasion };
    },
    {
      unreadable: (faults) => this.#report('agreement-broken', `an agreement is left out: ${faults}`),
      refused: ({ code, reason }) => this.#report(code, reason),
    },
  );
  readonly #forms = new AgreementFormController(
    this,
    (agreement) => this.#agreements.keepWritten(agreement),
    (_, agreement, kept) => {
      this.#say(kept);
      this.#focus(cardId(agreement));
    },
  );
  readonly #announcer = new Announcer(this);

  get #instrument() {
    return findInstrument(this.instrument, () => this.requestUpdate());
  }

  /** Known before the instrument's element is defined. */
  get #instrumentId(): string | undefined {
    return typeof this.instrument === 'string' ? this.instrument || undefined : this.instrument?.definition.id;
  }

  get #settings(): Workspace {
    const around = this.#workspace.value;
    return {
      ...around,
      language: this.language ?? around.language,
      i18n: this.i18n ?? around.i18n,
      store: this.store ?? around.store,
      community: this.community ?? around.community,
      occasion: this.occasion ?? around.occasion,
    };
  }

  /** Brings a person here: focuses the heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot?.querySelector<HTMLElement>('#agreements')?.focus(options);
  }

  protected override render(): TemplateResult {
    const loaded = this.#words.loaded;
    return html`<div lang=${loaded?.translator.language ?? nothing}>
      ${this.#announcer.render()} ${loaded ? this.#list(loaded) : nothing}
    </div>`;
  }

  #list({ translator: { translate, language }, words }: Loaded): TemplateResult {
    const agreements = this.#agreements;
    if (agreements.state === 'loading') return html`<p class="loading">${translate('error.loading')}</p>`;
    const acting = (kept: Promise<Kept>) => void kept.then((outcome) => this.#say(outcome));
    return agreementsView({
      translate,
      language,
      headingLevel: this.headingLevel,
      ...agreements.lists,
      failed: agreements.state === 'failed',
      formOf: (key) => this.#forms.handling(key, () => this.#focus(key === NEW ? NEW : `edit-${key}`)),
      canAdd: this.#instrumentId !== undefined,
      aboutOf: ({ instrument, dimension }) =>
        instrument === this.#instrumentId && dimension ? words.dimensions[dimension]?.name : undefined,
      add: () => {
        const { community, occasion } = this.#settings;
        this.#forms.open(NEW, { instrument: this.#instrumentId!, community, occasion });
        this.#focus(whatId(NEW));
      },
      edit: (agreement) => {
        this.#forms.open(agreement.id, agreement);
        this.#focus(whatId(agreement.id));
      },
      erase: (agreement) => void this.#erase(agreement),
      restore: (agreement) => {
        acting(agreements.restore(agreement));
        this.#focus(cardId(agreement));
      },
      choose: (agreement, state) =>
        acting(agreements.keep({ ...agreement, state, changed: momentAfter(agreement.changed) })),
      retry: (agreement) => {
        acting(agreements.keep(agreement));
        this.#focus(cardId(agreement));
      },
      load: () => void agreements.load(),
    });
  }

  async #erase(agreement: Agreement): Promise<void> {
    const { state } = await this.#agreements.erase(agreement);
    if (state === 'not-saved') return;
    this.#announcer.say(this.#words.loaded?.translator.translate('agreement.erased') ?? '');
    this.#focus(`restore-${agreement.id}`);
  }

  /** What blocks is said beside the button. */
  #say({ state }: Kept): void {
    const key = { saved: 'agreement.saved', 'on-page': 'agreement.onPage', 'not-saved': undefined }[state];
    if (key) this.#announcer.say(this.#words.loaded?.translator.translate(key) ?? '');
  }

  /** Takes focus to what took the place of what went, by its id. */
  #focus(id: string): void {
    void this.updateComplete.then(() => {
      const target = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
      target?.focus();
      target?.scrollIntoView({ block: 'nearest' });
    });
  }

  #report(code: ErrorDetail['code'], message: string): void {
    warnOnce(code, `<${this.localName}> ${message}`);
    queueMicrotask(() => dispatch<ErrorDetail>(this, 'samenspel-error', { code, message }));
  }
}
