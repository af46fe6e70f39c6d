import type { Journal, Run, RunFilter } from '../journal/index.js';

/** A page of runs. */
export interface RunPage {
  /** Those that wait for a person first, then the latest. */
  readonly runs: readonly Run[];
  /** What `before` of the next page is; undefined on the last one. */
  readonly next: number | undefined;
  /** How many wait for a person and stand on no page of this filter, because they are more than its limit. */
  readonly unknownLeft: number;
}

/** Longest list that the journal gives at once. */
const longest = 10_000;

/**
 * Lists runs. What waits for a person stands first, on the first page: nothing else of such a run goes on. With a state in
 * the filter it is a plain list, the latest first.
 *
 * @throws InvalidParamsError for a filter that makes no sense
 */
export async function listRuns(journal: Pick<Journal, 'list'>, filter: RunFilter = {}): Promise<RunPage> {
  const { limit = 100, before, state } = filter;
  if (state !== undefined) {
    const runs = await journal.list({ ...filter, limit });
    return { runs, next: nextOf(runs, limit), unknownLeft: 0 };
  }
  const { before: _before, ...labels } = filter;
  const unknown = before === undefined ? await journal.list({ ...labels, state: 'unknown', limit: longest }) : [];
  const first = unknown.slice(0, limit);
  const { runs, next } = await others(journal, { ...labels, before, limit: limit - first.length });
  return { runs: [...first, ...runs], next, unknownLeft: unknown.length - first.length };
}

/** The latest runs that wait for no person. */
async function others(
  journal: Pick<Journal, 'list'>,
  {
    before,
    limit,
    ...labels
  }: Omit<RunFilter, 'before'> & { readonly before: number | undefined; readonly limit: number },
): Promise<Pick<RunPage, 'runs' | 'next'>> {
  const found: Run[] = [];
  let from = before;
  for (;;) {
    // One more than is asked for tells whether there is another page.
    const page = await journal.list({ ...labels, limit: limit + 1, ...(from === undefined ? {} : { before: from }) });
    found.push(...page.filter(({ state }) => state !== 'unknown'));
    const last = page.at(-1);
    if (found.length > limit) {
      const runs = found.slice(0, limit);
      return { runs, next: runs.at(-1)?.number ?? (found[0]?.number ?? 0) + 1 };
    }
    if (page.length <= limit || last === undefined) return { runs: found, next: undefined };
    from = last.number;
  }
}

function nextOf(runs: readonly Run[], limit: number): number | undefined {
  return runs.length < limit ? undefined : runs.at(-1)?.number;
}
