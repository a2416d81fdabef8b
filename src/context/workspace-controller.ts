import { ContextConsumer, ContextRoot } from '@lit/context';
import type { LitElement } from 'lit';
import { workspaceContext, type Workspace } from './workspace.js';

let rooted = false;

/**
 * Owns: the workspace around an element, as it is now. Does not own: an element's own properties, which go first.
 * Why a controller: every public element needs it, and the context protocol follows the element's life.
 */
export class WorkspaceController {
  readonly #consumer: ContextConsumer<typeof workspaceContext, LitElement>;

  constructor(host: LitElement) {
    // Before the consumer, so that the root is there when the consumer asks.
    host.addController({
      hostConnected: () => {
        if (rooted) return;
        rooted = true;
        // A request made before its provider is defined is kept by the root and answered later.
        new ContextRoot().attach(document.documentElement);
      },
      // The consumer remembers what it was told last; an element that moves elsewhere asks anew.
      hostDisconnected: () => {
        this.#consumer.value = undefined;
      },
    });
    this.#consumer = new ContextConsumer(host, { context: workspaceContext, subscribe: true });
  }

  get value(): Workspace {
    return this.#consumer.value ?? {};
  }
}
