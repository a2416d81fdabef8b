import { ratedMeasures, type Measure, type Scales } from '../item-type.js';
import type { RatingItem } from './answer.js';

/** Counts per point of the scale, from `1` up. */
export const ratingMeasures = (item: RatingItem, scales: Scales): readonly Measure[] =>
  ratedMeasures(
    item,
    Array.from({ length: scales[item.scale]?.points ?? 0 }, (_, index) => String(index + 1)),
  );
