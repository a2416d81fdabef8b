import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Comparison, Occasion } from '../src/group/comparison/index.js';
import '../src/group/comparison/define.js';
import '../src/instruments/temple-scan/define.js';
import '../src/instruments/trust-framework/define.js';
import { exampleAgreements, exampleMoments, unreachableStore } from './data/example-group.js';
import { inDark, inDutch, inEnglish, narrow } from './frames.js';
import { lookAt, press } from './participant.js';

const tag = 'samenspel-comparison';
const results = exampleMoments('temple-scan');
const occasions: readonly Occasion[] = [
  { id: 'autumn-2025', label: 'Autumn 2025' },
  { id: 'spring-2026', label: 'Spring 2026' },
];
const meta: Meta<Comparison> = {
  title: 'Group/Comparison',
  component: tag,
  args: { instrument: 'temple-scan', results, occasions, agreements: exampleAgreements, opened: true },
};
export default meta;

type Story = StoryObj<Comparison>;

/** What came together or fell apart leads; then what is lower or higher; and what became of the agreements. */
export const TwoMoments: Story = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    const { root, see } = await lookAt(canvasElement, tag);
    await see.findByText('Took part both times: 17');
    expect(root.querySelectorAll('.findings li').length).toBeGreaterThan(0);
    await see.findByText('What became of our agreements?');
  },
};

/** Those who took part both times alone: they and those left out are enough people. */
export const Paired: Story = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    const { root, see } = await lookAt(canvasElement, tag);
    await userEvent.click(await see.findByLabelText('Those who took part both times'));
    await waitFor(() =>
      expect(root.querySelector('figure:last-of-type figcaption')).toHaveTextContent('17 participants'),
    );
  },
};

const { 'autumn-2025': autumn = [], 'spring-2026': spring = [] } = results;

/** Nearly the same people: those who are left out could be guessed. */
export const PairedRefused: Story = {
  globals: inEnglish,
  args: { results: { 'autumn-2025': autumn, 'spring-2026': spring.slice(0, autumn.length + 2) } },
};

/** Only one moment yet. */
export const OneMoment: Story = {
  globals: inEnglish,
  args: { results: { 'spring-2026': spring }, occasions: occasions.slice(1) },
  play: async ({ canvasElement }) => {
    const { see } = await lookAt(canvasElement, tag);
    await see.findByText(/^There is only one moment yet/);
  },
};

/** At one of the moments too few people took part. */
export const TooFew: Story = { args: { results: { 'autumn-2025': autumn.slice(0, 3), 'spring-2026': spring } } };

/** The facilitator opened neither picture yet. */
export const NotOpened: Story = { args: { opened: false } };

const older = autumn.map((result) => {
  const { answers, ...rest } = result as { readonly answers: Readonly<Record<string, unknown>> };
  const kept = Object.entries(answers).filter(([item]) => item !== 'money');
  return { ...rest, version: '0.9.0', answers: Object.fromEntries(kept) };
});

/** The earlier answers were given to an older version of the instrument, which did not ask everything. */
export const ChangedVersion: Story = {
  globals: inEnglish,
  args: { results: { 'autumn-2025': older, 'spring-2026': spring } },
  play: async ({ canvasElement }) => {
    const { see } = await lookAt(canvasElement, tag);
    await see.findByText(/^Changed, and therefore not compared: Money/);
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

/** An instrument that wants words instead of numbers of people. */
export const TrustFramework: Story = {
  args: { instrument: 'trust-framework', results: exampleMoments('trust-framework'), agreements: [] },
};

/** The store cannot be reached. */
export const StoreAway: Story = { args: { results: undefined, store: unreachableStore() } };
export const Dutch: Story = { globals: inDutch };
export const Dark: Story = { globals: inDark };
export const Narrow: Story = { decorators: [narrow] };
