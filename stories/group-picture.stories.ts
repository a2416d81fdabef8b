import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { Topic } from '../src/group/events.js';
import type { GroupPicture } from '../src/group/picture/index.js';
import '../src/group/picture/define.js';
import '../src/instruments/temple-scan/define.js';
import '../src/instruments/trust-framework/define.js';
import { exampleResults, OCCASION, exampleStore, roles, unreachableStore } from './data/example-group.js';
import { inDark, inDutch, inEnglish, narrow } from './frames.js';
import { choosesPartByKeyboard } from './instruments.js';
import { lookAt, press } from './participant.js';

const tag = 'samenspel-group-picture';
const results = exampleResults('temple-scan');
const meta: Meta<GroupPicture> = {
  title: 'Group/Group picture',
  component: tag,
  args: { instrument: 'temple-scan', results, roles, opened: true },
};
export default meta;

type Story = StoryObj<GroupPicture>;

/** Where the group is close together, where it is divided, and who sees it otherwise. */
export const Divided: Story = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    const { root, see } = await lookAt(canvasElement, tag);
    await see.findByText('24 participants');
    expect(root.querySelectorAll('.findings li').length).toBeGreaterThan(0);
  },
};

/** Nobody took part yet. The conversation can begin all the same. */
export const Empty: Story = { args: { results: [] } };

/** Fewer people than the smallest group that is shown. */
export const TooFew: Story = { args: { results: results.slice(0, 3) } };

/** Everyone waits for the facilitator. */
export const Closed: Story = { args: { opened: false } };

/** The facilitator opens the picture, for all at once; nobody sees a mark before. */
export const Opening: Story = {
  globals: inEnglish,
  args: { opened: false, facilitator: true },
  play: async ({ canvasElement }) => {
    const screen = await lookAt(canvasElement, tag);
    expect(screen.root.querySelector('[data-part]')).toBeNull();
    await press(screen, 'Show how we see it');
    await press(screen, 'Open the group picture');
    await waitFor(() => expect(screen.root.querySelector('[data-part]')).not.toBeNull());
  },
};

/** Any part of the picture can be chosen by keyboard; its counts are read below. */
export const PartByKeyboard: Story = { play: choosesPartByKeyboard(tag) };

/** What stands out leads to a conversation: the host gets the topic. */
export const TalkAboutIt: Story = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    const screen = await lookAt(canvasElement, tag);
    const talk = fn();
    screen.element.addEventListener('samenspel-talk', ({ detail }) => talk(detail));
    await userEvent.click((await screen.see.findAllByText('Talk about this'))[0]!);
    const topic = talk.mock.calls[0]?.[0] as Topic;
    expect(topic.dimension).toBeTruthy();
    expect(topic.outcome).toBeTruthy();
  },
};

/** The same information as a table. */
export const Table: Story = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    const screen = await lookAt(canvasElement, tag);
    await press(screen, 'Table');
    await waitFor(() => expect(screen.root.querySelector('table')).not.toBeNull());
  },
};

/** All of one mind. */
export const AllTheSame: Story = {
  args: { results: results.map((result) => ({ ...(result as object), answers: sameAnswers })) },
};
const sameAnswers = (results[0] as { readonly answers: object }).answers;

/** From the store, with those who answered after the picture was opened. */
export const FromStore: Story = {
  args: { results: undefined, store: exampleStore(), community: 'example', occasion: OCCASION },
};

/** The store cannot be reached. */
export const StoreAway: Story = { args: { results: undefined, store: unreachableStore() } };

export const TrustFramework: Story = {
  args: { instrument: 'trust-framework', results: exampleResults('trust-framework') },
};
export const Dutch: Story = { globals: inDutch };
export const Dark: Story = { globals: inDark };
export const Narrow: Story = { decorators: [narrow] };
