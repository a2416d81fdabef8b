import type { LitElement } from 'lit';
import type { Announcer } from '../controllers/announcer.js';
import { itemsOf, type Definition } from '../definition/definition.js';
import type { Result } from '../definition/result.js';
import { faultsAsText, type IssueCode } from '../schema/issue.js';
import { faultsOfResult } from './completed.js';
import { dispatch, type ChangeDetail } from './events.js';
import { countFaults } from './faults.js';
import type { FillingController } from './filling-controller.js';
import type { FinishingController } from './finishing-controller.js';
import { textOfSaving } from './finish.js';
import { hasBegun, saysSomething, type Action, type Filling } from './model.js';
import type { Saving } from './saving.js';
import { dimensionName, nameOf } from './view.js';
import type { Loaded } from './words-controller.js';

/** What acting has to know of its element. */
export interface ActsHost {
  readonly definition: Definition | undefined;
  readonly loaded: Loaded | undefined;
  readonly disabled: boolean;
  readonly oneStep: boolean;
  result(): Result;
  tellForm(): void;
  report(code: IssueCode, message: string): void;
}

/**
 * Owns: what follows from a participant's acts: the event for the host, what is said to who cannot see it, and where
 * focus goes. Does not own: the answers, and saving them. Why apart from the element: the element only ties things
 * together.
 */
export class Acts {
  /** Why finishing was refused. */
  refused: 'nothing' | 'faults' | undefined;
  /** All answers were erased just now. */
  erased: 'yes' | 'refused' | undefined;

  constructor(
    private readonly element: LitElement,
    private readonly filling: FillingController,
    private readonly finishing: FinishingController,
    private readonly announcer: Announcer,
    private readonly host: () => ActsHost,
  ) {}

  act(action: Action): void {
    const { definition, disabled } = this.host();
    if (!definition || (disabled && saysSomething(action))) return;
    const before = this.filling.filling;
    const keptBefore = this.filling.kept;
    this.filling.act(definition, action);
    const after = this.filling.filling;
    if (after === before) return;
    this.refused = undefined;
    this.erased = undefined;
    if (saysSomething(action)) this.#changed(action, definition);
    const said = [
      ...(action.type === 'answer' ? this.#unfolded(definition, before, after) : []),
      // Silent as long as it works; said once when it does not.
      ...(this.filling.kept === false && keptBefore !== false && this.filling.remembers ? ['error.noDraft'] : []),
    ];
    if (said.length > 0) this.#say(...said);
  }

  actAndFocus(action: Action, ...ids: readonly string[]): void {
    this.act(action);
    this.focus(...ids);
  }

  announce(text: string): void {
    this.announcer.say(text);
  }

  /** Lets the result go, or says why not yet. Pressed twice is one result. */
  finish(): void {
    const { definition, disabled, report, result } = this.host();
    const { filling } = this.filling;
    if (!definition || disabled || this.finishing.busy || filling.screen !== 'steps') return;
    this.refused = !hasBegun(filling) ? 'nothing' : countFaults(definition, filling) > 0 ? 'faults' : undefined;
    this.element.requestUpdate();
    if (this.refused) return;
    this.act({ type: 'finish' });
    const sent = result();
    const faults = faultsOfResult(definition, sent);
    if (faults.length > 0) report('result-broken', `the host's settings do not fit: ${faultsAsText(faults)}`);
    this.finishing.send(sent, filling.former);
    this.focus('picture');
  }

  /** Sends the same result again. The button that was pressed goes, so focus stays with its notice. */
  retry(): void {
    this.finishing.retry();
    this.focus('saving');
  }

  async saveFile(): Promise<void> {
    const { definition } = this.host();
    const { sent } = this.finishing;
    if (!definition || !sent) return;
    // Few people need it, and it checks all that a file may hold.
    const { saveAsFile } = await import('./own-file.js');
    this.finishing.file = saveAsFile(definition, sent, this.filling.filling.answers);
    this.#say(['finish.fileDone', { file: this.finishing.file }]);
    this.element.requestUpdate();
  }

  /** Takes the answers out of the store, and forgets them here. */
  async erase(): Promise<void> {
    const isGone = await this.finishing.erase(this.filling.filling.id);
    if (isGone) this.forget();
    else {
      this.erased = 'refused';
      this.element.requestUpdate();
    }
  }

  /** Forgets what was answered here, and begins again. */
  forget(): void {
    const { definition, tellForm, disabled } = this.host();
    if (!definition || disabled) return;
    this.filling.erase();
    this.refused = undefined;
    this.erased = 'yes';
    tellForm();
    this.#say('finish.erased');
    dispatch<ChangeDetail>(this.element, 'samenspel-change', { instrument: definition.id });
    this.focus('title');
  }

  /** What is true of saving has changed. What is an alert speaks for itself. */
  said(saving: Saving, result: Result): void {
    const { definition } = this.host();
    if (saving === 'saved' && definition) this.filling.act(definition, { type: 'saved', id: result.id });
    const { key, isAlert } = textOfSaving(saving, this.filling.kept === true);
    if (!isAlert) this.#say(key);
  }

  /** Focuses the first of these that is there, after the update that brings it. */
  focus(...ids: readonly string[]): void {
    void this.element.updateComplete.then(() => {
      const root = this.element.renderRoot;
      const found = ids.map((id) => root.querySelector<HTMLElement>(`#${CSS.escape(id)}`)).find((one) => one);
      if (!found) return;
      found.closest('details')?.setAttribute('open', '');
      chosenBeside(found).focus();
    });
  }

  #changed(action: Action, definition: Definition): void {
    const { loaded, tellForm } = this.host();
    tellForm();
    const id = action.type === 'answer' || action.type === 'erase' ? action.item : undefined;
    const item = itemsOf(definition).find((one) => one.id === id);
    if (action.type === 'erase' && item && loaded) this.#say(['a11y.erased', { label: nameOf(item, loaded.words) }]);
    dispatch<ChangeDetail>(this.element, 'samenspel-change', {
      instrument: definition.id,
      item: id,
      ...(action.type === 'answer' && !item?.private && { answer: action.answer }),
    });
  }

  /** What is ready below, for who does not see it appear. */
  #unfolded({ dimensions }: Definition, before: Filling, after: Filling): readonly Said[] {
    const { loaded, oneStep } = this.host();
    if (!loaded || oneStep || after.answersOn === 'picture') return [];
    return Array.from({ length: after.unfolded - before.unfolded }, (_, at) => {
      const dimension = dimensions[before.unfolded + at];
      if (!dimension) return 'a11y.reviewReady';
      return ['a11y.stepReady', { name: dimensionName(dimension, loaded.words) }];
    });
  }

  #say(...all: readonly Said[]): void {
    const { loaded } = this.host();
    if (!loaded) return;
    const { translate } = loaded.translator;
    this.announcer.say(all.map((one) => (typeof one === 'string' ? translate(one) : translate(...one))).join(' '));
  }
}

/** An interface text by its key, with what is filled in. */
type Said = string | [key: string, values: Readonly<Record<string, string>>];

/** In a group of radios focus belongs to the chosen one: from there an arrow key changes the answer as expected. */
function chosenBeside(target: HTMLElement): HTMLElement {
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return target;
  const root = target.getRootNode() as ParentNode & Node;
  return root.querySelector<HTMLElement>(`input[name="${CSS.escape(target.name)}"]:checked`) ?? target;
}
