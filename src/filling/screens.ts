import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Privacy } from '../analysis/privacy.js';
import { ownSummary } from '../analysis/own-summary.js';
import type { Workspace } from '../context/workspace.js';
import type { PartsController } from '../controllers/parts-controller.js';
import { readResult } from '../definition/result.js';
import { itemsOf } from '../definition/definition.js';
import { NARROW_BELOW_PX, type FigureInput } from '../elements/figure.js';
import { figureDrawing, tableToggle, withoutParts, type Frame } from '../elements/figure-frame.js';
import { namesWith } from '../elements/part-names.js';
import { faultsAsText, type IssueCode } from '../schema/issue.js';
import type { Acts } from './acts.js';
import { ownCrossovers } from './crossovers.js';
import type { FillingController } from './filling-controller.js';
import { savingNotice } from './finish.js';
import type { FinishingController } from './finishing-controller.js';
import type { Instrument } from './instrument.js';
import { introductionView } from './introduction.js';
import { namedKeys } from './measure-names.js';
import { ownPictureView, ownTable, storedAnswers, type OwnPicture } from './own-picture.js';
import { reviewView } from './review.js';
import { nameOf, nameOfPath, readItem, type Reader, type View } from './view.js';
import type { Loaded, MissingWords } from './words-controller.js';

/** From this width on there is room for the picture beside the steps, in CSS pixels (60 em). */
export const WIDE_FROM_PX = 960;

const isWide = ({ width }: Pick<Screens, 'width'>): boolean => width >= WIDE_FROM_PX;

/** All that the screens are made from: the element hands itself over in parts. */
export interface Screens {
  readonly instrument: Instrument;
  readonly loaded: Loaded;
  readonly missing: MissingWords | undefined;
  readonly settings: Workspace;
  readonly privacy: Privacy;
  readonly filling: FillingController;
  readonly finishing: FinishingController;
  readonly acts: Acts;
  /** Whether the group picture is open: what is in it can no longer be changed. */
  readonly isOpen: boolean;
  readonly parts: PartsController;
  /** Far from the window no picture is drawn: there may be many instruments on a page. */
  readonly isNear: boolean;
  /** CSS pixels. */
  readonly width: number;
  readonly result: unknown;
  readonly disabled: boolean;
  readonly oneStep: boolean;
  readonly headingLevel: number;
  readonly tableOpen: boolean;
  toggleTable(): void;
  /** What the controls remember, by item id. */
  readonly memories: View['memories'];
  remember: View['remember'];
  report(code: IssueCode, message: string): void;
}

/** The screen a person is at: a stored result to read, or introduction, steps and own picture. */
export function renderScreen(screens: Screens): TemplateResult {
  const { missing, loaded, result, filling } = screens;
  const { translate, language } = loaded.translator;
  const spoken = missing && language !== loaded.language;
  return html`${
    spoken
      ? html`<p class="about-result" lang=${language}>
          ${translate('error.language')} <small>${translate('error.code', { code: 'words-missing' })}</small>
        </p>`
      : nothing
  }
  ${
    result !== undefined && result !== null
      ? storedResult(screens)
      : filling.filling.screen === 'picture'
        ? ownPicture(screens)
        : filling.filling.screen === 'steps'
          ? screens.instrument.layout.render(viewOf(screens))
          : introduction(screens)
  }`;
}

const readerOf = ({ instrument, loaded }: Screens): Reader => ({
  definition: instrument.definition,
  words: loaded.words,
  translate: loaded.translator.translate,
  language: loaded.language,
  controls: instrument.controls,
});

function viewOf(screens: Screens): View {
  const { instrument, filling, finishing, settings, disabled, oneStep, headingLevel, acts } = screens;
  const view: View = {
    ...readerOf(screens),
    filling: filling.filling,
    disabled,
    oneStep,
    headingLevel,
    forgetful: filling.kept === false && filling.remembers === true,
    isWide: isWide(screens),
    pictureSoFar: () => pictureSoFar(screens),
    figure: screens.instrument.figure,
    parts: screens.parts,
    width: screens.width,
    isNear: screens.isNear,
    pictureInput: (width) => soFar(screens, width),
    memories: screens.memories,
    remember: screens.remember,
    parties: settings.parties ?? [],
    sources: async () => (await instrument.provenance?.())?.provenance.sources ?? instrument.definition.sources ?? [],
    announce: (text) => acts.announce(text),
    act: acts.act.bind(acts),
    actAndFocus: acts.actAndFocus.bind(acts),
    review: () =>
      reviewView(view, {
        keeper: settings.keeper,
        refused: acts.refused,
        busy: finishing.busy || disabled,
        finish: () => acts.finish(),
      }),
  };
  return view;
}

function drawingInput(
  screens: Screens,
  mode: FigureInput['mode'],
  width: number,
): Omit<FigureInput, 'part' | 'summary' | 'answers'> {
  const { definition, words, translate, language } = readerOf(screens);
  return { definition, words, translate, language, mode, narrow: width < NARROW_BELOW_PX };
}

/** What the picture is drawn from while it is being answered. */
function soFar(screens: Screens, width: number): Frame['input'] {
  const { answers } = screens.filling.filling;
  const summary = ownSummary(screens.instrument.definition, { answers });
  return { ...drawingInput(screens, 'own', width), summary, answers };
}

/** The picture while it is being drawn, beside the steps: looked at only. */
function pictureSoFar(screens: Screens): TemplateResult {
  const { instrument, loaded, filling, isNear, width } = screens;
  const { figure } = instrument;
  const title = loaded.translator.translate('step.soFar');
  const narrow = width * 0.38 < NARROW_BELOW_PX;
  const draw = () => {
    const input = soFar(screens, width * 0.38);
    // One of several views would be a piece of the picture: nobody can choose another one here.
    const isPiece = (figure.views?.(withoutParts(input)).length ?? 0) > 1;
    return figureDrawing({ figure, input: { ...input, narrow: narrow && !isPiece }, title });
  };
  const shown = [figure, loaded.words, loaded.translator, filling.filling.answers, narrow];
  return html`<p class="eyebrow">${title}</p>
    <div class="figure">${isNear ? guard(shown, draw) : nothing}</div>`;
}

function introduction(screens: Screens): TemplateResult {
  const { instrument, settings, privacy, filling, acts, width } = screens;
  const input = {
    ...drawingInput(screens, 'empty', isWide(screens) ? width * 0.58 : width),
    summary: null,
    answers: {},
  };
  const poster = screens.isNear
    ? figureDrawing({ figure: instrument.figure, input, title: screens.loaded.words.name })
    : html``;
  return introductionView(viewOf(screens), {
    privacy,
    roles: settings.role === undefined ? (settings.roles ?? []) : [],
    keeper: settings.keeper,
    poster,
    posterOnPaper: () =>
      figureDrawing({
        figure: instrument.figure,
        input: { ...input, narrow: false },
        title: screens.loaded.words.name,
      }),
    forgetful: filling.remembers === false || filling.kept === false,
    erased: acts.erased === 'yes',
    restart: () => acts.forget(),
  });
}

function ownPicture(screens: Screens): TemplateResult {
  const { filling, finishing, settings, acts, isOpen, loaded, disabled } = screens;
  const { answers, remarks, saved, started } = filling.filling;
  const { sent, file } = finishing;
  // Answers of an earlier visit that were stored then.
  const saving = finishing.saving ?? (saved ? 'saved' : undefined);
  const state = { kept: filling.kept === true, isLate: isOpen, file, notErased: acts.erased === 'refused' };
  const notice =
    saving &&
    savingNotice(
      loaded.translator.translate,
      { saving, ...state },
      {
        retry: () => acts.retry(),
        saveFile: () => void acts.saveFile(),
        erase: settings.store && !isOpen && !disabled ? () => void acts.erase() : undefined,
      },
    );
  return ownPictureView({
    ...pictureParts(screens, answers, remarks),
    completed: sent?.completed ?? started,
    notice,
    about: [],
    older: undefined,
    change: finishing.busy || isOpen ? undefined : () => acts.actAndFocus({ type: 'change-answers' }, 'review'),
  });
}

function pictureParts(screens: Screens, answers: OwnPicture['answers'], remarks: OwnPicture['remarks']) {
  const { instrument, parts, width, headingLevel, tableOpen, toggleTable } = screens;
  const reader = readerOf(screens);
  const { definition, words, translate } = reader;
  const summary = ownSummary(definition, { answers });
  const { figure } = instrument;
  const input = {
    ...drawingInput(screens, 'own', width),
    summary,
    answers,
    view: parts.view,
    chosen: parts.chosen,
  };
  const read = withoutParts(input);
  const others = figure.parts?.(read) ?? [];
  const names = namesWith(others, {
    order: namedKeys(summary),
    nameOf: (key: string) => {
      const item = itemsOf(definition).find(({ id }) => id === key.split('/')[0]);
      return item ? `${nameOf(item, words)}: ${readItem(reader, item, answers[item.id])}` : key;
    },
  });
  const part: FigureInput['part'] = (key, drawing, target) => parts.part(key, drawing, target, names);
  const showView = (view: string) => parts.chooseView(view);
  const shown = [figure, words, translate, answers, input.narrow, parts.view, parts.chosen];
  const drawing = html`${guard(shown, () => figureDrawing({ figure, input, title: words.name, part, showView }))}`;
  const asTable = () => html`${figure.tables?.(read)} ${ownTable(reader, answers)}`;
  const table = tableToggle(translate, tableOpen, toggleTable, asTable);
  const next = ownCrossovers(instrument, summary, {
    offers: screens.settings.offers ?? [],
    translate,
    language: reader.language,
    headingLevel: headingLevel + 1,
  });
  return {
    ...{ reader, headingLevel, answers, remarks, summary, drawing, table, asTable, next },
    chosen: parts.chosen,
    detail: others.find(({ key }) => key === parts.chosen)?.detail,
  };
}

/** A stored result, or what is wrong with it. */
function storedResult(screens: Screens): TemplateResult {
  const { instrument, result, report, loaded } = screens;
  const { translate } = loaded.translator;
  const { definition } = instrument;
  const read = readResult(definition, result);
  if (!read.ok) {
    report(
      read.code,
      read.versions ? `${read.versions.theirs} is newer than ${read.versions.ours}` : faultsAsText(read.faults),
    );
    const text = {
      'result-newer': () => translate('error.newer', { ...read.versions }),
      'result-other': () => translate('error.other', { name: read.instrument ?? '' }),
      'result-broken': () => translate('error.broken'),
    }[read.code]();
    return errorNotice(text, translate('error.code', { code: read.code }));
  }
  const aside = Object.keys(read.aside);
  if (aside.length > 0) report('answers-aside', `set aside: ${JSON.stringify(read.aside).slice(0, 500)}`);
  const stored = read.result as unknown as { answers: OwnPicture['answers']; remarks: OwnPicture['remarks'] };
  const labels = [...new Set(aside.map((path) => nameOfPath(path, readerOf(screens))))].join(', ');
  const own: OwnPicture = {
    ...pictureParts(screens, stored.answers, stored.remarks),
    completed: read.result.completed,
    notice: undefined,
    about: [
      translate('picture.readOnly'),
      ...(labels
        ? [`${translate('error.aside', { labels })} ${translate('error.code', { code: 'answers-aside' })}`]
        : []),
    ],
    older: read.result.version === definition.version ? undefined : read.result.version,
    change: undefined,
  };
  return html`${ownPictureView(own)} ${storedAnswers(own)}`;
}

/** What happened, what is safe and what to do; and the code for those who make the page. */
export const errorNotice = (text: string, code: string): TemplateResult =>
  html`<div class="notice" role="alert">
    <p>${text}</p>
    <small>${code}</small>
  </div>`;
