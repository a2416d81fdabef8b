import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { FigureInput } from '../../elements/figure.js';
import { lineHeight, textLines } from '../../elements/figure-text.js';
import { BOLD, textWidth, wrapText } from '../../geometry/text-wrap.js';
import { drawIcons, iconsHeight } from './figure-poster.js';
import { weatherIcon } from './icons.js';
import type { Weather } from './weather.js';

const BAND = 52;
const SMALL = 12;
/** The line that names other dials starts here, and further on where the word before it is long. */
const ASIDE_FROM = 250;

/** What the header says. */
export interface Said {
  readonly icon: Weather | null;
  /** Small, above the large words. */
  readonly above: string;
  readonly large: string;
  /** Beside the large words, or below them: each on a line of its own while there is room. */
  readonly aside: readonly string[];
}

/** What it says where no weather is known. */
export function ownHeader({ mode, words }: FigureInput): Said {
  return mode === 'empty'
    ? { icon: null, above: words.name, large: `${words.figure?.['ourWeather'] ?? ''}:`, aside: [] }
    : { icon: null, above: '', large: words.name, aside: wrapText(words.tagline, 270, 12) };
}

/** The height of the band above the dials; on a narrow canvas the lines that name others stand below the word. */
export function headerHeight(input: FigureInput, { aside }: Said): number {
  const poster = input.mode === 'empty' ? iconsHeight(input) : 0;
  const lines = input.narrow ? aside.length : 0;
  return BAND + poster + (lines > 0 ? lines * lineHeight(SMALL) + 4 : 0);
}

export function drawHeader(input: FigureInput, said: Said): SVGTemplateResult {
  const left = said.icon ? 54 : 14;
  const width = input.narrow ? 300 : 600;
  const size = Math.min(22, (width - left - 14) / (textWidth(said.large, 1) * BOLD));
  const end = left + textWidth(said.large, size) * BOLD;
  return svg`
    ${said.icon ? weatherIcon(said.icon, 13, 9, 34) : nothing}
    ${said.above ? textLines([said.above], left, 17, { size: 11, quiet: true }) : nothing}
    ${textLines([said.large], left, said.above ? 40 : 34, { size, bold: true })}
    ${input.narrow ? textLines(said.aside, 14, 62, { size: SMALL }) : drawAside(said.aside, Math.max(ASIDE_FROM, end + 20))}
    ${input.mode === 'empty' ? [drawOpenLine(end + 6, width - 14), drawIcons(input, BAND)] : nothing}
  `;
}

/** To write a word on. */
const drawOpenLine = (from: number, to: number) =>
  to - from > 40
    ? svg`<path class="figure-line" d=${`M${from} 40H${to}`} stroke-width="1.5" stroke-dasharray="0.01 5" stroke-linecap="round" />`
    : nothing;

/** Up to three lines beside the word, level with the middle of the band; four share two lines. */
function drawAside(all: readonly string[], x: number): SVGTemplateResult {
  const lines = all.length > 3 ? [all.slice(0, 2).join(' · '), all.slice(2).join(' · ')] : all;
  const size = Math.min(SMALL, ...lines.map((line) => (590 - x) / textWidth(line, 1)));
  return textLines(lines, x, BAND / 2 + size * 0.36 - ((lines.length - 1) * lineHeight(size)) / 2, { size });
}
