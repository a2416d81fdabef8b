import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { AgreementEvent } from '../src/group/events.js';
import type { Agreements } from '../src/group/agreements/index.js';
import '../src/group/agreements/define.js';
import '../src/instruments/temple-scan/define.js';
import { exampleAgreements, OCCASION, unreachableStore } from './data/example-group.js';
import { inDark, inDutch, inEnglish, narrow } from './frames.js';
import { lookAt, press, type Screen } from './participant.js';

const tag = 'samenspel-agreements';
const meta: Meta<Agreements> = {
  title: 'Group/Agreements',
  component: tag,
  args: { instrument: 'temple-scan', community: 'example', occasion: 'autumn-2025', agreements: exampleAgreements },
};
export default meta;

type Story = StoryObj<Agreements>;

/** What the group agreed, and how it is going. */
export const Filled: Story = {};

/** At a later moment: what is open from last time comes first. */
export const FromLastTime: Story = { args: { occasion: OCCASION } };

/** Nothing agreed yet. */
export const Empty: Story = { args: { agreements: [] } };

const write = async (screen: Screen, what: string) => {
  await press(screen, /New agreement/);
  await userEvent.type(await screen.see.findByLabelText(/What will we do/), what);
  await press(screen, 'Save');
};

/** Written by the group, kept by the host. */
export const Writing: Story = {
  globals: inEnglish,
  args: { agreements: [] },
  play: async ({ canvasElement }) => {
    const screen = await lookAt(canvasElement, tag);
    const kept: string[] = [];
    screen.element.addEventListener('samenspel-agreement', (event: AgreementEvent) => {
      kept.push(event.detail.agreement.what);
      event.waitUntil(Promise.resolve());
    });
    await write(screen, 'Ask residents to tell first.');
    await waitFor(() => expect(kept).toEqual(['Ask residents to tell first.']));
    await screen.see.findByText('Ask residents to tell first.', { selector: '.card *' });
  },
};

/** Without a what there is no agreement: said beside the button. */
export const NothingWritten: Story = {
  globals: inEnglish,
  args: { agreements: [] },
  play: async ({ canvasElement }) => {
    const screen = await lookAt(canvasElement, tag);
    await press(screen, /New agreement/);
    await press(screen, 'Save');
    await screen.see.findByText('First write what you will do.');
  },
};

/** The host could not keep it: it stays on the screen. */
export const NotSaved: Story = {
  globals: inEnglish,
  args: { agreements: [] },
  play: async ({ canvasElement }) => {
    const screen = await lookAt(canvasElement, tag);
    screen.element.addEventListener('samenspel-agreement', (event: AgreementEvent) =>
      event.waitUntil(Promise.reject(new Error('The server is away.'))),
    );
    await write(screen, 'Ask residents to tell first.');
    await screen.see.findByText(/^The agreement is not saved yet/);
  },
};

/** Ticked off: it worked. */
export const ItWorked: Story = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    const screen = await lookAt(canvasElement, tag);
    const open = [...screen.root.querySelectorAll('.card')].find((card) => card.getAttribute('data-state') === 'open')!;
    await userEvent.click(open.querySelector('input[value="done"]')!);
    await waitFor(() => expect(screen.root.querySelector('.card[data-state="open"]')).toBeNull());
  },
};

/** The agreements cannot be read. */
export const StoreAway: Story = { args: { agreements: undefined, store: unreachableStore() } };

export const Dutch: Story = { globals: inDutch };
export const Dark: Story = { globals: inDark };
export const Narrow: Story = { decorators: [narrow] };
