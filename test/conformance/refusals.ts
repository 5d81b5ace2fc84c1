/** What a model refused, by name, and how often. */
export class Refusals {
  readonly #times = new Map<string, number>();

  add(what: string): void {
    this.#times.set(what, this.times(what) + 1);
  }

  times(what: string): number {
    return this.#times.get(what) ?? 0;
  }

  get names(): readonly string[] {
    return [...this.#times.keys()];
  }

  /** `N refused`, with the names, the most frequent first. */
  get text(): string {
    const rows = [...this.#times].toSorted(([, one], [, other]) => other - one);
    const total = rows.reduce((sum, [, times]) => sum + times, 0);
    const named = rows.map(([name, times]) => `${name}: ${times}`).join("; ");
    return `${total} refused${total === 0 ? "" : ` (by name: ${named})`}`;
  }
}
