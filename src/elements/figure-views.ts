import { html, nothing, type TemplateResult } from 'lit';
import type { FigureView } from './figure.js';

/** Shows the view with this id. */
export type ShowView = (id: string) => void;

/** The view that is drawn: the chosen one, or else the first; undefined where there is nothing to choose from. */
export const shownView = (views: readonly FigureView[], chosen: string | undefined): FigureView | undefined =>
  views.length < 2 ? undefined : (views.find(({ id }) => id === chosen) ?? views[0]);

interface Views {
  readonly views: readonly FigureView[];
  readonly view: FigureView;
  /** What the views are of, for screen readers. */
  readonly title: string;
  /** For pointers only: a press leaves focus where it is. */
  readonly isCopy: boolean;
  readonly showView: ShowView;
  readonly drawing: TemplateResult;
}

/** A row of tabs above the drawing, which is their panel. Arrow keys, Home and End show a view at once. */
export function figureViews({ views, view, title, isCopy, showView, drawing }: Views): TemplateResult {
  if (isCopy) {
    return html`<div class="views" aria-hidden="true">
        ${views.map(
          (one) =>
            html`<button
              type="button"
              class="view"
              tabindex="-1"
              data-view=${one.id}
              data-shown=${one === view}
              @click=${() => showView(one.id)}
            >
              ${one.label}
            </button>`,
        )}
      </div>
      ${drawing}`;
  }
  return html`<div
      class="views"
      role="tablist"
      aria-label=${title}
      @keydown=${(event: KeyboardEvent) => moveTo(event, views, view, showView)}
    >
      ${views.map(
        (one) =>
          html`<button
            type="button"
            class="view"
            role="tab"
            id=${`view-${one.id}`}
            data-view=${one.id}
            data-shown=${one === view}
            aria-selected=${one === view ? 'true' : 'false'}
            aria-controls=${one === view ? 'shown-view' : nothing}
            tabindex=${one === view ? '0' : '-1'}
            @click=${() => showView(one.id)}
          >
            ${one.label}
          </button>`,
      )}
    </div>
    <div role="tabpanel" id="shown-view" aria-labelledby=${`view-${view.id}`}>${drawing}</div>`;
}

function moveTo(event: KeyboardEvent, views: readonly FigureView[], view: FigureView, showView: ShowView): void {
  const at = views.indexOf(view);
  const last = views.length - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  const to = steps[event.key];
  if (to === undefined) return;
  event.preventDefault();
  showView(views[to]!.id);
  (event.currentTarget as Element).querySelectorAll<HTMLElement>('[role=tab]')[to]!.focus();
}
