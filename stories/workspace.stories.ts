import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/context/define.js';
import type { SamenspelWorkspace } from '../src/context/samenspel-workspace.js';
import '../src/group/agreements/define.js';
import '../src/group/dialogue/define.js';
import '../src/group/picture/define.js';
import '../src/instruments/temple-scan/define.js';
import { memoryStore } from '../src/storage/index.js';
import { exampleStore, OCCASION, roles } from './data/example-group.js';
import { inDark, inEnglish } from './frames.js';
import { answerStep, finish, lookAt, start } from './participant.js';

const meta: Meta<SamenspelWorkspace> = {
  title: 'Group/Workspace',
  component: 'samenspel-workspace',
  args: { community: 'bridge', occasion: OCCASION, roles, keeper: 'Neighbourhood platform' },
};
export default meta;

type Story = StoryObj<SamenspelWorkspace>;

const around = (args: Partial<SamenspelWorkspace>, inside: unknown) =>
  html`<samenspel-workspace
    .language=${args.language}
    .store=${args.store}
    .community=${args.community}
    .occasion=${args.occasion}
    .roles=${args.roles}
    .keeper=${args.keeper}
    .facilitator=${args.facilitator ?? false}
    .minimum=${args.minimum}
  >
    ${inside}
  </samenspel-workspace>`;

/** One store for filling in and for the group picture: what one person finishes, the group sees. */
export const FillInAndSee: Story = {
  globals: inEnglish,
  args: { store: memoryStore() },
  render: (args) =>
    around(
      args,
      html`<samenspel-temple-scan></samenspel-temple-scan>
        <samenspel-group-picture instrument="temple-scan"></samenspel-group-picture>`,
    ),
  play: async ({ canvasElement }) => {
    const picture = await lookAt(canvasElement, 'samenspel-group-picture');
    const before = picture.root.querySelector('.people')?.textContent;
    const scan = await lookAt(canvasElement, 'samenspel-temple-scan');
    await start(scan);
    await answerStep(scan, 0);
    await finish(scan);
    await scan.see.findByText('Your answers are saved.');
    await waitFor(() => expect(picture.root.querySelector('.people')?.textContent).not.toBe(before));
  },
};

/** The language is said once, for all elements inside. */
export const OneLanguageForAll: Story = {
  args: { language: 'nl' },
  render: FillInAndSee.render!,
  play: async ({ canvasElement }) => {
    const scan = await lookAt(canvasElement, 'samenspel-temple-scan');
    await scan.see.findByRole('heading', { name: 'Tempelmodel-scan' });
    canvasElement.querySelector('samenspel-workspace')!.language = 'en';
    await scan.see.findByRole('heading', { name: 'Temple scan' });
  },
};

/** Everything a facilitator has on one page, from the store around it. */
export const FacilitatorsPage: Story = {
  args: { store: exampleStore(), community: 'example', facilitator: true },
  render: (args) =>
    around(
      args,
      html`<samenspel-group-picture instrument="temple-scan"></samenspel-group-picture>
        <samenspel-dialogue instrument="temple-scan"></samenspel-dialogue>
        <samenspel-agreements instrument="temple-scan"></samenspel-agreements>`,
    ),
};

export const Dark: Story = { ...FacilitatorsPage, globals: inDark };
