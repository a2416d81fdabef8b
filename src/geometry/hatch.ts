export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Hatch = 'none' | 'dots' | 'rising' | 'falling' | 'level' | 'upright' | 'grid' | 'crossed' | 'dense';

/** From light to heavy. What lies between none and solid black takes the first ones. */
const BY_WEIGHT: readonly Hatch[] = ['dots', 'rising', 'falling', 'crossed', 'upright', 'grid', 'dense', 'level'];

/** The hatch of each point of a scale, lowest first: the lowest is open, the highest is left to its solid shade. */
export const hatchesOf = (points: number): readonly Hatch[] =>
  Array.from({ length: points }, (_, place) => (place === 0 || place === points - 1 ? 'none' : BY_WEIGHT[place - 1]!));

/**
 * The lines of a hatch inside an area, as a path: no pattern and no id is needed, so pictures can stand side by side.
 * Dots are lines of no length, to be drawn with round ends.
 */
export function hatchPath(area: Area, hatch: Hatch, pitch = 5): string {
  const { x, y, width, height } = area;
  switch (hatch) {
    case 'none':
      return '';
    case 'dots':
      return steps(height, pitch)
        .flatMap((down, row) =>
          steps(width, pitch, row % 2 ? pitch : pitch / 2).map((right) => `M${round(x + right)} ${round(y + down)}h0`),
        )
        .join('');
    case 'level':
      return steps(height, pitch)
        .map((down) => `M${x} ${round(y + down)}h${round(width)}`)
        .join('');
    case 'upright':
      return steps(width, pitch)
        .map((right) => `M${round(x + right)} ${y}v${round(height)}`)
        .join('');
    case 'grid':
      return hatchPath(area, 'level', pitch) + hatchPath(area, 'upright', pitch);
    case 'crossed':
      return hatchPath(area, 'rising', pitch) + hatchPath(area, 'falling', pitch);
    case 'dense':
      return hatchPath(area, 'rising', pitch * 0.55);
    default:
      return slants(area, hatch, pitch * 1.2);
  }
}

function slants({ x, y, width, height }: Area, hatch: 'rising' | 'falling', pitch: number): string {
  const lines: string[] = [];
  for (let at = pitch / 2; at < width + height; at += pitch) {
    // The line runs down to the left from the upper edge, or down to the right for its mirror image.
    const [fromX, fromY] = at <= width ? [at, 0] : [width, at - width];
    const [toX, toY] = at <= height ? [0, at] : [at - height, height];
    const place = (right: number) => round(x + (hatch === 'rising' ? right : width - right));
    lines.push(`M${place(fromX)} ${round(y + fromY)}L${place(toX)} ${round(y + toY)}`);
  }
  return lines.join('');
}

const steps = (length: number, pitch: number, first = pitch / 2): number[] =>
  Array.from({ length: Math.max(0, Math.ceil((length - first) / pitch)) }, (_, step) => first + step * pitch);

const round = (value: number): number => Math.round(value * 100) / 100;
