import { ratedMeasures, type Measure } from '../item-type.js';
import type { LevelItem } from './answer.js';

/** Counts per level, lowest first. */
export const levelMeasures = (item: LevelItem): readonly Measure[] => ratedMeasures(item, item.levels);
