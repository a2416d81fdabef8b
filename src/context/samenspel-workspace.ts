import { ContextProvider } from '@lit/context';
import type { i18n } from 'i18next';
import { css, html, LitElement, type PropertyDeclaration, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ResultStore } from '../storage/result-store.js';
import { VERSION } from './registration.js';
import { WorkspaceController } from './workspace-controller.js';
import { workspaceContext, type Role, type Workspace } from './workspace.js';

/**
 * Says once, for all elements inside it, in which language, for which community and with which store they work. It is
 * never needed: each element has the same properties of its own, and those go first. Of two workspaces inside each
 * other the inner one goes first; what it does not say, the outer one does.
 *
 * @tag samenspel-workspace
 * @summary Language, store, community and moment for every element inside.
 * @slot - Your page, or the part of it that these settings are for.
 */
export class SamenspelWorkspace extends LitElement {
  static readonly version = VERSION;
  static override readonly styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** BCP 47 tag of the language to speak. Without it: the nearest `lang` around each element. */
  @property() language: string | undefined;
  /** The host's own i18next instance; it is never changed. Without it our own is loaded. */
  @property({ attribute: false }) i18n: i18n | undefined;
  /** Where results and agreements are kept. */
  @property({ attribute: false }) store: ResultStore | undefined;
  /** The learning community, as the host calls it. */
  @property() community: string | undefined;
  /** The moment of measuring, as the host calls it. */
  @property() occasion: string | undefined;
  /** A key for the participant that says nothing about the person. */
  @property() participant: string | undefined;
  /** The id of the role the participant looks from, where the host knows it. */
  @property({ attribute: 'participant-role' }) participantRole: string | undefined;
  /** The roles a participant may choose from. */
  @property({ attribute: false }) roles: readonly Role[] | undefined;
  /** This is the facilitator's screen: with script, clock and notes, and the button that opens the group picture. */
  @property({ type: Boolean }) facilitator = false;
  /** What the place is called where answers are kept, as the participant reads it. */
  @property() keeper: string | undefined;
  /** The smallest group that is shown, in people; lower than 5 only when the group agreed to it. */
  @property({ type: Number }) minimum: number | undefined;
  /** Answers are open within the group: everyone may see everyone's. */
  @property({ type: Boolean, attribute: 'open-answers' }) openAnswers = false;
  /** The ids of the instruments that the page can show: what helps next then has a button, which fires `samenspel-next`. */
  @property({ attribute: false }) offers: readonly string[] | undefined;

  readonly #around = new WorkspaceController(this);
  /** Not a `#` field: the base class's constructor asks for an update before any field of this class is there. */
  private readonly provider = new ContextProvider(this, { context: workspaceContext, initialValue: Object.freeze({}) });

  /** What is provided now: a frozen object, and a new one after each change. */
  get value(): Workspace {
    return this.provider.value;
  }

  /**
   * Provides at once, not at the next update: an element that asks in between already gets what was set.
   *
   * @internal
   */
  override requestUpdate(name?: PropertyKey, before?: unknown, options?: PropertyDeclaration): void {
    super.requestUpdate(name, before, options);
    if (this.provider) this.#provide();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provide();
  }

  #provide(): void {
    const now = this.#settings();
    const before = this.provider.value;
    const isSame = (Object.keys(now) as (keyof Workspace)[]).every((key) => now[key] === before[key]);
    if (!isSame) this.provider.setValue(Object.freeze(now));
  }

  #settings(): Workspace {
    const around = this.#around.value;
    return {
      language: this.language ?? around.language,
      i18n: this.i18n ?? around.i18n,
      store: this.store ?? around.store,
      community: this.community ?? around.community,
      occasion: this.occasion ?? around.occasion,
      participant: this.participant ?? around.participant,
      role: this.participantRole ?? around.role,
      roles: this.roles ?? around.roles,
      facilitator: this.facilitator || around.facilitator,
      keeper: this.keeper ?? around.keeper,
      minimum: this.minimum ?? around.minimum,
      openAnswers: this.openAnswers || around.openAnswers,
      offers: this.offers ?? around.offers,
    };
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
