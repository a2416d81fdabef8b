/** Classes and types of everything public. Registers nothing: for that there are the `define` entries. */
export * from './schemas.js';
export * from './storage/index.js';
export { SamenspelWorkspace } from './context/samenspel-workspace.js';
export { workspaceContext, type Role, type Workspace } from './context/workspace.js';
export type { Drawing, Figure, FigureInput, FigurePart, FigureView } from './elements/figure.js';
export {
  KeepEvent,
  type ChangeDetail,
  type ErrorDetail,
  type ResultDetail,
  type ResultEvent,
} from './filling/events.js';
export type { NextDetail } from './filling/crossovers.js';
export { InstrumentElement } from './filling/instrument-element.js';
export type { Instrument, InstrumentWords } from './filling/instrument.js';
export * from './instruments/instrument/index.js';
export * from './instruments/co-creation-wheel/index.js';
export * from './instruments/network-barometer/index.js';
export * from './instruments/partnership-map/index.js';
export * from './instruments/temple-scan/index.js';
export * from './instruments/trust-framework/index.js';
export { GroupPicture } from './group/picture/index.js';
export { Comparison, type Occasion } from './group/comparison/index.js';
export * from './group/dialogue/index.js';
export * from './group/agreements/index.js';
export type { AgreementDetail, AgreementEvent, Topic } from './group/events.js';
