import { nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Tally } from '../../analysis/tally.js';
import { WidthController } from '../../controllers/width-controller.js';
import type { Agreement } from '../../definition/agreement.js';
import { type Loaded } from '../../filling/words-controller.js';
import { dimensionName, nameOf } from '../../filling/view.js';
import { asStoreError } from '../../storage/result-store.js';
import { baseStyles } from '../../theme/base-styles.js';
import { figureStyles } from '../../theme/figure-styles.js';
import { tokens } from '../../theme/tokens.js';
import { cardId } from '../agreements/card.js';
import { whatId } from '../agreements/form.js';
import { AgreementFormController } from '../agreements/form-controller.js';
import { keepAgreement, type Kept } from '../agreements/keep.js';
import { agreementStyles } from '../agreements/styles.js';
import type { Topic } from '../events.js';
import { GroupController } from '../group-controller.js';
import { GroupElement } from '../group-element.js';
import { chooseView } from './choose-view.js';
import { ClockController } from './clock-controller.js';
import { largeStyles } from './large-styles.js';
import { showLarge } from './large-view.js';
import { outcomeOfTopic, questionsFor } from './questions.js';
import { dialogueStyles } from './styles.js';
import { talkView } from './talk-view.js';

/** From this width on the script stands beside the question, in CSS pixels (60 em). */
const WIDE_FROM_PX = 960;

/**
 * The conversation of a group about one thing: a question that fits what the group answered, how to guide it, and the
 * agreement it leads to.
 *
 * @tag samenspel-dialogue
 * @summary A group talks about one thing, and decides what it will do.
 * @fires {AgreementEvent} samenspel-agreement - An agreement was made; call `waitUntil(promise)` when you store it.
 */
export class Dialogue extends GroupElement {
  static override readonly styles = [tokens, baseStyles, figureStyles, agreementStyles, dialogueStyles, largeStyles];

  /** What to talk about, as in the detail of `samenspel-talk`. Without it a dimension can be chosen here. */
  @property({ attribute: false }) topic: Topic | undefined;
  /** Stored results of the group. Without them: `tally`, then the store around the element. */
  @property({ attribute: false }) results: readonly unknown[] | undefined;
  /** Counts, where a host counts for itself. */
  @property({ attribute: false }) tally: Tally | undefined;
  /** The smallest group, and role, that is shown; lower than 5 only when set here. Never lower than the instrument asks. */
  @property({ type: Number }) minimum: number | undefined;
  /** Everyone may see everyone's answers: no minimum holds. */
  @property({ type: Boolean, attribute: 'open-answers' }) openAnswers = false;
  /** The picture is open for all: the host keeps that itself. */
  @property({ type: Boolean }) opened = false;
  /** This is the facilitator's screen: with the script, the clock and notes. */
  @property({ type: Boolean }) facilitator = false;

  readonly #group = new GroupController(
    this,
    () => {
      const { store, community, occasion, minimum, openAnswers } = this.settings;
      const { results, tally, opened } = this;
      return { instrument: this.found, results, tally, store, community, occasion, minimum, openAnswers, opened };
    },
    (error) => this.report(asStoreError(error).code, asStoreError(error).reason),
  );
  readonly #clock = new ClockController(
    this,
    () => this.found?.definition.facilitation ?? [],
    (what) => this.#sayTime(what),
  );
  readonly #forms = new AgreementFormController(
    this,
    (agreement) => this.#keep(agreement),
    (_, agreement, { state }) => {
      this.#made = [
        ...this.#made.filter(({ agreement: { id } }) => id !== agreement.id),
        { agreement, onPage: state === 'on-page' },
      ];
      this.announce(this.text(state === 'on-page' ? 'agreement.onPage' : 'agreement.saved'));
      this.focusOn(cardId(agreement));
    },
  );
  readonly #width = new WidthController(this, [WIDE_FROM_PX]);
  #at = 0;
  #notes = '';
  #made: readonly { readonly agreement: Agreement; readonly onPage: boolean }[] = [];

  /** Brings a person here: focuses the heading. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#topic, #choose')?.focus(options));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('topic')) this.#at = 0;
    if (changed.has('instrument') && changed.get('instrument') !== undefined) this.#clock.reset();
  }

  protected override renderWith({ translator: { translate }, words, language, conversation }: Loaded) {
    const instrument = this.found;
    if (!instrument) return nothing;
    const { definition, controls } = instrument;
    const summary = this.#group.state === 'open' ? this.#group.summary : undefined;
    const { headingLevel, topic } = this;
    const dimension = definition.dimensions.find(({ id }) => id === topic?.dimension);
    if (!topic || !dimension) {
      return chooseView({ definition, words, translate, headingLevel, summary, choose: (id) => this.#choose(id) });
    }
    const outcome = outcomeOfTopic(topic, summary?.dimensions.get(dimension.id));
    const dialogue: Readonly<Record<string, Parameters<typeof questionsFor>[0]>> = conversation?.dialogue ?? {};
    const questions = questionsFor(dialogue[dimension.id], outcome);
    const item = dimension.items.find(({ id }) => id === topic.item);
    const name = dimensionName(dimension, words);
    return talkView({
      reader: { definition, words, translate, language, controls },
      headingLevel,
      topic,
      dimension,
      title: item ? `${name} · ${nameOf(item, words)}` : name,
      summary,
      outcome,
      roles: this.settings.roles ?? [],
      questions,
      at: this.#at,
      script: this.settings.facilitator
        ? {
            translate,
            steps: conversation?.facilitation ?? [],
            minutes: definition.facilitation,
            clock: this.#clock,
            notes: this.#notes,
            isWide: this.#width.width >= WIDE_FROM_PX,
            note: (text) => (this.#notes = text),
          }
        : undefined,
      form: this.#forms.handling(dimension.id, () => this.focusOn('agree')),
      made: this.#made.filter(({ agreement }) => agreement.dimension === dimension.id),
      back: () => {
        this.topic = undefined;
        this.focusOn(`dimension-${dimension.id}`);
      },
      other: () => this.#ask(questions, (this.#at + 1) % questions.length),
      large: () => showLarge(this.renderRoot.querySelector('dialog')),
      agree: () => this.#agree(dimension.id, questions[this.#at]),
    });
  }

  #choose(dimension: string): void {
    this.topic = { dimension };
    this.focusOn('topic');
  }

  #ask(questions: readonly string[], at: number): void {
    this.#at = at;
    this.announce(questions[at] ?? '');
  }

  #agree(dimension: string, question: string | undefined): void {
    const { community, occasion } = this.settings;
    const instrument = this.found!.definition.id;
    this.#forms.open(dimension, { instrument, community, occasion, dimension, question });
    this.focusOn(whatId(dimension));
  }

  async #keep(agreement: Agreement): Promise<Kept> {
    const kept = await keepAgreement(this, this.settings.store, { agreement, erased: false });
    if (kept.state === 'not-saved') this.report(kept.error.code, kept.error.reason);
    return kept;
  }

  #sayTime(what: 'minute' | 'over'): void {
    const minute = { style: 'unit', unit: 'minute', unitDisplay: 'long' } as const;
    const time = new Intl.NumberFormat(this.spoken, minute).format(1);
    this.announce(what === 'over' ? this.text('dialogue.clockOver') : this.text('a11y.clock', { time }));
  }
}
