import type { PartNames } from '../controllers/parts-controller.js';
import type { FigurePart } from './figure.js';

/** Names for all parts of a picture: those that are no measure come before the measures. */
export const namesWith = (others: readonly FigurePart[], measures: PartNames): PartNames => ({
  order: [...others.map(({ key }) => key), ...measures.order],
  nameOf: (key) => others.find((other) => other.key === key)?.name ?? measures.nameOf(key),
});
