import * as z from 'zod/mini';
import { id, recordId, version } from '../schema/id.js';
import { name } from '../schema/text.js';
import { instant } from '../schema/time.js';

const draft = z.object({
  format: z.literal(1),
  instrument: id,
  version,
  /** The id that the result will have. */
  id: recordId,
  started: instant,
  /** By item id, those that stay with the person too. What a person typed is kept, also where it does not fit yet. */
  answers: z.record(z.string(), z.unknown()),
  /** By dimension id. */
  remarks: z.record(z.string(), z.string()),
  // Less than an answer: where one of these is damaged, the rest is still read.
  /** The respondent's key, where the host gives none. */
  respondent: z.catch(z.optional(name), undefined),
  role: z.catch(z.optional(id), undefined),
  /** Where the person was, in the words of whoever shows the screens. */
  screen: z.catch(z.optional(z.string()), undefined),
  /** Whether the answers were finished, and are stored elsewhere too. */
  finished: z.catch(z.optional(z.boolean()), undefined),
  /** Whether they were let go under this id: perhaps somebody has them, perhaps not. */
  sent: z.catch(z.optional(z.boolean()), undefined),
  /** The ids under which earlier answers were let go that these take the place of. */
  former: z.catch(z.optional(z.array(recordId)), undefined),
});

/** One participant's answers on their own device, finished or not. */
export type Draft = Readonly<Omit<z.infer<typeof draft>, 'answers' | 'remarks'>> & {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly remarks: Readonly<Record<string, string>>;
};

/**
 * Where drafts are kept, on the participant's own device. Nothing here throws: a browser that refuses or is full says
 * so by what is returned, and the page goes on without.
 */
export interface DraftBox {
  /** The draft under a key; undefined where there is none, or none that can be read. */
  read(key: string): Draft | undefined;
  /** @returns whether it was kept. */
  keep(key: string, draft: Draft): boolean;
  /** Erases a draft. @returns whether nothing of it is left. */
  drop(key: string): boolean;
}

/** The part of the browser's storage that is used. */
export type KeyedTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * A draft that is damaged, or of a newer format, is not lost: it is set aside under the key with `:aside:1` (2, 3 …)
 * behind it. Where there is no room for that it stays where it is, and no new draft takes its place. Only `drop` erases
 * it, for who erases the own answers means all of them.
 *
 * @param storage usually `localStorage`; undefined where the browser gives none, and then nothing is kept.
 */
export function draftBox(storage?: KeyedTexts): DraftBox {
  const safely = <T>(otherwise: T, work: (texts: KeyedTexts) => T): T => {
    if (!storage) return otherwise;
    try {
      return work(storage);
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => safely<Draft | undefined>(undefined, (texts) => readOrSetAside(texts, key)),
    keep: (key, draft) =>
      safely(false, (texts) => {
        readOrSetAside(texts, key);
        texts.setItem(key, JSON.stringify(draft));
        return true;
      }),
    drop: (key) =>
      safely(false, (texts) => {
        texts.removeItem(key);
        for (let n = firstFree(texts, key) - 1; n > 0; n--) texts.removeItem(asideKey(key, n));
        return true;
      }),
  };
}

/** Throws where what cannot be read cannot be set aside either. */
function readOrSetAside(texts: KeyedTexts, key: string): Draft | undefined {
  const text = texts.getItem(key);
  if (text === null) return undefined;
  const found = draftIn(text);
  if (found) return found;
  // The copy comes first, so that a full storage loses nothing.
  texts.setItem(asideKey(key, firstFree(texts, key)), text);
  texts.removeItem(key);
  return undefined;
}

const asideKey = (key: string, n: number): string => `${key}:aside:${n}`;

function firstFree(texts: KeyedTexts, key: string): number {
  let n = 1;
  while (texts.getItem(asideKey(key, n)) !== null) n++;
  return n;
}

function draftIn(text: string): Draft | undefined {
  try {
    return draft.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
