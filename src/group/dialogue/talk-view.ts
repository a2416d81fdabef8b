import { html, nothing, type TemplateResult } from 'lit';
import type { Summary } from '../../analysis/summary.js';
import type { Role } from '../../context/workspace.js';
import type { Agreement } from '../../definition/agreement.js';
import type { Dimension } from '../../definition/definition.js';
import { heading, type Reader } from '../../filling/view.js';
import { agreementCard } from '../agreements/card.js';
import { agreementForm } from '../agreements/form.js';
import type { FormHandling } from '../agreements/form-controller.js';
import type { Topic } from '../events.js';
import { roleName } from '../picture/reason-text.js';
import { distribution } from './distribution.js';
import { LARGE_BUTTON, largeView } from './large-view.js';
import { outcomeWord, type TopicOutcome } from './questions.js';
import { scriptView, type ScriptView } from './script-view.js';

/** What a conversation about one thing is made from. */
export interface TalkView {
  readonly reader: Reader;
  readonly headingLevel: number;
  readonly topic: Topic;
  readonly dimension: Dimension;
  /** The name of what is talked about. */
  readonly title: string;
  /** Only of an open picture. */
  readonly summary: Summary | undefined;
  readonly outcome: TopicOutcome | null;
  /** What the roles are called. */
  readonly roles: readonly Role[];
  readonly questions: readonly string[];
  /** Which of the questions is asked, from 0. */
  readonly at: number;
  /** Undefined for all but the facilitator. */
  readonly script: ScriptView | undefined;
  /** The open form of an agreement; undefined while there is none. */
  readonly form: FormHandling | undefined;
  /** What was agreed about this so far, here; and whether nobody keeps it but this page. */
  readonly made: readonly { readonly agreement: Agreement; readonly onPage: boolean }[];
  back(): void;
  other(): void;
  large(): void;
  agree(): void;
}

/** One question, largest; what it is about; and what the group decides. */
export function talkView(view: TalkView): TemplateResult {
  const { reader, headingLevel, dimension, title, summary, questions, at, form, script } = view;
  const { translate } = reader;
  const question = questions[at] ?? translate('dialogue.none');
  const hasMore = questions.length > 1;
  const position = hasMore ? translate('dialogue.position', { n: at + 1, total: questions.length }) : '';
  return html`<div class="bar">
      <button type="button" class="quiet" @click=${view.back}>${translate('step.back')}</button>
      ${heading(headingLevel, 'topic', title)}
    </div>
    ${outcome(view)}
    <div class=${script ? 'talk with-script' : 'talk'}>
      <div class="main" data-writing=${form ? 'true' : nothing}>
        <div class="asked">
          <p class="eyebrow">${[translate('dialogue.title'), position].filter(Boolean).join(' · ')}</p>
          <p class="question">${question}</p>
        </div>
        <div class="actions">
          ${hasMore ? html`<button type="button" @click=${view.other}>${translate('dialogue.other')}</button>` : nothing}
          <button type="button" id=${LARGE_BUTTON} aria-haspopup="dialog" @click=${view.large}>
            ${translate('dialogue.large')}
          </button>
        </div>
        ${agreed(view)} ${agree(view)}
      </div>
      ${script ? scriptView(script) : nothing}
    </div>
    ${largeView({ reader, dimension, title, summary, question, position, other: hasMore ? view.other : undefined })}`;
}

/** What the answers come to, in a word, with the small picture of the statement where there is one. */
function outcome(view: TalkView): TemplateResult | typeof nothing {
  const { reader, topic, summary } = view;
  const text = outcomeText(view);
  const shown = summary && topic.item ? distribution(reader, summary, topic.item, text) : text;
  return shown ? html`<p class="outcome-line">${shown}</p>` : nothing;
}

/** The question about a blind spot speaks of *this role*: so the role is named. */
function outcomeText({ reader, topic, dimension, summary, outcome, roles }: TalkView): string {
  if (!outcome) return '';
  const word = outcomeWord(outcome, reader.words.dimensions[dimension.id], reader.translate);
  if (outcome !== 'blind-spot') return word;
  const ofItem = [...(summary?.measures.values() ?? [])].find(
    ({ item, blindSpot }) => item === topic.item && blindSpot,
  );
  const role = ofItem?.blindSpot?.role ?? summary?.dimensions.get(dimension.id)?.blindSpot;
  return role ? `${word}: ${roleName(roles, role)}` : word;
}

function agree({ reader, headingLevel, title, form, agree }: TalkView): TemplateResult {
  const { translate, language } = reader;
  if (form) return agreementForm({ ...form, translate, language, headingLevel: headingLevel + 1, about: title });
  return html`<button type="button" class="primary" id="agree" @click=${agree}>${translate('dialogue.agree')}</button>`;
}

const agreed = ({ reader, headingLevel, made }: TalkView) =>
  made.length > 0
    ? html`<ul class="cards">
        ${made.map(
          ({ agreement, onPage }) =>
            html`<li class="card" data-state="open">
              ${agreementCard({
                agreement,
                translate: reader.translate,
                language: reader.language,
                headingLevel: headingLevel + 1,
                about: undefined,
                onPage,
              })}
            </li>`,
        )}
      </ul>`
    : nothing;
