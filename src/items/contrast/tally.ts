import { ratedMeasures, type Measure } from '../item-type.js';
import type { ContrastItem } from './answer.js';

const PLACES = ['-3', '-2', '-1', '0', '1', '2', '3'];

/** Counts per place, from the first pole to the second. */
export const contrastMeasures = (item: ContrastItem): readonly Measure[] => ratedMeasures(item, PLACES);
