import type { Privacy } from '../analysis/privacy.js';
import type { Workspace } from '../context/workspace.js';
import type { PartsController } from '../controllers/parts-controller.js';
import { NARROW_BELOW_PX, type FigureInput } from '../elements/figure.js';
import type { IssueCode } from '../schema/issue.js';
import type { Acts } from './acts.js';
import type { FillingController } from './filling-controller.js';
import type { FinishingController } from './finishing-controller.js';
import type { Instrument } from './instrument.js';
import type { Reader, View } from './view.js';
import type { Loaded, MissingWords } from './words-controller.js';

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

/** What it takes to read answers aloud. */
export const readerOf = ({ instrument, loaded }: Screens): Reader => ({
  definition: instrument.definition,
  words: loaded.words,
  translate: loaded.translator.translate,
  language: loaded.language,
  controls: instrument.controls,
});

/** What a picture of this width is drawn from, its answers left out. */
export function drawingInput(
  screens: Screens,
  mode: FigureInput['mode'],
  width: number,
): Omit<FigureInput, 'part' | 'summary' | 'answers'> {
  const { definition, words, translate, language } = readerOf(screens);
  return { definition, words, translate, language, mode, narrow: width < NARROW_BELOW_PX };
}
