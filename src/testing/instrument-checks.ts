import { itemsOf } from '../definition/definition.js';
import { readResult, resultSchema } from '../definition/result.js';
import { answerSchema } from '../items/answer-types.js';
import { expectSame, expectSoon, expectThat } from './expectations.js';
import {
  allIn,
  click,
  finish,
  goToReview,
  radioGroups,
  settled,
  textOf,
  type InstrumentPage,
} from './instrument-page.js';
import type { InstrumentElement } from '../filling/instrument-element.js';

/** One thing that every instrument does; throws where it does not. */
export interface InstrumentCheck {
  readonly title: string;
  readonly needs?: 'press' | 'axe';
  check(page: InstrumentPage): Promise<void>;
}

/** Answers that a person can give with the first two groups of radios. */
async function someAnswers(page: InstrumentPage): Promise<Readonly<Record<string, unknown>>> {
  const element = await page.show(page.make());
  await goToReview(element);
  for (const group of radioGroups(element).slice(0, 2)) await click(element, group[1], 'an answer');
  const { answers } = element;
  element.remove();
  page.changes.length = 0;
  return answers;
}

const inForm = (page: InstrumentPage, content: string | Element = ''): HTMLFormElement => {
  const form = document.createElement('form');
  form.append(content);
  page.place.append(form);
  return form;
};

const valueIn = (form: HTMLFormElement): string | null => new FormData(form).get('field') as string | null;

const saidNothing = (page: InstrumentPage): void =>
  expectSame([page.changes, page.results], [[], []], 'what a host hears when it sets something itself');

let upgrades = 0;

export const instrumentChecks: readonly InstrumentCheck[] = [
  {
    title: 'takes what was set before it was upgraded',
    async check(page) {
      const answers = await someAnswers(page);
      const tag = `${page.subject.tag}-upgrade-${++upgrades}`;
      const element = page.make({ answers }, tag);
      page.place.append(element);
      customElements.define(tag, class extends (customElements.get(page.subject.tag) as CustomElementConstructor) {});
      await page.show(element);
      expectSame(element.answers, answers, 'the answers');
      await goToReview(element);
      expectSame(allIn(element, '.question :checked').length, 2, 'the number of chosen answers');
      saidNothing(page);
    },
  },
  {
    title: 'takes answers before and after it is connected, and tells nobody',
    async check(page) {
      const answers = await someAnswers(page);
      const element = await page.show(page.make({ answers }));
      expectSame(element.answers, answers, 'the answers');
      element.answers = {};
      await settled(element);
      expectSame(element.answers, {}, 'the answers');
      element.answers = answers;
      await goToReview(element);
      expectSame(allIn(element, '.question :checked').length, 2, 'the number of chosen answers');
      saidNothing(page);
    },
  },
  {
    title: 'tells of one act once, with an answer that fits the definition',
    async check(page) {
      const element = await page.show(page.make());
      await goToReview(element);
      const [group] = radioGroups(element);
      await click(element, group?.[1], 'an answer');
      expectSame(page.changes.length, 1, 'the number of changes');
      const { instrument, item: id, answer } = page.changes[0]!;
      const { definition } = page.subject;
      const item = itemsOf(definition).find((one) => one.id === id);
      expectSame(instrument, definition.id, 'the instrument of the change');
      expectThat(item !== undefined, `an item of the definition, found ${String(id)}`);
      expectThat(answerSchema(item, definition.scales).safeParse(answer).success, 'an answer that fits its item');
      expectSame(page.results, [], 'the results');
    },
  },
  {
    title: 'gives a result that fits its schema, and reads it back',
    async check(page) {
      const element = await page.show(page.make({ community: 'community', occasion: 'occasion' }));
      await goToReview(element);
      for (const group of radioGroups(element)) await click(element, group[0], 'an answer');
      await finish(element);
      expectSame(page.results.length, 1, 'the number of results');
      const { definition } = page.subject;
      const { result } = page.results[0]!;
      const parsed = resultSchema(definition).safeParse(result);
      expectThat(parsed.success, `a result that fits its schema: ${parsed.error?.message}`);
      const read = readResult(definition, JSON.stringify(result));
      expectThat(read.ok && Object.keys(read.aside).length === 0, 'the result to be read back whole');
      expectSame(read.result.answers, result.answers, 'the answers that were read back');

      const reader = await page.show(page.make({ result: JSON.stringify(result) }));
      expectSame(allIn(reader, 'input, textarea').length, 0, 'the number of fields of a stored result');
      expectSame(page.errors, [], 'the errors');
    },
  },
  {
    title: 'hands its result to the form around it',
    async check(page) {
      const form = inForm(page);
      const element = await page.show(page.make({ name: 'field' }), form);
      expectSame(valueIn(form), null, 'the value of an instrument without answers');
      await goToReview(element);
      await click(element, radioGroups(element)[0]?.[1], 'an answer');
      const read = readResult(page.subject.definition, valueIn(form));
      expectThat(read.ok, 'the value in the form to be a result');
      expectSame(read.result.answers, element.answers, 'the answers in the form');
      form.reset();
      await settled(element);
      expectSame(element.answers, {}, 'the answers after the form was reset');
      expectSame(valueIn(form), null, 'the value after the form was reset');
    },
  },
  {
    title: 'is invalid where it is required and says nothing, and valid after one answer',
    async check(page) {
      const form = inForm(page);
      const element = await page.show(page.make({ name: 'field', required: true }), form);
      expectThat(!form.checkValidity(), 'a form without a required answer to be invalid');
      await goToReview(element);
      await click(element, radioGroups(element)[0]?.[1], 'an answer');
      expectThat(form.checkValidity(), 'a form with an answer to be valid');
    },
  },
  {
    title: 'cannot be answered when it is disabled, itself or by a fieldset',
    async check(page) {
      const fieldset = document.createElement('fieldset');
      const form = inForm(page, fieldset);
      const element = await page.show(page.make({ name: 'field' }), fieldset);
      await goToReview(element);
      await click(element, radioGroups(element)[0]?.[1], 'an answer');
      const disable: readonly ((disabled: boolean) => void)[] = [
        (disabled) => (fieldset.disabled = disabled),
        (disabled) => (element.disabled = disabled),
      ];
      for (const set of disable) {
        set(true);
        await settled(element);
        expectThat(
          radioGroups(element)
            .flat()
            .every((radio) => radio.matches(':disabled')),
          'every answer to be disabled',
        );
        expectSame(valueIn(form), null, 'the value of a disabled instrument');
        set(false);
        await settled(element);
        expectThat(valueIn(form) !== null, 'the value to be back');
      }
    },
  },
  {
    title: 'keeps its state when it is moved',
    async check(page) {
      const element = await page.show(page.make());
      await goToReview(element);
      await click(element, radioGroups(element)[0]?.[1], 'an answer');
      const before = [element.answers, textOf(element)];
      element.remove();
      await page.show(element, inForm(page));
      expectSame([element.answers, textOf(element)], before, 'answers and text');
      await click(element, radioGroups(element)[0]?.[0], 'an answer');
      expectSame(page.changes.length, 2, 'the number of changes');
    },
  },
  {
    title: 'speaks two languages beside each other, and changes over without losing an answer',
    async check(page) {
      const [language, other] = page.subject.languages;
      const [one, two] = [await page.show(page.make()), await page.show(page.make({ language: other }))];
      expectThat(textOf(one) !== textOf(two), 'two languages');
      await goToReview(one);
      await click(one, radioGroups(one)[0]?.[1], 'an answer');
      const { answers } = one;
      expectSame(two.answers, {}, 'the answers of the other');
      const before = textOf(one);
      one.language = other;
      await expectSoon(() => textOf(one) !== before && langOf(one) === other, 5_000, 'the other language');
      expectSame(one.answers, answers, 'the answers');
      expectSame(allIn(one, '.question :checked').length, 1, 'the number of chosen answers');
      one.language = language;
      await expectSoon(() => textOf(one) === before && langOf(one) === language, 5_000, 'the first language again');
      expectSame(page.changes.length, 1, 'the number of changes');
    },
  },
  {
    title: 'does with the keyboard what it does with a pointer',
    needs: 'press',
    async check(page) {
      const byPointer = await page.show(page.make());
      await goToReview(byPointer);
      for (const group of radioGroups(byPointer)) await click(byPointer, group[1], 'an answer');
      const byKeyboard = await page.show(page.make());
      await goToReview(byKeyboard);
      for (const group of radioGroups(byKeyboard)) {
        group[0]!.focus();
        await page.subject.press!('Space');
        await page.subject.press!('ArrowDown');
        await settled(byKeyboard);
      }
      expectSame(byKeyboard.answers, byPointer.answers, 'the answers given with the keyboard');
    },
  },
  {
    title: 'is accessible from introduction to own picture',
    needs: 'axe',
    async check(page) {
      const element = await page.show(page.make());
      const look = async (screen: string) => {
        const { violations } = await page.subject.axe!.run(element);
        expectSame(
          violations.map(({ id, help }) => `${id}: ${help}`),
          [],
          `what is not accessible in ${screen}`,
        );
      };
      await look('the introduction');
      await goToReview(element);
      for (const group of radioGroups(element)) await click(element, group[0], 'an answer');
      await look('the steps and the review');
      await finish(element);
      await look('the own picture');
    },
  },
];

const langOf = (element: InstrumentElement): string =>
  element.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')!;
