import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/group/picture/define.js';
import type { InstrumentElement } from '../src/filling/instrument-element.js';
import { memoryStore } from '../src/storage/index.js';
import { exampleBefore, exampleResult, exampleStore, OCCASION, roles, type ExampleId } from './data/example-group.js';
import { inDark, inDutch, inEnglish, narrow } from './frames.js';
import { answersAndUnfolds, choosesPartByKeyboard, finishesWithoutStore, savesAtTheSecondTry } from './instruments.js';
import { answerStep, finish, lookAt, start } from './participant.js';

type Story = StoryObj<InstrumentElement>;

/**
 * The stories that every instrument has. Storybook finds stories by reading a file, so each stands there by name:
 * `export const Introduction = stories.introduction;`.
 *
 * @param id the instrument; its example group gives the answers
 */
export function instrumentStories(id: ExampleId) {
  const tag = `samenspel-${id}`;
  const result = exampleResult(id);
  const group: Story = {
    render: () =>
      html`<samenspel-group-picture
        .instrument=${id}
        .store=${exampleStore(id)}
        .occasion=${OCCASION}
        .occasionBefore=${exampleBefore}
        .roles=${roles}
        opened
      ></samenspel-group-picture>`,
  };
  const filling: Story = { globals: inEnglish, play: answersAndUnfolds(tag) };
  const readOnly: Story = { args: { result } };
  return {
    /** Nothing said yet: what it is, how long it takes, who sees what. */
    introduction: {},
    /** With roles to choose from, and a host that keeps the answers. */
    withRoles: { args: { roles, keeper: 'Neighbourhood platform' } },
    /** Each answered step unfolds the next one. */
    fillingIn: filling,
    /** One step at a time, for a page of fixed height. */
    oneStep: {
      globals: inEnglish,
      args: { oneStep: true },
      play: async ({ canvasElement }) => start(await lookAt(canvasElement, tag)),
    },
    /** The own picture. Nobody stores it here, and the participant reads so. */
    finished: { globals: inEnglish, play: finishesWithoutStore(tag) },
    /** With a store the element keeps the result itself. */
    saved: {
      globals: inEnglish,
      args: { store: memoryStore(), community: 'bridge' },
      play: async ({ canvasElement }) => {
        const screen = await lookAt(canvasElement, tag);
        await start(screen);
        await answerStep(screen, 0);
        await finish(screen);
        await screen.see.findByText('Your answers are saved.');
      },
    },
    /** The host could not store it at first: nothing is lost, and trying again helps. */
    notSavedAtFirst: { globals: inEnglish, play: savesAtTheSecondTry(tag) },
    /** A stored result to read. */
    readOnly,
    /** Any part of the picture can be chosen by keyboard. */
    partByKeyboard: { ...readOnly, play: choosesPartByKeyboard(tag) },
    /** A result of a version that this page does not know yet. */
    newerVersion: { args: { result: { ...result, version: '9.0.0' } } },
    /** A result of another instrument. */
    otherInstrument: { args: { result: { ...result, instrument: 'other-scan' } } },
    /** Something that is no result at all. */
    brokenResult: { args: { result: '{"answers":' } },
    /** 24 people, in parts divided, and how that changed since the moment before. */
    group,
    groupDutch: { ...group, globals: inDutch },
    groupDark: { ...group, globals: { ...inEnglish, ...inDark } },
    groupNarrow: { ...group, decorators: [narrow] },
    dutch: { globals: inDutch, ...readOnly },
    dutchIntroduction: { globals: inDutch },
    dark: { globals: inDark, ...readOnly },
    darkFillingIn: { ...filling, globals: { ...inEnglish, ...inDark } },
    narrow: { decorators: [narrow], ...readOnly },
    narrowFillingIn: { ...filling, decorators: [narrow] },
  } satisfies Readonly<Record<string, Story>>;
}
