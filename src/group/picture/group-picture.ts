import { type LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { StandsOutRules } from '../../analysis/stands-out-rules.js';
import type { Summary } from '../../analysis/summary.js';
import type { Tally } from '../../analysis/tally.js';
import type { Role } from '../../context/workspace.js';
import { PartsController } from '../../controllers/parts-controller.js';
import { WidthController } from '../../controllers/width-controller.js';
import { NARROW_BELOW_PX } from '../../elements/figure.js';
import { crossoversStyles } from '../../filling/crossovers.js';
import type { Instrument } from '../../filling/instrument.js';
import type { Loaded } from '../../filling/words-controller.js';
import { asStoreError } from '../../storage/result-store.js';
import { baseStyles } from '../../theme/base-styles.js';
import { figureStyles } from '../../theme/figure-styles.js';
import { tokens } from '../../theme/tokens.js';
import { talkAbout } from '../events.js';
import { GroupController } from '../group-controller.js';
import { GroupElement } from '../group-element.js';
import { closedView, failedView, tooFewView } from './closed-view.js';
import { openView } from './open-view.js';
import { ownSentences } from './own-sentences.js';
import { pictureStyles } from './styles.js';

/** From this width on the picture stands beside what stands out, in CSS pixels (62.5 em). */
const WIDE_FROM_PX = 1000;

/**
 * The group picture: one picture of all results, where the group agrees, where it is divided, who sees it otherwise.
 *
 * @tag samenspel-group-picture
 * @summary A group sees where it differs, before it talks.
 * @fires {CustomEvent<Topic>} samenspel-talk - The group wants to talk about a dimension or statement.
 * @fires {CustomEvent<NextDetail>} samenspel-next - The group wants to go on with another instrument, one of `offers`.
 */
export class GroupPicture extends GroupElement {
  static override readonly styles = [tokens, baseStyles, figureStyles, pictureStyles, crossoversStyles];

  /** Stored results to make the picture from. Without them: `tally`, then the store around the element. */
  @property({ attribute: false }) results: readonly unknown[] | undefined;
  /** Counts to make the picture from, where a host counts for itself. */
  @property({ attribute: false }) tally: Tally | undefined;
  /** What the roles are called. Without it: the workspace's, then their ids. */
  @property({ attribute: false }) roles: readonly Role[] | undefined;
  /** The smallest group, and role, that is shown; lower than 5 only when set here. Never lower than the instrument asks. */
  @property({ type: Number }) minimum: number | undefined;
  /** Everyone may see everyone's answers: no minimum holds. */
  @property({ type: Boolean, attribute: 'open-answers' }) openAnswers = false;
  /** The picture is open for all: the host keeps that itself. */
  @property({ type: Boolean }) opened = false;
  /** This is the facilitator's screen: the one that can open the picture. */
  @property({ type: Boolean }) facilitator = false;
  /**
   * The id of an earlier occasion, as the host calls it: the picture then shows what changed since, where it can. The
   * earlier results come from the store, and only when their own picture was opened and may be shown; else it is left out. `opened` holds for both.
   */
  @property({ attribute: 'before' }) occasionBefore: string | undefined;
  /** The ids of the instruments that the page can show: what helps next then has a button, which fires `samenspel-next`. */
  @property({ attribute: false }) offers: readonly string[] | undefined;

  readonly #group = new GroupController(
    this,
    () => ({ ...this.#source, results: this.results, tally: this.tally, occasion: this.settings.occasion }),
    (reason) => this.#unreadable(reason),
  );
  readonly #earlier = new GroupController(
    this,
    // Without an earlier moment nothing is asked for.
    () => ({
      ...this.#source,
      instrument: this.occasionBefore ? this.found : undefined,
      occasion: this.occasionBefore,
    }),
    (reason) => this.#unreadable(reason),
  );
  readonly #parts = new PartsController(this as unknown as LitElement & { readonly renderRoot: ParentNode });
  readonly #width = new WidthController(this, [NARROW_BELOW_PX, WIDE_FROM_PX]);
  #tableOpen = false;
  #all = false;
  #openingFailed = false;
  #rules: StandsOutRules = {};
  #rulesOf: Instrument | undefined;

  protected override renderWith(loaded: Loaded): TemplateResult | typeof nothing {
    const instrument = this.found;
    if (!instrument) return nothing;
    const { state, summary, people, late, results } = this.#group;
    const common = {
      instrument,
      loaded,
      translate: loaded.translator.translate,
      headingLevel: this.headingLevel,
      people,
      privacy: this.#group.privacy,
      facilitator: this.settings.facilitator ?? false,
      width: this.#width.width,
      isWide: this.#width.width >= WIDE_FROM_PX,
      talk: (topic: Parameters<typeof talkAbout>[1]) => void talkAbout(this, topic),
    };
    if (state === 'failed') return failedView(common, () => this.#group.load());
    if (state === 'loading') return nothing;
    if (state === 'too-few') return tooFewView(common);
    if (state === 'closed' || !summary) return closedView(common, () => void this.#open(), this.#openingFailed);
    return openView({
      ...common,
      before: this.#before,
      offers: this.settings.offers ?? [],
      again: this.#group.isUnreachable ? () => void this.#group.load() : undefined,
      summary,
      results,
      late,
      roles: this.settings.roles ?? [],
      ownRules: this.#ownRules(loaded),
      parts: this.#parts,
      tableOpen: this.#tableOpen,
      toggleTable: () => this.#toggle(() => (this.#tableOpen = !this.#tableOpen)),
      all: this.#all,
      showAll: () => this.#toggle(() => (this.#all = true)),
      renew: () => void this.#open(),
    });
  }

  /** Where both moments come from; what a host gives as results or counts is of the moment itself. */
  get #source() {
    const { store, community, minimum, openAnswers } = this.settings;
    const shown = { minimum, openAnswers, opened: this.opened };
    return { instrument: this.found, results: undefined, tally: undefined, store, community, ...shown };
  }

  /** The earlier moment, as far as its own picture shows it. */
  get #before(): Summary | undefined {
    return this.occasionBefore && this.#earlier.state === 'open' ? this.#earlier.summary : undefined;
  }

  #unreadable(reason: unknown): void {
    const { code, message } = asStoreError(reason);
    this.report(code, `the group's results cannot be read: ${message}`);
  }

  /** What the instrument's own rules say of this group. The rules are loaded with the first picture. */
  #ownRules({ conversation, words }: Loaded): readonly string[] {
    const instrument = this.found;
    const { summary } = this.#group;
    if (instrument !== this.#rulesOf) {
      this.#rulesOf = instrument;
      this.#rules = {};
      void instrument?.standsOut?.().then((rules) => this.#toggle(() => (this.#rules = rules)));
    }
    return summary && conversation
      ? ownSentences(this.#rules, conversation.standsOut, words, summary, this.#before)
      : [];
  }

  #toggle(change: () => unknown): void {
    change();
    this.requestUpdate();
  }

  async #open(): Promise<void> {
    this.#openingFailed = false;
    try {
      await this.#group.open();
    } catch (reason) {
      const { code, message } = asStoreError(reason);
      this.report(code, `the opening cannot be stored: ${message}`);
      this.#toggle(() => (this.#openingFailed = true));
      return;
    }
    await this.updateComplete;
    this.announce(this.text('group.opened'));
    this.renderRoot.querySelector<HTMLElement>('#group')?.focus();
  }
}
