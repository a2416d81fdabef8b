import type { i18n } from 'i18next';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { VERSION } from '../context/registration.js';
import { WorkspaceController } from '../context/workspace-controller.js';
import type { Workspace } from '../context/workspace.js';
import { Announcer } from '../controllers/announcer.js';
import { dispatch, type ErrorDetail } from '../filling/events.js';
import type { Instrument } from '../filling/instrument.js';
import { settingsOf } from '../filling/settings.js';
import { missingAsText, WordsController, type Loaded } from '../filling/words-controller.js';
import { warnOnce } from '../localization/warn-once.js';
import type { ResultStore } from '../storage/result-store.js';
import { findInstrument, type InstrumentSource } from './instrument-source.js';

/**
 * What every element of the group is: about one instrument, in one language, for one community and occasion.
 *
 * @fires {CustomEvent<ErrorDetail>} samenspel-error - Something the host should know of, with a stable code.
 */
export abstract class GroupElement extends LitElement {
  static readonly version = VERSION;

  /** The id of an instrument whose element is on the page (`temple-scan`), or an instrument itself. */
  @property() instrument: InstrumentSource;
  /** Where results and agreements are kept; without it the workspace's. */
  @property({ attribute: false }) store: ResultStore | undefined;
  /** The learning community, as the host calls it. */
  @property() community: string | undefined;
  /** The moment of measuring, as the host calls it. */
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
    () => ({ instrument: this.found, language: this.settings.language, i18n: this.settings.i18n }),
    (missing) => this.report('words-missing', missingAsText(missing)),
  );
  readonly #announcer = new Announcer(this);

  /** The instrument, as soon as it is on the page. */
  protected get found(): Instrument | undefined {
    return findInstrument(this.instrument, () => this.requestUpdate());
  }

  /** The element's own properties, then the workspace around it. */
  protected get settings(): Workspace {
    return settingsOf(this, this.#workspace.value);
  }

  /** What stands here once there are words. */
  protected abstract renderWith(loaded: Loaded): TemplateResult | typeof nothing;

  protected override render(): TemplateResult {
    const loaded = this.#words.loaded;
    return html`<div lang=${loaded?.language ?? nothing}>
      ${this.#announcer.render()} ${loaded ? this.renderWith(loaded) : nothing}
    </div>`;
  }

  /** An interface text; empty while there are no words. */
  protected text(key: string, values?: Readonly<Record<string, string>>): string {
    return this.#words.loaded?.translator.translate(key, values) ?? '';
  }

  /** The language of the interface. */
  protected get spoken(): string | undefined {
    return this.#words.loaded?.translator.language;
  }

  protected announce(text: string): void {
    this.#announcer.say(text);
  }

  /** Takes focus to what a person's own act brought, by its id. */
  protected focusOn(id: string): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
    });
  }

  /** Tells the host and the console. */
  protected report(code: ErrorDetail['code'], message: string): void {
    warnOnce(code, `<${this.localName}> ${message}`);
    // After the render that found it: a listener may then change the element.
    queueMicrotask(() => dispatch<ErrorDetail>(this, 'samenspel-error', { code, message }));
  }
}
