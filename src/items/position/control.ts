import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AxisWords } from '../../definition/words.js';
import { controlId, type ItemControl, type Reading } from '../control.js';
import { chooseQuestion, readUnrated, waysOut } from '../question.js';
import type { PositionItem } from './answer.js';

const styles = css`
  .axes {
    display: grid;
    gap: 4px;
    max-inline-size: 30em;
    margin-block-start: 8px;
    font-size: var(--text-small);
  }
  .axes p {
    margin: 0;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .axes .axis-x {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 12px;
  }
  .axis-x > :first-child {
    text-align: start;
  }
  .axis-x > :nth-child(2) {
    text-align: end;
  }
  .axis-x > strong {
    grid-column: 1 / -1;
  }
  .field {
    /* Cells never get smaller than a finger tip: where not all fit beside each other, the field moves within its frame. */
    overflow-x: auto;
    border: 1px solid var(--mark);
    border-radius: var(--radius);
  }
  .field-row {
    display: flex;
  }
  .field-row + .field-row {
    border-block-start: 1px solid var(--line);
  }
  .field .cell {
    flex: 1 0 24px;
    min-block-size: 40px;
  }
  .field .cell + .cell {
    border-inline-start: 1px solid var(--line);
  }
  .field .cell:has(:checked) {
    border-radius: 0;
  }
  .axes .said {
    min-block-size: 3em;
    margin-block-start: 4px;
    font-weight: 600;
  }
`;

/** A place on two axes: a field of radios, the first ends at the left and below. The line below says it in words. */
export const positionControl: ItemControl<PositionItem> = {
  ask(asking) {
    const { item, words, answer, translate } = asking;
    const chosen = pointFrom(answer);
    const cell = (x: number, y: number) =>
      html`<label class="cell">
        <input
          type="radio"
          id=${x === 1 && y === item.y.points ? controlId(item) : nothing}
          name=${item.id}
          value=${`${x},${y}`}
          aria-label=${inWords(asking, { x, y })}
          .checked=${live(chosen?.x === x && chosen.y === y)}
          @change=${() => asking.change({ x, y })}
        />
      </label>`;
    const field = html`<div class="axes">
      <p aria-hidden="true"><strong>${words.y?.name}</strong><br />↑ ${words.y?.ends[1]}</p>
      <div class="field" @keydown=${(event: KeyboardEvent) => moveIn(event, item)}>
        ${placesOf(item.y.points)
          .reverse()
          .map((y) => html`<div class="field-row">${placesOf(item.x.points).map((x) => cell(x, y))}</div>`)}
      </div>
      <p aria-hidden="true">↓ ${words.y?.ends[0]}</p>
      <p class="axis-x" aria-hidden="true">
        <span>← ${words.x?.ends[0]}</span><span>${words.x?.ends[1]} →</span><strong>${words.x?.name}</strong>
      </p>
      <p class="said" aria-hidden="true">${chosen ? inWords(asking, chosen) : nothing}</p>
    </div>`;
    const out = html`<div class="ways-out">
      ${waysOut({ translate }).map(
        ({ value, text }) =>
          html`<label class="choice way-out">
            <input
              type="radio"
              name=${item.id}
              value=${String(value)}
              .checked=${live(answer === value)}
              @change=${() => asking.change(value)}
            />
            <span>${text}</span>
          </label>`,
      )}
    </div>`;
    return chooseQuestion(asking, html`${field} ${out}`);
  },
  read: (reading) =>
    readUnrated(reading.answer, reading.translate, (point) => {
      const place = pointFrom(point);
      return place && inWords(reading, place);
    }),
  styles,
};

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointFrom(answer: unknown): Point | undefined {
  const point = answer as Partial<Point> | null | undefined;
  return typeof point?.x === 'number' && typeof point.y === 'number' ? (point as Point) : undefined;
}

const placesOf = (points: number): number[] => Array.from({ length: points }, (_, at) => at + 1);

/** Both places in words: *pace: 3 of 5 (slow – fast), distance: 1 of 5 (far – near)*. */
function inWords({ item, words, translate }: Pick<Reading<PositionItem>, 'item' | 'words' | 'translate'>, at: Point) {
  const one = (axis: 'x' | 'y') => {
    const { name, ends }: Partial<AxisWords> = words[axis] ?? {};
    const place = { n: at[axis], total: item[axis].points, from: ends?.[0] ?? '', to: ends?.[1] ?? '' };
    return translate('item.axisPlace', { name: name ?? axis, ...place });
  };
  return `${one('x')}, ${one('y')}`;
}

/**
 * In a group of radios all arrow keys go to the next or the one before; in a field they go the way they point. From the
 * lowest row down comes the first way out, which belongs to the same group.
 */
function moveIn(event: KeyboardEvent, { id, x, y }: PositionItem): void {
  const from = event.target as HTMLInputElement;
  const field = event.currentTarget as HTMLElement;
  const toEnd = getComputedStyle(field).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const isSideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  if (!isSideways && event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
  event.preventDefault();
  const group = [...(field.closest('.question')?.querySelectorAll<HTMLInputElement>(`input[name="${id}"]`) ?? [])];
  const at = group.indexOf(from);
  const by = event.key === toEnd || event.key === 'ArrowDown' ? 1 : -1;
  const column = at % x.points;
  // At the left, right and upper edge it stays.
  if (isSideways && (column + by < 0 || column + by >= x.points)) return;
  const to = group[Math.min(at + by * (isSideways ? 1 : x.points), x.points * y.points)];
  to?.focus();
  to?.click();
}
