import type { SimulationReport } from './report.js';

/** What Intercom allows an app in ten seconds: 10,000 calls a minute, spread evenly. */
const allowedInTenSeconds = 1666;
const mostDays = 800;

/** How many calls there would have been at a time. */
export class Volumes {
  readonly #days = new Map<string, number>();
  /** Calls in windows of ten seconds; runs end a little out of order, so a few are kept. */
  readonly #windows = new Map<number, number>();
  #highest = 0;
  #highestAt: number | null = null;

  /** @param at unix seconds @param changes calls that change something @param all calls, reads included */
  add(at: number, changes: number, all: number): void {
    if (changes > 0) {
      const day = new Date(at * 1000).toISOString().slice(0, 10);
      if (this.#days.has(day) || this.#days.size < mostDays) this.#days.set(day, (this.#days.get(day) ?? 0) + changes);
    }
    if (all === 0) return;
    const window = Math.floor(at / 10) * 10;
    const calls = (this.#windows.get(window) ?? 0) + all;
    this.#windows.delete(window);
    this.#windows.set(window, calls);
    if (calls > this.#highest) {
      this.#highest = calls;
      this.#highestAt = window;
    }
    for (const oldest of this.#windows.keys()) {
      if (this.#windows.size <= 1000) break;
      this.#windows.delete(oldest);
    }
  }

  perDay(): SimulationReport['would']['perDay'] {
    const days = [...this.#days]
      .map(([name, count]) => ({ name, count }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    const top = days.reduce<{ name: string; count: number } | undefined>(
      (best, day) => (best === undefined || day.count > best.count ? day : best),
      undefined,
    );
    return { highest: top?.count ?? 0, day: top?.name ?? null, days };
  }

  perTenSeconds(): SimulationReport['would']['perTenSeconds'] {
    return { highest: this.#highest, at: this.#highestAt, allowed: allowedInTenSeconds };
  }
}
