import { runSeed } from './run-seed.js';

/** What all seeds came to. */
export interface SeedsResult {
  readonly seeds: number;
  readonly runs: number;
  readonly kills: number;
  readonly effects: number;
  readonly unknown: number;
  readonly ends: Readonly<Record<string, number>>;
  /** Seeds under which a promise was broken, and how. `npm run faults -- seeds --seeds 1 --first SEED` does the same again. */
  readonly broken: readonly { readonly seed: number; readonly how: readonly string[] }[];
}

/** How often is told how far it is. */
const tellEvery = 500;
/** More seeds than so many say nothing new. */
const mostBroken = 10;

/** Carries out one seed after another, in this process. */
export async function runSeeds(
  { seeds, first }: { readonly seeds: number; readonly first: number },
  onProgress: (line: string) => void,
): Promise<SeedsResult> {
  const sums = { runs: 0, kills: 0, effects: 0, unknown: 0 };
  const ends: Record<string, number> = {};
  const broken: { seed: number; how: readonly string[] }[] = [];
  let done = 0;
  for (let seed = first; seed < first + seeds && broken.length < mostBroken; seed += 1) {
    const result = await runSeed(seed);
    for (const name of ['runs', 'kills', 'effects', 'unknown'] as const) sums[name] += result[name];
    for (const [end, count] of Object.entries(result.ends)) ends[end] = (ends[end] ?? 0) + count;
    if (result.broken.length > 0) {
      broken.push({ seed, how: result.broken });
      onProgress(`seed ${seed}: ${result.broken.join('; ')}`);
    }
    done += 1;
    if (done % tellEvery === 0) onProgress(`${done} of ${seeds} seeds, ${sums.runs} runs, ${sums.kills} kills`);
  }
  return { seeds: done, ...sums, ends, broken };
}
