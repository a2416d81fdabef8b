import type { i18n } from 'i18next';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { privacyOf, type Privacy } from '../analysis/privacy.js';
import { VERSION } from '../context/registration.js';
import { WorkspaceController } from '../context/workspace-controller.js';
import type { OfferedParty, Role, Workspace } from '../context/workspace.js';
import { Announcer } from '../controllers/announcer.js';
import { PartsController } from '../controllers/parts-controller.js';
import { NearController } from '../controllers/near-controller.js';
import { WidthController } from '../controllers/width-controller.js';
import type { Result } from '../definition/result.js';
import { NARROW_BELOW_PX } from '../elements/figure.js';
import { languageAround } from '../localization/language.js';
import type { Translator } from '../localization/translator.js';
import { warnOnce } from '../localization/warn-once.js';
import type { IssueCode } from '../schema/issue.js';
import type { ResultStore } from '../storage/result-store.js';
import { Acts } from './acts.js';
import { resultFrom } from './completed.js';
import { dispatch, type ErrorDetail } from './events.js';
import { FillingController } from './filling-controller.js';
import { FinishingController } from './finishing-controller.js';
import { FormController, readFormState } from './form-controller.js';
import type { Instrument } from './instrument.js';
import { OpeningController } from './opening-controller.js';
import { renderScreen, WIDE_FROM_PX } from './screens.js';
import { settingsOf } from './settings.js';
import { BESIDE_FROM_PX, WIDE_HALF_FROM_PX } from './view.js';
import { missingAsText, WordsController, type Loaded } from './words-controller.js';

/**
 * What every instrument is: a form that a participant goes through from introduction to own picture, and that lets go of
 * one typed result. An instrument's own class only says which definition, words and picture it has.
 *
 * @fires {CustomEvent<ChangeDetail>} samenspel-change - A participant answered, changed or erased something.
 * @fires {ResultEvent} samenspel-result - A participant completed the instrument; call `waitUntil(promise)` when you store it.
 * @fires {CustomEvent<NextDetail>} samenspel-next - A participant wants to go on with another instrument, one of `offers`.
 * @fires {CustomEvent<ErrorDetail>} samenspel-error - Something the host should know of, with a stable code.
 */
export abstract class InstrumentElement extends LitElement {
  static readonly version = VERSION;
  /** Takes part in forms: submits its result as JSON under its `name`. */
  static readonly formAssociated = true;

  /** BCP 47 tag of the language to speak. Without it: the workspace's, then the nearest `lang` around the element. */
  @property() language: string | undefined;
  /** The host's own i18next instance; it is never changed. Without it our own is loaded. */
  @property({ attribute: false }) i18n: i18n | undefined;
  /** A stored result to read, as an object or as JSON text. The element is then read-only. */
  @property({ attribute: false }) result: unknown;
  /** Where results are kept, for hosts that want the element to store them itself. */
  @property({ attribute: false }) store: ResultStore | undefined;
  /** The learning community, as the host calls it. */
  @property() community: string | undefined;
  /** The moment of measuring, as the host calls it. */
  @property() occasion: string | undefined;
  /** A key for the participant that says nothing about the person. Without it the element makes one. */
  @property() participant: string | undefined;
  /** The id of the role the participant looks from, where the host knows it. */
  @property({ attribute: 'participant-role' }) participantRole: string | undefined;
  /** The roles a participant may choose from on the first screen. */
  @property({ attribute: false }) roles: readonly Role[] | undefined;
  /**
   * What the place is called where answers are kept, as the participant reads it. Without it they read that their
   * answers stay on this device: say so when they do not.
   */
  @property() keeper: string | undefined;
  /** Keeps unfinished answers in this browser, so that a reload loses nothing. Off unless the host asks for it. */
  @property({ type: Boolean, attribute: 'keep-draft' }) keepDraft = false;
  /** Shows one step at a time, for a page of fixed height. */
  @property({ type: Boolean, attribute: 'one-step' }) oneStep = false;
  /** The level of the outermost heading, 1 to 4. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Answers are open within the group: said on the first screen. */
  @property({ type: Boolean, attribute: 'open-answers' }) openAnswers = false;
  /** The ids of the instruments that the page can show: what helps next then has a button, which fires `samenspel-next`. */
  @property({ attribute: false }) offers: readonly string[] | undefined;
  /** The parties to choose from on a map: `{ id, name, type }`. Others can be added by name. */
  @property({ attribute: false }) parties: readonly OfferedParty[] | undefined;
  /** Nothing can be answered or changed; it can still be looked at. */
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** In a form: at least one answer is needed. */
  @property({ type: Boolean }) required = false;
  /** The name of the field in a form. */
  @property({ reflect: true }) name: string | undefined;

  readonly #internals = this.attachInternals();
  readonly #workspace = new WorkspaceController(this);
  readonly #filling = new FillingController(
    this,
    () => ({
      ...this.settings,
      allowed: this.keepDraft && this.result == null,
      definition: this.instrument?.definition,
    }),
    () => this.#finishing.forget(),
  );
  readonly #finishing = new FinishingController(this, () => ({
    store: this.settings.store,
    kept: this.#filling.kept === true,
    said: (saving, result) => this.#acts.said(saving, result),
    refused: (method, { code, reason }) => this.report(code, `${method}: ${reason}`),
  }));
  readonly #opening = new OpeningController(this, () =>
    this.instrument && this.#filling.filling.screen === 'picture'
      ? { ...this.settings, instrument: this.instrument.definition.id }
      : undefined,
  );
  readonly #words = new WordsController(
    this,
    ['filling'],
    () => ({ instrument: this.instrument, language: this.settings.language, i18n: this.settings.i18n }),
    (missing) => this.report('words-missing', missingAsText(missing)),
  );
  readonly #announcer = new Announcer(this);
  readonly #parts = new PartsController(this as unknown as LitElement & { readonly renderRoot: ParentNode });
  readonly #near = new NearController(this);
  readonly #width = new WidthController(this, [NARROW_BELOW_PX, BESIDE_FROM_PX, WIDE_FROM_PX, WIDE_HALF_FROM_PX]);
  readonly #form = new FormController(
    this,
    this.#internals,
    () =>
      this.instrument && {
        definition: this.instrument.definition,
        filling: this.#filling.filling,
        required: this.required,
        translate: this.#words.loaded?.translator.translate,
        result: () => this.#resultNow(),
      },
  );
  readonly #acts = new Acts(this, this.#filling, this.#finishing, this.#announcer, () => ({
    definition: this.instrument?.definition,
    loaded: this.#words.loaded,
    disabled: this.#isDisabled,
    oneStep: this.oneStep,
    result: () => this.#resultNow(),
    tellForm: () => this.#form.tell(),
    report: (code, message) => this.report(code, message),
  }));
  #tableOpen = false;
  #memories = new Map<string, Readonly<Record<string, unknown>>>();
  /** The filling that these memories are of: with other answers, or none, they are forgotten. */
  #remembered: string | undefined;
  #formDisabled = false;
  #reported = new Set<string>();

  /** The instrument this element is; undefined while a host has not given it yet, or when it is broken. */
  protected abstract readonly instrument: Instrument | undefined;

  /** What a participant answered so far, by item id. Setting it fires no event. */
  @property({ attribute: false })
  get answers(): Readonly<Record<string, unknown>> {
    return this.#filling.filling.answers;
  }

  set answers(answers: Readonly<Record<string, unknown>>) {
    this.#filling.replace({ answers: { ...answers } });
    this.#form.tell();
  }

  /** The element's own properties, then the workspace around it. */
  protected get settings(): Workspace {
    return settingsOf(this, this.#workspace.value);
  }

  protected override render(): TemplateResult {
    const { loaded, missing, early } = this.#words;
    if (this.#remembered !== this.#filling.filling.id) {
      this.#remembered = this.#filling.filling.id;
      this.#memories = new Map();
    }
    return html`<div lang=${loaded?.language ?? early?.language ?? nothing}>
      ${this.#announcer.render()}
      ${
        loaded && this.instrument
          ? renderScreen({
              instrument: this.instrument,
              loaded,
              missing,
              settings: this.settings,
              privacy: this.#privacy,
              filling: this.#filling,
              finishing: this.#finishing,
              acts: this.#acts,
              isOpen: this.#opening.isOpen,
              parts: this.#parts,
              isNear: this.#near.isNear,
              width: this.#width.width,
              result: this.result,
              disabled: this.#isDisabled,
              oneStep: this.oneStep,
              headingLevel: this.headingLevel,
              tableOpen: this.#tableOpen,
              toggleTable: () => {
                this.#tableOpen = !this.#tableOpen;
                this.requestUpdate();
              },
              memories: this.#memories,
              remember: (item, memory) => {
                this.#memories.set(item, memory);
                this.requestUpdate();
              },
              report: (code, message) => this.report(code, message),
            })
          : this.renderWithout(loaded, early)
      }
    </div>`;
  }

  /**
   * What stands here while there is no instrument or there are no words.
   *
   * @param early the interface, where the instrument's own words are slow to come.
   */
  protected renderWithout(_loaded: Loaded | undefined, early: Translator | undefined): TemplateResult | typeof nothing {
    return early ? html`<p>${early.translate('error.loading')}</p>` : nothing;
  }

  get #privacy(): Privacy {
    const { minimum, openAnswers } = this.settings;
    return privacyOf(this.instrument!.definition, { minimum, openAnswers });
  }

  get #isDisabled(): boolean {
    return this.disabled || this.#formDisabled;
  }

  #resultNow(): Result {
    const { language, community, occasion, participant, role } = this.settings;
    return resultFrom(this.instrument!.definition, this.#filling.filling, {
      language: this.#words.loaded?.language ?? language ?? languageAround(this),
      respondent: participant || this.#filling.respondentKey,
      role,
      community,
      occasion,
    });
  }

  /** Tells the host and the console, once for each thing. */
  protected report(code: IssueCode, message: string): void {
    if (this.#reported.has(code + message)) return;
    this.#reported.add(code + message);
    warnOnce(code, `<${this.localName}> ${message}`);
    // After the render that found it: a listener may then change the element.
    queueMicrotask(() => dispatch<ErrorDetail>(this, 'samenspel-error', { code, message }));
  }

  /** @internal Called by the browser when the form is reset. */
  formResetCallback(): void {
    this.#finishing.forget();
    this.#filling.erase();
    this.#form.tell();
  }

  /** @internal Called by the browser when a fieldset around the element is disabled. */
  formDisabledCallback(disabled: boolean): void {
    this.#formDisabled = disabled;
    this.requestUpdate();
  }

  /** @internal Called by the browser when a person comes back to the page. */
  formStateRestoreCallback(state: unknown): void {
    const restored = readFormState(state);
    if (restored) this.#filling.replace(restored);
  }
}
