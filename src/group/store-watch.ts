/**
 * Owns: for what a store is watched now. Does not own: what is asked of it, and what comes of that. Why apart: several
 * controllers follow a store, and each has to begin anew when what it follows is another, to stop with its element, and
 * to pass over what comes too late.
 */
export class StoreWatch {
  /** What is followed now; another list after each new beginning, so that an answer can tell whether it comes too late. */
  key: readonly unknown[] = [];
  #stops: readonly (() => void)[] = [];

  /**
   * Begins with this key, unless it is the one that is followed already; what was watched before is let go.
   *
   * @returns `first` where nothing was followed before, `anew` where something else was; undefined where it is the same
   */
  begin(key: readonly unknown[]): 'first' | 'anew' | undefined {
    const isFirst = this.key.length === 0;
    if (!isFirst && key.every((part, at) => part === this.key[at])) return undefined;
    this.stop();
    this.key = key;
    return isFirst ? 'first' : 'anew';
  }

  /** What lets go of the store again. */
  until(...stops: readonly (() => void)[]): void {
    this.#stops = stops;
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.key = [];
  }
}
