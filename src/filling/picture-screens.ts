import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ownCrossoversOf } from '../analysis/crossovers.js';
import { ownSummary } from '../analysis/own-summary.js';
import { itemsOf } from '../definition/definition.js';
import { readResult } from '../definition/result.js';
import type { FigureInput } from '../elements/figure.js';
import { figureDrawing, tableToggle, withoutParts } from '../elements/figure-frame.js';
import { errorNotice } from '../elements/error-notice.js';
import { namesWith } from '../elements/part-names.js';
import { faultsAsText } from '../schema/issue.js';
import { savingNotice } from './finish.js';
import { namedKeys } from './measure-names.js';
import { ownPictureView, ownTable, storedAnswers, type OwnPicture } from './own-picture.js';
import { drawingInput, readerOf, type Screens } from './screen-parts.js';
import { nameOf, nameOfPath, readItem } from './view.js';

/** What a person sees after finishing. */
export function ownPicture(screens: Screens): TemplateResult {
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
  const next = {
    crossovers: ownCrossoversOf(definition, summary),
    words,
    from: definition.id,
    offers: screens.settings.offers ?? [],
    translate,
    headingLevel: headingLevel + 1,
  };
  return {
    ...{ reader, headingLevel, answers, remarks, summary, drawing, table, asTable, next },
    chosen: parts.chosen,
    detail: others.find(({ key }) => key === parts.chosen)?.detail,
  };
}

/** A stored result, or what is wrong with it. */
export function storedResult(screens: Screens): TemplateResult {
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
