import type { Occasion } from '../../src/group/comparison/index.js';
import type { Topic } from '../../src/group/events.js';
import { newRecordId } from '../../src/schema/id.js';
import { browserStore, type ResultStore } from '../../src/storage/index.js';
import { EXAMPLE_BEFORE, EXAMPLE_OCCASION, exampleStore } from './example.js';
import { eraseEverything, openFile, saveEverything } from './files.js';
import { INSTRUMENTS, offeredAs, type Listed } from './instruments.js';
import { forgetAll, recall, remember, type Scheme } from './memory.js';
import { wordsIn, type Language, type Say } from './words.js';

/** The screens of the page. All but the first two are about one instrument. */
export const ROOMS = ['fill', 'group', 'talk', 'agreements', 'compare'] as const;
export type Room = (typeof ROOMS)[number];
export type Screen = 'start' | 'catalogue' | Room;

/** What an address may ask for when the page is opened. */
export interface Wish {
  readonly language: Language;
  readonly instrument: string | undefined;
  readonly example: boolean;
  readonly screen: Screen | undefined;
}

/** Something the page says once, under the bar. */
export interface Message {
  readonly text: (say: Say) => string;
  readonly isAlert: boolean;
}

const STORE_NAME = 'samenspel-workshop';

/**
 * The page's state and what can be done to it. Every change ends in `changed`, which renders the page anew; it is told
 * when the person went to another screen. Nothing here knows what the page looks like.
 */
export class Workshop {
  readonly own: ResultStore = browserStore({ name: STORE_NAME });
  say!: Say;
  language: Language;
  scheme: Scheme;
  screen: Screen = 'start';
  instrument: string | undefined;
  topic: Topic | undefined;
  message: Message | undefined;
  /** The moments of the example group, in the language of the page. */
  exampleOccasions: readonly Occasion[] = [];
  /** What is known of each instrument, in the language of the page. */
  list: ReadonlyMap<string, Listed> = new Map();
  /** Set while the example is looked at. */
  example: ResultStore | undefined;
  participants: readonly string[];
  participant: string;
  /** Those of this device whose answers to the present instrument are stored. */
  done: ReadonlySet<string> = new Set();
  /** The rooms whose elements are there. */
  readonly ready = new Set<string>();

  constructor(
    { language }: Wish,
    private readonly changed: (moved?: boolean) => void,
  ) {
    const remembered = recall();
    this.language = language;
    this.scheme = remembered.scheme ?? 'auto';
    this.participants = remembered.participants?.length ? remembered.participants : [newRecordId()];
    this.participant = this.participants.at(-1)!;
    this.own.watch({ kind: 'result' }, () => void this.#countDone());
  }

  /** Shows what was asked for. Nothing takes the focus: that is only for a person's own act. */
  async begin({ language, instrument, example, screen }: Wish): Promise<void> {
    const known = offeredAs(instrument)?.id;
    if (example) this.example = await exampleStore();
    if (example || known) {
      this.instrument = known ?? INSTRUMENTS[0]!.id;
      const room = isRoom(screen) ? screen : 'fill';
      this.screen = example && room === 'fill' ? 'group' : room;
    } else if (screen === 'catalogue') this.screen = screen;
    await this.speak(language);
    if (isRoom(this.screen)) await Promise.all([this.#prepare(this.screen), this.#countDone()]);
  }

  async speak(language: Language): Promise<void> {
    const [say, list] = await Promise.all([
      wordsIn(language),
      Promise.all(INSTRUMENTS.map(async (offered) => [offered.id, await offered.list(language)] as const)),
    ]);
    this.say = say;
    this.exampleOccasions = [EXAMPLE_BEFORE, EXAMPLE_OCCASION].map((id) => ({ id, label: say(`occasions.${id}`) }));
    this.list = new Map(list);
    this.language = language;
    this.#remember();
    this.changed();
  }

  show(scheme: Scheme): void {
    this.scheme = scheme;
    this.#remember();
    this.changed();
  }

  async go(screen: Screen, topic?: Topic): Promise<void> {
    this.screen = screen;
    this.topic = topic;
    this.message = undefined;
    this.changed(true);
    if (isRoom(screen)) await this.#prepare(screen);
  }

  /** Opens an instrument: to fill in, or in the example its group picture. */
  async choose(instrument: string, room: Room = this.example ? 'group' : 'fill'): Promise<void> {
    this.instrument = instrument;
    this.done = new Set();
    await Promise.all([this.go(room), this.#countDone()]);
  }

  async showExample(): Promise<void> {
    this.example ??= await exampleStore();
    await this.choose(INSTRUMENTS[0]!.id, 'group');
  }

  /** Back to the beginning; what was done with the example is gone. */
  goHome(): void {
    this.example = undefined;
    this.instrument = undefined;
    void this.go('start');
  }

  /**
   * Somebody takes the screen: from wherever it was, to filling in. Whoever is there already stays at the select, as
   * its arrow keys go past others on their way.
   */
  answerAs(participant: string): void {
    this.participant = participant;
    if (this.screen === 'fill') this.dismiss();
    else void this.go('fill');
  }

  /** Somebody new. The next one never gets what another one began. */
  addParticipant(): void {
    const participant = newRecordId();
    this.participants = [...this.participants, participant];
    this.#remember();
    this.answerAs(participant);
  }

  /** The screen is passed on: nothing of the last one stays in view. */
  passOn(): void {
    this.addParticipant();
    void this.go('fill');
  }

  async save(): Promise<void> {
    await this.#attempt(async () => {
      if (!(await saveEverything(this.own))) this.#tell((say) => say('workshop.nothingToSave'));
    });
  }

  async open(file: File): Promise<void> {
    await this.#attempt(async () => {
      const opened = await openFile(file, this.own);
      if (opened.kind === 'example') return this.showExample();
      if (opened.kind === 'unfit') return this.#tell((say) => say('error.file'), true);
      this.example = undefined;
      const known = offeredAs(opened.instrument);
      await (known ? this.choose(known.id, 'group') : this.go('catalogue'));
      this.#tell((say) => say('workshop.imported', { ...opened.imported }));
    });
  }

  async erase(): Promise<void> {
    await this.#attempt(async () => {
      // First away from the instrument: an element on the page would keep its draft again.
      this.goHome();
      await eraseEverything(this.own);
      forgetAll();
      this.participants = [newRecordId()];
      this.participant = this.participants[0]!;
      this.#tell((say) => say('workshop.erased'));
    });
  }

  dismiss(): void {
    this.message = undefined;
    this.changed();
  }

  #tell(text: Message['text'], isAlert = false): void {
    this.message = { text, isAlert };
    this.changed();
  }

  async #attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (reason) {
      console.warn('The store of this browser refused', reason);
      this.#tell((say) => say('workshop.refused'), true);
    }
  }

  /** Loads what a room needs; the group's elements come when somebody goes there for the first time. */
  async #prepare(room: Room): Promise<void> {
    const { instrument } = this;
    const group = {
      fill: undefined,
      group: () => import('../../src/group/picture/define.js'),
      talk: () => import('../../src/group/dialogue/define.js'),
      agreements: () => import('../../src/group/agreements/define.js'),
      compare: () => import('../../src/group/comparison/define.js'),
    }[room];
    await Promise.all([offeredAs(instrument)?.define(), group?.()]);
    this.ready.add(`${instrument}/${room}`);
    this.changed();
  }

  async #countDone(): Promise<void> {
    const { instrument } = this;
    if (!instrument) return;
    const results = await this.own.find({ kind: 'result', instrument }).catch(() => []);
    if (instrument !== this.instrument) return;
    const keys = new Set(results.map(({ respondent }) => respondent.key));
    this.done = new Set(this.participants.filter((key) => keys.has(key)));
    this.changed();
  }

  #remember(): void {
    const { language, scheme, participants } = this;
    remember({ language, scheme, participants });
  }
}

export const isRoom = (screen: Screen | undefined): screen is Room => ROOMS.some((room) => room === screen);
