import { configure, expect, userEvent, waitFor, within } from 'storybook/test';

// What only a screen reader gets says again what can be seen.
configure({ defaultIgnore: 'script, style, .hidden' });

/** What a participant can see and touch of an element. */
export interface Screen {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Queries inside the element, as in Testing Library. */
  readonly see: ReturnType<typeof within>;
}

/** The first element with a tag in a story, once it shows something. */
export async function lookAt(canvas: HTMLElement, tag: string): Promise<Screen> {
  const element = canvas.querySelector<HTMLElement>(tag)!;
  await waitFor(() => expect(element.shadowRoot?.querySelector('.heading, h1, h2, h3')).not.toBeNull());
  const root = element.shadowRoot!;
  // Not the root itself: Testing Library cannot write a shadow root down in its messages.
  return { element, root, see: within(root.firstElementChild as HTMLElement) };
}

/** Presses the first button that says this; a closed dialog may hold another. */
export async function press({ see }: Screen, name: string | RegExp): Promise<void> {
  const buttons = await see.findAllByText(name, { selector: 'button' });
  await userEvent.click(buttons[0]!);
}

/** Starts filling in. */
export const start = (screen: Screen): Promise<void> => press(screen, 'Start');

/** Answers each question of a step that is answered by a tap: one of the first answers, the same in each run. */
export async function answerStep({ root }: Screen, step: number): Promise<void> {
  const names = new Set([...radiosOf(root, step)].map(({ name }) => name));
  let at = step;
  for (const name of names) {
    const radios = [...radiosOf(root, step)].filter((radio) => radio.name === name);
    await userEvent.click(radios[(at++ * 2 + 1) % Math.min(5, radios.length)]!);
  }
}

const radiosOf = (root: ShadowRoot, step: number) =>
  root.querySelectorAll<HTMLInputElement>(`[data-step="${step}"] input[type="radio"]`);

/** How many steps can be seen. */
export const stepsOf = ({ root }: Screen): number => root.querySelectorAll('section.step').length;

/** Goes on to the review, whatever is open, and finishes. */
export async function finish(screen: Screen): Promise<void> {
  const { root } = screen;
  while (!root.querySelector('section.review')) {
    await userEvent.click([...root.querySelectorAll<HTMLElement>('button.next')].at(-1)!);
  }
  await press(screen, 'Finish');
  await waitFor(() => expect(root.querySelector('#picture')).not.toBeNull());
}
