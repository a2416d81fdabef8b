import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { Dialogue } from '../src/group/dialogue/index.js';
import '../src/group/dialogue/define.js';
import '../src/instruments/temple-scan/define.js';
import { exampleResults } from './data/example-group.js';
import { inDark, inDutch, inEnglish, narrow } from './frames.js';
import { lookAt, press } from './participant.js';

const tag = 'samenspel-dialogue';
const meta: Meta<Dialogue> = {
  title: 'Group/Dialogue',
  component: tag,
  args: { instrument: 'temple-scan', results: exampleResults('temple-scan'), opened: true },
};
export default meta;

type Story = StoryObj<Dialogue>;

const topic = { dimension: 'structure', item: 'roles-clear', outcome: 'divided' } as const;

/** Choose what to talk about. */
export const Choose: Story = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    const screen = await lookAt(canvasElement, tag);
    await userEvent.click(screen.root.querySelector('#dimension-process')!);
    await waitFor(() => expect(screen.root.querySelector('.question')?.textContent?.trim()).toBeTruthy());
  },
};

/** A group can talk before there is a picture, too. */
export const WithoutAnswers: Story = { args: { results: [], opened: false } };

/** A question about a statement on which the group is divided. */
export const Divided: Story = {
  globals: inEnglish,
  args: { topic },
  play: async ({ canvasElement }) => {
    const screen = await lookAt(canvasElement, tag);
    const question = () => screen.root.querySelector('.question')?.textContent;
    const first = question();
    await press(screen, 'Another question');
    await waitFor(() => expect(question()).not.toBe(first));
  },
};

/** With script, clock and notes. */
export const Facilitator: Story = { args: { topic, facilitator: true } };

/** The conversation leads to an agreement; the host gets it. */
export const Agreeing: Story = {
  globals: inEnglish,
  args: { topic },
  play: async ({ canvasElement }) => {
    const screen = await lookAt(canvasElement, tag);
    const agreed = fn();
    screen.element.addEventListener('samenspel-agreement', ({ detail }) => agreed(detail.agreement.what));
    await press(screen, 'Make an agreement');
    await userEvent.type(await screen.see.findByLabelText(/What will we do/), 'One page with who does what.');
    await press(screen, 'Save');
    await waitFor(() => expect(agreed).toHaveBeenCalledWith('One page with who does what.'));
    await screen.see.findByText(/^The agreement is on this page only/);
  },
};

export const Dutch: Story = { globals: inDutch, args: { topic, facilitator: true } };
export const Dark: Story = { globals: inDark, args: { topic, facilitator: true } };
export const Narrow: Story = { decorators: [narrow], args: { topic, facilitator: true } };
