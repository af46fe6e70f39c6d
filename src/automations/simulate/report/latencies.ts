import type { Latency } from './report.js';

const kept = 2000;

/** How long the calls of each tool took. Of many a sample is kept that is the same for the same calls. */
export class Latencies {
  readonly #tools = new Map<string, { calls: number; max: number; readonly sample: number[] }>();

  add(tool: string, ms: number): void {
    const known = this.#tools.get(tool) ?? { calls: 0, max: 0, sample: [] };
    if (known.sample.length < kept) known.sample.push(ms);
    // A place that moves on evenly, so that early and late calls are both in it.
    else if (known.calls % Math.ceil((known.calls + 1) / kept) === 0) known.sample[known.calls % kept] = ms;
    known.calls += 1;
    known.max = Math.max(known.max, ms);
    this.#tools.set(tool, known);
  }

  list(): Latency[] {
    const list = [...this.#tools].map(([tool, { calls, max, sample }]) => {
      const sorted = [...sample].sort((one, other) => one - other);
      const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
      return { tool, calls, p50: rounded(at(0.5)), p95: rounded(at(0.95)), max: rounded(max) };
    });
    return list.sort((one, other) => other.p50 * other.calls - one.p50 * one.calls);
  }
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
