/** What the compiler knows of an instrument's result. Compiled with the project, never run. */
import type { AnswersOf, ResultOf } from '../../src/definition/result.js';
import type { templeScan, TempleScanResult } from '../../src/instruments/temple-scan/definition.js';
import type { trustFramework, TrustFrameworkResult } from '../../src/instruments/trust-framework/definition.js';
import type { allTypes } from '../items/all-types-definition.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_ extends true>(): void => undefined;

type Temple = TempleScanResult['answers'];
type Trust = TrustFrameworkResult['answers'];

// A rating is a point of its own scale or one of the two ways out; whoever skipped it has no answer.
holds<Same<Temple['rhythm-fits'], 1 | 2 | 3 | 4 | 5 | 'unknown' | 'not-applicable' | undefined>>();
holds<Same<Trust['checking'], -3 | -2 | -1 | 0 | 1 | 2 | 3 | 'unknown' | 'not-applicable' | undefined>>();
holds<Same<Temple['goal-in-words'], string | undefined>>();
holds<
  Same<
    Temple['talk-about'],
    readonly ('goals' | 'structure' | 'process' | 'culture' | 'context' | 'outcomes')[] | undefined
  >
>();
holds<Same<TempleScanResult['instrument'], 'temple-scan'>>();
holds<
  Same<keyof TrustFrameworkResult['remarks'], 'performance' | 'competence' | 'intentions' | 'measure' | 'growth'>
>();

// Cards, places and maps have the exact fields, options, levels and types of party of their definition.
type All = ResultOf<typeof allTypes>['answers'];
type Point = 1 | 2 | 3 | 4 | 5 | 'unknown' | 'not-applicable';
type Card = NonNullable<All['cards']>[number];
type Map = NonNullable<All['map']>;

holds<Same<keyof All, 'cards' | 'where' | 'map'>>();
holds<Same<Card['id'], string>>();
holds<Same<keyof Card['values'], 'what' | 'effect' | 'sure'>>();
holds<Same<Card['values']['what'], string | undefined>>();
holds<Same<Card['values']['effect'], 'helps' | 'slows' | undefined>>();
holds<Same<Card['values']['sure'], Point | undefined>>();
holds<Same<All['where'], { readonly x: number; readonly y: number } | 'unknown' | 'not-applicable' | undefined>>();
holds<Same<Map['parties'][number]['type'], 'school' | 'company'>>();
holds<Same<Map['own'], string | undefined>>();
holds<
  Same<
    Map['relations'][number]['values'],
    { readonly now?: 'loose' | 'close' | 'unknown' | 'not-applicable'; readonly equal?: Point }
  >
>();

// @ts-expect-error an option that the field of a card does not have
export const otherOption: Card['values'] = { effect: 'stops' };

// @ts-expect-error a field that cards do not have
export const otherField: Card['values'] = { colour: 'red' };

// @ts-expect-error half a place
export const halfPlace: All = { where: { x: 1 } };

// @ts-expect-error a type of party that the instrument does not know
export const otherParty: Map['parties'] = [{ id: 'a', name: 'A', type: 'church' }];

// What is private is an answer on the own device, and no part of a result.
holds<'turning-point' extends keyof AnswersOf<typeof trustFramework> ? true : false>();
holds<'turning-point' extends keyof Trust ? false : true>();

export const filledIn: Temple = { 'rhythm-fits': 5, time: 'unknown', 'talk-about': ['goals', 'context'] };
export const onOwnDevice: AnswersOf<typeof trustFramework> = { checking: -3, 'turning-point': 'The first open day.' };
export const anItem: keyof AnswersOf<typeof templeScan> = 'people-notice';

// @ts-expect-error a point outside the scale
export const outsideScale: Temple = { 'rhythm-fits': 6 };

// @ts-expect-error a point outside the seven of a contrast
export const outsidePoles: Trust = { checking: 4 };

// @ts-expect-error an item that the instrument does not have
export const unknownItem: Temple = { 'rhythm-suits': 3 };

// @ts-expect-error an item of another instrument
export const otherInstrument: Trust = { 'rhythm-fits': 3 };

// @ts-expect-error an option outside the list
export const outsideOptions: Temple = { 'talk-about': ['roof'] };

// @ts-expect-error one option where many may be chosen
export const oneOption: Temple = { 'talk-about': 'goals' };

// @ts-expect-error a private answer in a result that leaves the device
export const privateAnswer: Trust = { 'turning-point': 'The first open day.' };

// @ts-expect-error a remark on a dimension that the instrument does not have
export const unknownRemark: TempleScanResult['remarks'] = { roof: 'Still open.' };
