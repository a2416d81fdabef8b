import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { FigureInput } from '../../elements/figure.js';
import { diamond, outlineOf, slots, triangle, type OutlineKind } from '../../elements/figure-marks.js';

const WIDTH = 30;
const HEIGHT = 16;

/** What the marks of the temple mean: of a group its outlines, triangle and diamond, else the ends of the scale. */
export function key(input: FigureInput): TemplateResult {
  const { words, mode, definition } = input;
  if (mode !== 'group') {
    const scale = Object.keys(definition.scales)[0] ?? '';
    const anchors = words.scales[scale] ?? [];
    const points = anchors.length;
    return html`${[0, points - 1].map((place) => entry(slots(SLOTS, points, place), anchors[place]))}`;
  }
  return html`
    ${entry(stone('high', 0, WIDTH), words.figure?.['inPlace'])}
    ${entry(stone('low', 0, WIDTH), words.figure?.['stillOpen'])}
    ${entry([stone('divided', 0, 12), stone('divided', 18, 12)], words.figure?.['twoViews'])}
    ${entry([stone('answered', 0, WIDTH), triangle(WIDTH - 4, 4)], words.figure?.['oneRole'])}
    ${entry(diamond(WIDTH / 2 - 5.5, HEIGHT / 2, true, 11), words.figure?.['talkAbout'])}
  `;
}

const SLOTS = { x: 1, y: 1, width: WIDTH - 2, height: HEIGHT - 2 };

const entry = (sample: unknown, words: string | undefined): TemplateResult => html`
  <li>
    <svg class="figure-sample" viewBox="0 0 ${WIDTH} ${HEIGHT}" width=${WIDTH} height=${HEIGHT} aria-hidden="true">
      ${svg`${sample}`}
    </svg>
    ${words ?? nothing}
  </li>
`;

function stone(kind: OutlineKind, x: number, wide: number): SVGTemplateResult {
  const { width, dash } = outlineOf(kind);
  return svg`<rect class="figure-surface" x=${x + width / 2} y=${width / 2} width=${wide - width}
    height=${HEIGHT - width} stroke-width=${width} stroke-dasharray=${dash} />`;
}
