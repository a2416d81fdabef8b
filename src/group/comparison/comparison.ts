import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { attendanceOf, pairedOf } from '../../analysis/compare-people.js';
import { WidthController } from '../../controllers/width-controller.js';
import { NARROW_BELOW_PX } from '../../elements/figure.js';
import type { Instrument } from '../../filling/instrument.js';
import { heading } from '../../filling/view.js';
import type { Loaded } from '../../filling/words-controller.js';
import { asStoreError } from '../../storage/result-store.js';
import { baseStyles } from '../../theme/base-styles.js';
import { figureStyles } from '../../theme/figure-styles.js';
import { tokens } from '../../theme/tokens.js';
import { AgreementsController } from '../agreements/agreements-controller.js';
import { GroupController, newestPerRespondent, readable, type GroupSource } from '../group-controller.js';
import { GroupElement } from '../group-element.js';
import { failedView } from '../picture/closed-view.js';
import { pictureStyles } from '../picture/styles.js';
import { madeBetween } from './agreements-view.js';
import { choiceView } from './choice-view.js';
import { comparisonView } from './comparison-view.js';
import { changedItems, type Occasion } from './moments.js';
import { MomentsController } from './moments-controller.js';
import { comparisonStyles } from './styles.js';

/** From this width on the two pictures stand side by side, in CSS pixels (62.5 em). */
const WIDE_FROM_PX = 1000;

/**
 * Then and now: what a community answered at two moments, side by side and as change. A moment whose group picture may
 * not be shown, or was not opened yet, is not compared.
 *
 * @tag samenspel-comparison
 * @summary A group sees what changed between two moments, and what became of its agreements.
 */
export class Comparison extends GroupElement {
  static override readonly styles = [tokens, baseStyles, figureStyles, pictureStyles, comparisonStyles];

  /**
   * Stored results of each moment, by the id of its occasion. Without them: the store around the element, all results of
   * the instrument and community by their occasion.
   */
  @property({ attribute: false }) results: Readonly<Record<string, readonly unknown[]>> | undefined;
  /** The moments in order, with their names. Without them: by the first completion, under their ids. */
  @property({ attribute: false }) occasions: readonly Occasion[] | undefined;
  /** The agreements of the group, as a host keeps them. Without them: those in the store around the element. */
  @property({ attribute: false }) agreements: readonly unknown[] | undefined;
  /** Not used: people choose the moments on the screen, beginning with the last two. */
  @property() override occasion: string | undefined;
  /** The smallest group that is shown; lower than 5 only when set here. Never lower than the instrument asks. */
  @property({ type: Number }) minimum: number | undefined;
  /** Everyone may see everyone's answers: no minimum holds. */
  @property({ type: Boolean, attribute: 'open-answers' }) openAnswers = false;
  /** The pictures of all these moments are open: the host keeps that itself. */
  @property({ type: Boolean }) opened = false;

  #chosen: readonly [string, string] | undefined;
  #isPaired = false;
  #tableOpen = false;
  readonly #width = new WidthController(this, [NARROW_BELOW_PX, WIDE_FROM_PX, 2 * NARROW_BELOW_PX]);
  readonly #moments = new MomentsController(
    this,
    () => {
      const { store, community } = this.settings;
      const { results, occasions } = this;
      return { definition: this.found?.definition, results, occasions, store, community };
    },
    (reason) => this.#unreadable(reason),
  );
  readonly #before = this.#groupOf(0);
  readonly #after = this.#groupOf(1);
  readonly #agreements = new AgreementsController(
    this,
    () => {
      const { store, community } = this.settings;
      const instrument = this.found?.definition.id;
      return { agreements: this.agreements, store, instrument, community, occasion: undefined };
    },
    {
      unreadable: (faults) => this.report('agreement-broken', `an agreement is left out: ${faults}`),
      refused: ({ code, reason }) => this.report(code, reason),
    },
  );

  /** The places of the chosen moments; undefined while there are fewer than two. */
  get #pair(): readonly [number, number] | undefined {
    const { moments } = this.#moments;
    const [before, after] = (this.#chosen ?? []).map((id) => moments.findIndex((moment) => moment.id === id));
    if (before !== undefined && after !== undefined && before >= 0 && before < after) return [before, after];
    return moments.length < 2 ? undefined : [moments.length - 2, moments.length - 1];
  }

  #groupOf(side: 0 | 1): GroupController {
    return new GroupController(
      this,
      () => this.#sourceOf(side),
      (reason) => this.#unreadable(reason),
    );
  }

  #sourceOf(side: 0 | 1): GroupSource {
    const { store, community, minimum, openAnswers } = this.settings;
    const id = this.#moments.moments[this.#pair?.[side] ?? -1]?.id;
    return {
      // Without a moment nothing is asked for.
      instrument: id === undefined ? undefined : this.found,
      results: id === undefined ? undefined : this.results && (this.results[id] ?? []),
      tally: undefined,
      store,
      community,
      occasion: id,
      minimum,
      openAnswers,
      opened: this.opened,
    };
  }

  protected override renderWith(loaded: Loaded): TemplateResult | typeof nothing {
    const instrument = this.found;
    if (!instrument) return nothing;
    const { translate } = loaded.translator;
    const title = heading(this.headingLevel, 'comparison', translate('comparison.title'));
    const { state, moments } = this.#moments;
    if (state === 'failed') return html`${title} ${failedView({ translate }, () => void this.#moments.load())}`;
    if (state === 'loading') return title;
    const pair = this.#pair;
    if (!pair)
      return html`${title}
        <p>${translate('comparison.one')}</p>`;
    const choose = (before: number, after: number) =>
      this.#change(() => (this.#chosen = [moments[before]!.id, moments[after]!.id]));
    return html`${title} ${choiceView(translate, moments, pair, choose)} ${this.#compared(instrument, loaded, pair)}`;
  }

  /** The comparison, or what is not there yet of either moment. */
  #compared(instrument: Instrument, loaded: Loaded, pair: readonly [number, number]) {
    const { moments } = this.#moments;
    const { translate } = loaded.translator;
    const [before, after] = [this.#before, this.#after];
    const groups = [before, after];
    const labels = [moments[pair[0]]!.label, moments[pair[1]]!.label] as const;
    if (groups.some(({ state }) => state === 'failed'))
      return failedView({ translate }, () => groups.forEach((group) => void group.load()));
    if (groups.some(({ state }) => state === 'loading')) return nothing;
    if (before.state !== 'open' || after.state !== 'open' || !before.summary || !after.summary) {
      return groups.map(({ state, privacy }, at) =>
        state === 'open'
          ? nothing
          : html`<p class="not-yet">
              <strong>${labels[at]}</strong>
              ${
                state === 'closed'
                  ? translate('group.waiting')
                  : translate('group.tooFew', { minimum: privacy.minGroup })
              }
            </p>`,
      );
    }
    const { definition, controls } = instrument;
    // A store that counts for itself tells of no single person.
    const isKnown = before.results.length > 0 && after.results.length > 0;
    const people = moments.map(({ values }, at) =>
      at === pair[0]
        ? before.results
        : at === pair[1]
          ? after.results
          : newestPerRespondent(readable(instrument, values)),
    );
    const inPicture = [before, after].map(({ results }, side) => ({ results, values: moments[pair[side]!]!.values }));
    const { lastTime, others } = this.#agreements.lists;
    const made = [...lastTime, ...others].filter(({ state }) => state !== 'erased').map(({ agreement }) => agreement);
    return comparisonView({
      figure: loaded.groupFigure ?? instrument.figure,
      reader: { definition, controls, translate, words: loaded.words, language: loaded.language },
      headingLevel: this.headingLevel,
      labels,
      everyone: [before.summary, after.summary],
      attendance: isKnown ? attendanceOf(before.results, after.results) : undefined,
      paired: isKnown ? pairedOf(definition, people, pair, after.privacy) : null,
      isPaired: this.#isPaired,
      choosePaired: (isPaired) => this.#change(() => (this.#isPaired = isPaired)),
      changed: changedItems(definition, inPicture),
      agreements: madeBetween(made, moments, pair),
      width: this.#width.width,
      isWide: this.#width.width >= WIDE_FROM_PX,
      tableOpen: this.#tableOpen,
      toggleTable: () => this.#change(() => (this.#tableOpen = !this.#tableOpen)),
    });
  }

  #change(change: () => unknown): void {
    change();
    this.requestUpdate();
  }

  #unreadable(reason: unknown): void {
    const { code, message } = asStoreError(reason);
    this.report(code, `the group's results cannot be read: ${message}`);
  }
}
