import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Asking } from '../control.js';
import { typeName, type AskedMap } from './asked.js';
import type { NetworkItem, Party } from './answer.js';
import { offeredAs, type NetworkIssue, type PartyDraft } from './model.js';

/** What it takes to ask a name and a type. */
export interface PartyForm {
  /** The id of the field for the name. */
  readonly id: string;
  readonly legend: string;
  readonly draft: PartyDraft | undefined;
  readonly issue: NetworkIssue | undefined;
  /** What the button says that ends the form. */
  readonly done: string;
  change(draft: PartyDraft): void;
  submit(draft: PartyDraft): void;
  cancel?(): void;
}

/** A name, chosen from the host's list or typed, and what kind of party it is. */
export function partyForm(map: AskedMap, form: PartyForm): TemplateResult {
  const { asking } = map;
  const { item, translate, parties, disabled } = asking;
  const { id, issue, cancel } = form;
  // Where there is one kind only there is nothing to choose.
  const only = item.partyTypes.length === 1 ? item.partyTypes[0]! : '';
  const draft = form.draft ?? { name: '', type: only };
  const typed = (event: Event): PartyDraft => {
    const { value } = event.target as HTMLInputElement;
    const offered = offeredAs(value, parties);
    // A party of the list brings its kind along.
    const type = offered && item.partyTypes.includes(offered.type) ? offered.type : draft.type;
    return { name: value, type };
  };
  const isWrong = (about: 'name' | 'type') => (issue?.startsWith(about) ? 'true' : 'false');
  return html`<form
    class="party-form"
    aria-label=${form.legend}
    novalidate
    autocomplete="off"
    @submit=${(event: Event) => {
      event.preventDefault();
      form.submit(draft);
    }}
  >
    <p class="party-legend" aria-hidden="true">${form.legend}</p>
    <div class="party-fields">
      <label>
        <span>${translate('map.name')}</span>
        <input
          id=${id}
          ?disabled=${disabled}
          list=${parties.length > 0 ? `offered-${id}` : nothing}
          aria-invalid=${isWrong('name')}
          aria-describedby=${`fault-${id}`}
          .value=${live(draft.name)}
          @input=${(event: Event) => form.change(typed(event))}
        />
      </label>
      ${
        parties.length > 0
          ? html`<datalist id=${`offered-${id}`}>
              ${parties.map((party) => html`<option value=${party.name}>${typeName(asking, party.type)}</option>`)}
            </datalist>`
          : nothing
      }
      ${
        only
          ? nothing
          : html`<label>
              <span>${translate('map.type')}</span>
              <select
                ?disabled=${disabled}
                aria-invalid=${isWrong('type')}
                aria-describedby=${`fault-${id}`}
                @change=${(event: Event) => form.change({ ...draft, type: (event.target as HTMLSelectElement).value })}
              >
                <option value="" ?selected=${draft.type === ''}>${translate('map.choose')}</option>
                ${typeOptions(asking, draft.type)}
              </select>
            </label>`
      }
    </div>
    ${parties.length > 0 ? html`<p class="hint">${translate('map.nameHint')}</p>` : nothing}
    <p class="fault" id=${`fault-${id}`} role="alert" ?hidden=${!issue}>${issue ? issueText(asking, issue) : ''}</p>
    <div class="actions">
      <button class="next" ?disabled=${disabled}>${form.done}</button>
      ${
        cancel
          ? html`<button type="button" class="quiet" @click=${() => cancel()}>${translate('item.cancel')}</button>`
          : nothing
      }
    </div>
  </form>`;
}

const typeOptions = (asking: Asking<NetworkItem>, chosen: string) =>
  asking.item.partyTypes.map(
    (type) => html`<option value=${type} ?selected=${type === chosen}>${typeName(asking, type)}</option>`,
  );

const issueText = ({ translate }: Asking<NetworkItem>, issue: NetworkIssue): string =>
  ({
    'name-missing': () => translate('map.nameMissing'),
    'name-unfit': () => translate('map.nameUnfit'),
    'name-taken': () => translate('map.nameTaken'),
    'type-missing': () => translate('map.typeMissing'),
    full: () => translate('map.full'),
  })[issue]();

/** What a party is called where it is the one that is being filled in for. */
export const draftOf = ({ name, type }: Party): PartyDraft => ({ name, type });
