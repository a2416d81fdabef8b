import type { i18n } from 'i18next';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { privacyOf, type Privacy } from '../analysis/privacy.js';
import { VERSION } from '../context/registration.js';
import { WorkspaceController } from '../context/workspace-controller.js';
import type { Role, Workspace } from '../context/workspace.js';
import { Announcer } from '../controllers/announcer.js';
import { PartsController } from '../controllers/parts-controller.js';
import { WidthController } from '../controllers/width-controller.js';
import { NARROW_BELOW_PX } from '../elements/figure.js';
import { warnOnce } from '../localization/warn-once.js';
import type { IssueCode } from '../schema/issue.js';
import type { ResultStore } from '../storage/result-store.js';
import { resultFrom } from './completed.js';
import { dispatch, type ChangeDetail, type ErrorDetail } from './events.js';
import { FillingController } from './filling-controller.js';
import { FinishingController } from './finishing-controller.js';
import type { Instrument } from './instrument.js';
import { faultyItems, hasBegun, type Action } from './model.js';
import { renderScreen } from './screens.js';
import { WordsController, type Loaded } from './words-controller.js';

/** From this width on there is room for the picture beside the steps, in CSS pixels (60 em). */
const WIDE_FROM_PX = 960;

/**
 * What every instrument is: a form that a participant goes through from introduction to own picture, and that lets go of
 * one typed result. An instrument's own class only says which definition, words and picture it has.
 *
 * @fires {CustomEvent<ChangeDetail>} samenspel-change - A participant answered, changed or erased something.
 * @fires {ResultEvent} samenspel-result - A participant completed the instrument; call `waitUntil(promise)` when you store it.
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
  /** What the place is called where answers are kept, as the participant reads it. */
  @property() keeper: string | undefined;
  /** Keeps unfinished answers in this browser, so that a reload loses nothing. Off unless the host asks for it. */
  @property({ type: Boolean, attribute: 'keep-draft' }) keepDraft = false;
  /** Shows one step at a time, for a page of fixed height. */
  @property({ type: Boolean, attribute: 'one-step' }) oneStep = false;
  /** The level of the outermost heading, 1 to 4. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Answers are open within the group: said on the first screen. */
  @property({ type: Boolean, attribute: 'open-answers' }) openAnswers = false;
  /** Nothing can be answered or changed. */
  @property({ type: Boolean }) disabled = false;
  /** In a form: at least one answer is needed. */
  @property({ type: Boolean }) required = false;
  /** The name of the field in a form. */
  @property() name: string | undefined;

  protected readonly internals = this.attachInternals();
  readonly #workspace = new WorkspaceController(this);
  readonly #filling = new FillingController(this, () => ({
    allowed: this.keepDraft && this.instrument !== undefined && this.result === undefined,
    instrument: this.instrument?.definition.id ?? '',
    version: this.instrument?.definition.version ?? '',
    community: this.settings.community,
    occasion: this.settings.occasion,
    participant: this.settings.participant,
  }));
  readonly #finishing = new FinishingController(this, () => ({
    store: this.settings.store,
    kept: this.#filling.kept === true,
    saved: () => this.#filling.keep(true),
  }));
  readonly #words = new WordsController(
    this,
    ['filling'],
    () => ({ instrument: this.instrument, language: this.settings.language, i18n: this.settings.i18n }),
    ({ language, keys }) =>
      this.report(
        'words-missing',
        `no complete words in "${language}"${keys.length ? `: ${keys.slice(0, 10).join(', ')}` : ''}`,
      ),
  );
  readonly #announcer = new Announcer(this);
  readonly #parts = new PartsController(this as unknown as LitElement & { readonly renderRoot: ParentNode });
  readonly #width = new WidthController(this, [NARROW_BELOW_PX, WIDE_FROM_PX]);
  #refused: 'nothing' | 'faults' | undefined;
  #tableOpen = false;
  #formDisabled = false;
  #reported = new Set<string>();

  /** The instrument this element is; undefined while a host has not given it yet, or when it is broken. */
  protected abstract readonly instrument: Instrument | undefined;

  /** What a participant answered so far, by item id. Setting it fires no event. */
  get answers(): Readonly<Record<string, unknown>> {
    return this.#filling.filling.answers;
  }

  set answers(answers: Readonly<Record<string, unknown>>) {
    this.#filling.replace({ answers: { ...answers } });
    this.#updateForm();
  }

  /** The element's own properties, then the workspace around it. */
  protected get settings(): Workspace {
    const around = this.#workspace.value;
    return {
      ...around,
      language: this.language ?? around.language,
      i18n: this.i18n ?? around.i18n,
      store: this.store ?? around.store,
      community: this.community ?? around.community,
      occasion: this.occasion ?? around.occasion,
      participant: this.participant ?? around.participant,
      role: this.participantRole ?? around.role,
      roles: this.roles ?? around.roles,
      keeper: this.keeper ?? around.keeper,
      openAnswers: this.openAnswers || around.openAnswers,
    };
  }

  protected get privacy(): Privacy {
    const { minimum, openAnswers } = this.settings;
    return privacyOf(this.instrument!.definition, { minimum, openAnswers });
  }

  protected override render(): TemplateResult {
    const loaded = this.#words.loaded;
    return html`<div lang=${loaded?.language ?? ''}>
      ${this.#announcer.render()}
      ${
        loaded && this.instrument
          ? renderScreen({
              instrument: this.instrument,
              loaded,
              missing: this.#words.missing,
              settings: this.settings,
              privacy: this.privacy,
              filling: this.#filling,
              finishing: this.#finishing,
              parts: this.#parts,
              width: this.#width.width,
              isWide: this.#width.width >= WIDE_FROM_PX,
              result: this.result,
              disabled: this.disabled || this.#formDisabled,
              oneStep: this.oneStep,
              headingLevel: this.headingLevel,
              refused: this.#refused,
              tableOpen: this.#tableOpen,
              act: (action) => this.#act(action),
              actAndFocus: (action, id) => {
                this.#act(action);
                this.#focus(id);
              },
              finish: () => this.#finish(),
              erase: () => void this.#finishing.erase().then(() => this.#filling.erase()),
              toggleTable: () => {
                this.#tableOpen = !this.#tableOpen;
                this.requestUpdate();
              },
              report: (code, message) => this.report(code, message),
            })
          : this.renderWithout(loaded)
      }
    </div>`;
  }

  /** What stands here while there is no instrument or there are no words. */
  protected renderWithout(_loaded: Loaded | undefined): TemplateResult | typeof nothing {
    return nothing;
  }

  #act(action: Action): void {
    const definition = this.instrument?.definition;
    if (!definition || this.disabled || this.#formDisabled) return;
    const before = this.#filling.filling;
    this.#filling.act(definition, action);
    const after = this.#filling.filling;
    if (after === before) return;
    this.#refused = undefined;
    if (action.type === 'answer' || action.type === 'remark' || action.type === 'choose-role') this.#changed(action);
    if (after.unfolded > before.unfolded && action.type === 'answer') this.#sayUnfolded(after.unfolded - 1);
  }

  #changed(action: Extract<Action, { type: 'answer' | 'remark' | 'choose-role' }>): void {
    this.#updateForm();
    const { definition } = this.instrument!;
    const item = action.type === 'answer' ? action : undefined;
    const isPrivate = definition.dimensions.some(({ items }) =>
      items.some(({ id, private: kept }) => kept && id === item?.item),
    );
    if (item && item.answer === undefined)
      this.#say('a11y.erased', { label: this.#words.loaded?.words.items[item.item]?.label ?? '' });
    dispatch<ChangeDetail>(this, 'samenspel-change', {
      instrument: definition.id,
      item: item?.item,
      ...(item && !isPrivate && { answer: item.answer }),
    });
  }

  #sayUnfolded(step: number): void {
    const { dimensions } = this.instrument!.definition;
    const id = dimensions[step]?.id;
    if (id === undefined) this.#say('a11y.reviewReady');
    else this.#say('a11y.stepReady', { name: this.#words.loaded?.words.dimensions[id]?.name ?? id });
  }

  #say(key: string, values?: Readonly<Record<string, string>>): void {
    const text = this.#words.loaded?.translator.translate(key, values);
    if (text) this.#announcer.say(text);
  }

  #focus(id: string): void {
    void this.updateComplete.then(() => {
      const target = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
      target?.closest('details')?.setAttribute('open', '');
      target?.focus();
      target?.scrollIntoView({ block: 'nearest' });
    });
  }

  #finish(): void {
    const { definition } = this.instrument!;
    const { filling } = this.#filling;
    if (this.#finishing.busy || this.disabled || this.#formDisabled) return;
    this.#refused = !hasBegun(filling) ? 'nothing' : faultyItems(definition, filling).length > 0 ? 'faults' : undefined;
    if (this.#refused) {
      this.requestUpdate();
      return;
    }
    this.#act({ type: 'finish' });
    this.#filling.keep(false);
    this.#finishing.send(this.#resultNow());
    this.#focus('picture');
  }

  #resultNow() {
    const { language, community, occasion, participant, role } = this.settings;
    const { filling, respondentKey } = this.#filling;
    return resultFrom(this.instrument!.definition, role ? { ...filling, role } : filling, {
      language: this.#words.loaded?.language ?? language ?? '',
      respondent: { key: participant ?? respondentKey },
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

  #updateForm(): void {
    if (!this.instrument) return;
    const { filling } = this.#filling;
    const value = hasBegun(filling) ? JSON.stringify(this.#resultNow()) : null;
    this.internals.setFormValue(value, JSON.stringify({ answers: filling.answers, remarks: filling.remarks }));
    this.#updateValidity();
  }

  #updateValidity(): void {
    const { filling } = this.#filling;
    const text = (key: string, count = 0) => this.#words.loaded?.translator.translate(key, { count }) ?? key;
    const anchor = this.renderRoot?.querySelector<HTMLElement>('button, textarea, input') ?? undefined;
    const faulty = this.instrument ? faultyItems(this.instrument.definition, filling).length : 0;
    if (faulty > 0) this.internals.setValidity({ customError: true }, text('review.fix', faulty), anchor);
    else if (this.required && !hasBegun(filling))
      this.internals.setValidity({ valueMissing: true }, text('review.nothing'), anchor);
    else this.internals.setValidity({});
  }

  protected override updated(): void {
    this.#updateValidity();
  }

  /** @internal Called by the browser when the form is reset. */
  formResetCallback(): void {
    this.#filling.erase();
    this.#updateForm();
  }

  /** @internal Called by the browser when a fieldset around the element is disabled. */
  formDisabledCallback(disabled: boolean): void {
    this.#formDisabled = disabled;
    this.requestUpdate();
  }

  /** @internal Called by the browser when a person comes back to the page. */
  formStateRestoreCallback(state: string): void {
    try {
      this.#filling.replace(JSON.parse(state) as { answers: Record<string, unknown>; remarks: Record<string, string> });
    } catch {
      // A state of another version of the page: nothing to restore.
    }
  }
}
