import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/instruments/temple-scan/define.js';
import type { TempleScan } from '../src/instruments/temple-scan/index.js';
import { memoryStore } from '../src/storage/index.js';
import { exampleResult, roles } from './data/example-group.js';
import { inDark, inDutch, inEnglish, narrow } from './frames.js';
import { answersAndUnfolds, choosesPartByKeyboard, finishesWithoutStore, savesAtTheSecondTry } from './instruments.js';
import { answerStep, finish, lookAt, start } from './participant.js';

const tag = 'samenspel-temple-scan';
const meta: Meta<TempleScan> = { title: 'Instruments/Temple scan', component: tag };
export default meta;

type Story = StoryObj<TempleScan>;

/** Nothing said yet: what it is, how long it takes, who sees what. */
export const Introduction: Story = {};

/** With roles to choose from, and a host that keeps the answers. */
export const WithRoles: Story = { args: { roles, keeper: 'Neighbourhood platform' } };

/** Each answered step unfolds the next one. */
export const FillingIn: Story = { globals: inEnglish, play: answersAndUnfolds(tag) };

/** One step at a time, for a page of fixed height. */
export const OneStep: Story = {
  globals: inEnglish,
  args: { oneStep: true },
  play: async ({ canvasElement }) => start(await lookAt(canvasElement, tag)),
};

/** The own picture. Nobody stores it here, and the participant reads so. */
export const Finished: Story = { globals: inEnglish, play: finishesWithoutStore(tag) };

/** With a store the element keeps the result itself. */
export const Saved: Story = {
  globals: inEnglish,
  args: { store: memoryStore(), community: 'bridge' },
  play: async ({ canvasElement }) => {
    const screen = await lookAt(canvasElement, tag);
    await start(screen);
    await answerStep(screen, 0);
    await finish(screen);
    await screen.see.findByText('Your answers are saved.');
  },
};

/** The host could not store it at first: nothing is lost, and trying again helps. */
export const NotSavedAtFirst: Story = { globals: inEnglish, play: savesAtTheSecondTry(tag) };

/** A stored result to read. */
export const ReadOnly: Story = { args: { result: exampleResult('temple-scan') } };

/** Any part of the picture can be chosen by keyboard. */
export const PartByKeyboard: Story = { args: ReadOnly.args!, play: choosesPartByKeyboard(tag) };

/** A result of a version that this page does not know yet. */
export const NewerVersion: Story = { args: { result: { ...exampleResult('temple-scan'), version: '9.0.0' } } };

/** A result of another instrument. */
export const OtherInstrument: Story = {
  args: { result: { ...exampleResult('temple-scan'), instrument: 'other-scan' } },
};

/** Something that is no result at all. */
export const BrokenResult: Story = { args: { result: '{"answers":' } };

export const Dutch: Story = { globals: inDutch, args: ReadOnly.args! };
export const DutchIntroduction: Story = { globals: inDutch };
export const Dark: Story = { globals: inDark, args: ReadOnly.args! };
export const DarkFillingIn: Story = { globals: { ...inEnglish, ...inDark }, play: answersAndUnfolds(tag) };
export const Narrow: Story = { decorators: [narrow], args: ReadOnly.args! };
export const NarrowFillingIn: Story = { ...FillingIn, decorators: [narrow] };
