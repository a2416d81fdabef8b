export { browserStore } from './browser-store.js';
export { draftBox, type Draft, type DraftBox, type KeyedTexts } from './draft-box.js';
export {
  contentOf,
  FILE_FORMAT,
  fileOf,
  importInto,
  readFile,
  type FileContent,
  type Imported,
  type Note,
  type ReadFile,
} from './file.js';
export { memoryStore } from './memory-store.js';
export {
  inOrder,
  isErasedBy,
  matches,
  onSameId,
  RECORD_KINDS,
  type Erasure,
  type Query,
  type RecordKind,
  type StoredRecord,
  type ValueOf,
} from './record.js';
export {
  asStoreError,
  STORE_DEADLINE_MS,
  StoreError,
  withDeadline,
  type ResultStore,
  type StoreErrorCode,
  type TallyQuery,
} from './result-store.js';
