import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { ResultEvent } from '../src/filling/events.js';
import { answerStep, finish, lookAt, press, start, stepsOf } from './participant.js';

/** What a play function gets that these need. */
interface Played {
  readonly canvasElement: HTMLElement;
}

/** Answering a step unfolds the next one, and says each answer to the host. */
export const answersAndUnfolds =
  (tag: string) =>
  async ({ canvasElement }: Played): Promise<void> => {
    const screen = await lookAt(canvasElement, tag);
    const changed = fn();
    screen.element.addEventListener('samenspel-change', changed);
    await start(screen);
    expect(stepsOf(screen)).toBe(1);
    await answerStep(screen, 0);
    await waitFor(() => expect(stepsOf(screen)).toBe(2));
    expect(changed.mock.calls.length).toBeGreaterThan(1);
  };

/** From the first question to the own picture, with one result for the host. */
export const finishesWithoutStore =
  (tag: string) =>
  async ({ canvasElement }: Played): Promise<void> => {
    const screen = await lookAt(canvasElement, tag);
    const results: ResultEvent[] = [];
    screen.element.addEventListener('samenspel-result', (event) => results.push(event));
    await start(screen);
    await answerStep(screen, 0);
    await finish(screen);
    expect(results.length).toBe(1);
    await screen.see.findByText(/^Your answers are on this page only/);
  };

/** A host that stores: the promise it hands over decides what the participant reads. */
export const savesAtTheSecondTry =
  (tag: string) =>
  async ({ canvasElement }: Played): Promise<void> => {
    const screen = await lookAt(canvasElement, tag);
    let tries = 0;
    screen.element.addEventListener('samenspel-result', (event) => {
      tries++;
      event.waitUntil(tries === 1 ? Promise.reject(new Error('The server is away.')) : Promise.resolve());
    });
    await start(screen);
    await answerStep(screen, 0);
    await finish(screen);
    await press(screen, 'Try again');
    await screen.see.findByText('Your answers are saved.');
    expect(tries).toBe(2);
  };

/** The picture is one place in the tab order: arrows move, Enter chooses, and the answer is read below. */
export const choosesPartByKeyboard =
  (tag: string) =>
  async ({ canvasElement }: Played): Promise<void> => {
    const { root } = await lookAt(canvasElement, tag);
    const parts = () => [...root.querySelectorAll<SVGElement>('[data-part]')];
    await waitFor(() => expect(parts().length).toBeGreaterThan(1));
    expect(parts().filter((part) => part.getAttribute('tabindex') === '0').length).toBe(1);
    parts()
      .find((part) => part.getAttribute('tabindex') === '0')!
      .focus();
    const first = root.activeElement;
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(root.activeElement).not.toBe(first);
    await waitFor(() => expect(root.activeElement).toHaveAttribute('aria-pressed', 'true'));
    expect(root.querySelector('.chosen')?.textContent?.trim()).not.toBe('');
  };
