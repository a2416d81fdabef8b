import { html, nothing, type TemplateResult } from 'lit';
import type { Privacy } from '../analysis/privacy.js';
import { ownSummary } from '../analysis/summarize.js';
import type { Workspace } from '../context/workspace.js';
import type { PartsController } from '../controllers/parts-controller.js';
import { readResult } from '../definition/result.js';
import { itemsOf } from '../definition/definition.js';
import { NARROW_BELOW_PX, type FigureInput } from '../elements/figure.js';
import { figureDrawing, tableToggle } from '../elements/figure-frame.js';
import { faultsAsText, type IssueCode } from '../schema/issue.js';
import type { Acts } from './acts.js';
import type { FillingController } from './filling-controller.js';
import { savingNotice } from './finish.js';
import type { FinishingController } from './finishing-controller.js';
import type { Instrument } from './instrument.js';
import { introductionView } from './introduction.js';
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
  const { filling, finishing, settings, disabled, oneStep, headingLevel, acts } = screens;
  const view: View = {
    ...readerOf(screens),
    filling: filling.filling,
    disabled,
    oneStep,
    headingLevel,
    forgetful: filling.kept === false && filling.remembers === true,
    isWide: isWide(screens),
    pictureSoFar: () => pictureSoFar(screens),
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

/** The picture while it is being drawn, beside the steps: looked at only. */
function pictureSoFar(screens: Screens): TemplateResult {
  const { instrument, filling, width } = screens;
  const { answers } = filling.filling;
  const summary = ownSummary(instrument.definition, { respondent: {}, answers });
  const input = { ...drawingInput(screens, 'own', width * 0.38), summary, answers };
  const title = screens.loaded.translator.translate('step.soFar');
  return html`<p class="eyebrow">${title}</p>
    <div class="figure">${screens.isNear ? figureDrawing({ figure: instrument.figure, input, title }) : nothing}</div>`;
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
  const summary = ownSummary(definition, { respondent: {}, answers });
  const input = { ...drawingInput(screens, 'own', width), summary, answers };
  const names = {
    order: [...summary.measures.keys()],
    nameOf: (key: string) => {
      const item = itemsOf(definition).find(({ id }) => id === key.split('/')[0]);
      return item ? `${nameOf(item, words)}: ${readItem(reader, item, answers[item.id])}` : key;
    },
  };
  const part: FigureInput['part'] = (key, drawing, target) => parts.part(key, drawing, target, names);
  const drawing = figureDrawing({ figure: instrument.figure, input, title: words.name, part });
  const table = tableToggle(translate, tableOpen, toggleTable, () => ownTable(reader, answers));
  return { reader, headingLevel, answers, remarks, summary, drawing, chosen: parts.chosen, table };
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
  const labels = aside.map((path) => nameOfPath(path, readerOf(screens))).join(', ');
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
