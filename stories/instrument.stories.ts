import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import '../src/instruments/instrument/define.js';
import type { AnyInstrument } from '../src/instruments/instrument/index.js';
import { meetingCheck, meetingCheckResult, meetingCheckWords } from './data/meeting-check.js';
import { inDark, inDutch, inEnglish, narrow } from './frames.js';
import { answersAndUnfolds, finishesWithoutStore } from './instruments.js';
import { lookAt, press, start } from './participant.js';

const tag = 'samenspel-instrument';
const meta: Meta<AnyInstrument> = {
  title: 'Instruments/Any instrument as data',
  component: tag,
  args: { definition: meetingCheck, words: meetingCheckWords },
};
export default meta;

type Story = StoryObj<AnyInstrument>;

/** A researcher's own instrument: a definition and its words, and nothing else. */
export const Introduction: Story = {};

/** Rating, now and wanted, and level: answered by a tap. */
export const FillingIn: Story = { globals: inEnglish, play: answersAndUnfolds(tag) };

/** Contrast, choice, number, day and text. What does not fit stays, and is marked. */
export const NumberOutsideTheRange: Story = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    const screen = await lookAt(canvasElement, tag);
    await start(screen);
    await press(screen, 'Next: Shape');
    const field = await screen.see.findByLabelText(/How long may a meeting last/);
    await userEvent.type(field, '12');
    // The browser tells of a change when the field is left; the test library does so outside shadow roots only.
    fireEvent.change(field);
    await screen.see.findByText(/This number is not between 0 and 8/);
    expect(field).toHaveValue('12');
  },
};

/** One more than may be chosen stays ticked, and is marked. */
export const OneChoiceTooMany: Story = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    const screen = await lookAt(canvasElement, tag);
    await start(screen);
    await press(screen, 'Next: Shape');
    for (const name of ['At school', 'At work', 'Outside']) {
      await userEvent.click(await screen.see.findByLabelText(name));
    }
    await screen.see.findByText('You chose 3. Choose at most 2.');
  },
};

export const Finished: Story = { globals: inEnglish, play: finishesWithoutStore(tag) };

/** Without a picture of its own an instrument gets a bar for each item. */
export const ReadOnly: Story = { args: { result: meetingCheckResult } };

/** Answers that do not fit the definition any more are set aside, and named. */
export const AnswersSetAside: Story = {
  args: { result: { ...meetingCheckResult, answers: { ...meetingCheckResult.answers, heard: 9, gone: 1 } } },
};

/** Nothing is there yet: the element takes no place. */
export const WithoutDefinition: Story = { args: { definition: undefined } };

/** The participant reads that it cannot open; the console names each fault with its path. */
export const BrokenDefinition: Story = {
  globals: inEnglish,
  args: { definition: { ...meetingCheck, dimensions: [] } },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector(tag)!;
    await waitFor(() => expect(element.shadowRoot?.textContent).toContain('definition-broken'));
  },
};

/** There are only Dutch words: they are shown, and that is said. */
export const WithoutEnglishWords: Story = { globals: inEnglish, args: { words: { nl: meetingCheckWords['nl']! } } };

export const Dutch: Story = { globals: inDutch };
export const Dark: Story = { globals: inDark, args: ReadOnly.args! };
export const Narrow: Story = { decorators: [narrow], args: ReadOnly.args! };
export const NarrowFillingIn: Story = { ...FillingIn, decorators: [narrow] };
