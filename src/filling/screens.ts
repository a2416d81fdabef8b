import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ownSummary } from '../analysis/own-summary.js';
import { NARROW_BELOW_PX } from '../elements/figure.js';
import { figureDrawing, type Frame } from '../elements/figure-frame.js';
import { introductionView } from './introduction.js';
import { ownPicture, storedResult } from './picture-screens.js';
import { reviewView } from './review.js';
import { drawingInput, readerOf, type Screens } from './screen-parts.js';
import type { View } from './view.js';

/** From this width on there is room for the picture beside the steps, in CSS pixels (60 em). */
export const WIDE_FROM_PX = 960;

const isWide = ({ width }: Pick<Screens, 'width'>): boolean => width >= WIDE_FROM_PX;

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
  const draw = () => figureDrawing({ figure, input: soFar(screens, width * 0.38), title });
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
