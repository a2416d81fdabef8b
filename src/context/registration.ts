import { warnOnce } from '../localization/warn-once.js';

/** The version of this copy of the library. Two copies on a page know each other by it. */
export const VERSION = '0.1.0';

/**
 * Registers an element. A name that is taken stays as it is: by the same class nothing happens, by another copy of the
 * library the people who make the page are told once. Never throws, and does nothing where there is no registry.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const taken = customElements.get(tag) as (CustomElementConstructor & { readonly version?: string }) | undefined;
  if (!taken) customElements.define(tag, element);
  else if (taken !== element) {
    warnOnce(
      'defined-twice',
      `<${tag}> is already defined by version ${taken.version ?? 'unknown'}; version ${VERSION} is not used. Load the library once.`,
    );
  }
}
