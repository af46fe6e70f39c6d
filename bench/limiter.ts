import * as z from 'zod';
import type { Bench, Findings, Row, Size } from './bench.js';
import type { LibraryName } from './libraries/index.js';
import { withPrograms } from './shared/program.js';
import { openSandbox } from './shared/sandbox-program.js';
import { shareUsed } from './shared/share-used.js';
import { rounded } from './shared/stats.js';
import { number, tableOf } from './shared/table.js';

/** How long, and against which limit. */
export interface LimiterSize {
  readonly seconds: number;
  /** Calls a window allows. */
  readonly limit: number;
  readonly windowMs: number;
  readonly callers: number;
}

const sizes: Record<Size, LimiterSize> = {
  full: { seconds: 75, limit: 250, windowMs: 10_000, callers: 64 },
  quick: { seconds: 20, limit: 100, windowMs: 10_000, callers: 32 },
};

const contestants = [
  'intercom-tools',
  'intercom-client',
  '@activepieces/piece-intercom',
] as const satisfies LibraryName[];

export interface LimiterRow extends Row {
  /** Share of what whole windows allow that was used: 1 is everything. */
  readonly share: number;
  readonly windows: number;
  /** Answers with status 429. */
  readonly refused: number;
  /** Calls that the sandbox let through. */
  readonly allowed: number;
  readonly succeeded: number;
  /** Calls that ended in an error for their caller. */
  readonly failed: number;
}

const figures = z.object({
  succeeded: z.number(),
  failed: z.number(),
  firstAnswerAt: z.number(),
  lastStartBy: z.number(),
});

export const limiterBench: Bench = {
  name: 'limiter',
  title: 'Keeping to the rate limit',
  method: [
    `${sizes.full.callers} callers at once, each making its next call as soon as the last one ended, for ${sizes.full.seconds} seconds from the first answer on,`,
    `against a sandbox that allows ${sizes.full.limit} calls in ${sizes.full.windowMs / 1000} seconds and whose windows begin at a moment that no caller knows.`,
    'The share is of what those windows allow that lay wholly within the time.',
    'Each library has a sandbox of its own; all run at the same time, since they mostly wait.',
    'The two peers wait after a 429 and give up after two repeats; what they gave up on counts as failed.',
  ].join(' '),
  run: (size) => measureLimiter(sizes[size]),
};

export async function measureLimiter(size: LimiterSize): Promise<Findings<LimiterRow>> {
  const rows = await Promise.all(contestants.map((name) => measure(name, size)));
  return { rows, tables: [tableFor(rows)], remarks: remarksOn(rows) };
}

function measure(name: LibraryName, { seconds, limit, windowMs, callers }: LimiterSize): Promise<LimiterRow> {
  return withPrograms(async (start) => {
    const sandbox = await openSandbox(start, { data: 'demo', rateLimit: { limit, windowMs } });
    const { conversationId } = sandbox;
    const program = start(new URL('./programs/limiter.ts', import.meta.url), [name]);
    const { succeeded, failed, firstAnswerAt, lastStartBy } = await program.ask(
      { target: sandbox.target, conversationId, callers, seconds },
      figures,
    );
    const count = await sandbox.count();
    const { windows, share } = shareUsed(count, firstAnswerAt, lastStartBy);
    const { allowed, refused } = count;
    return { name, share: rounded(share, 4), windows, refused, allowed, succeeded, failed };
  });
}

function remarksOn(rows: readonly LimiterRow[]): string[] {
  const own = rows.find(({ name }) => name === 'intercom-tools');
  if (own === undefined) return [];
  const { allowed, succeeded } = own;
  return [`intercom-tools made ${number(succeeded)} calls, and its sandbox counted ${number(allowed)}.`];
}

function tableFor(rows: readonly LimiterRow[]) {
  return tableOf(rows, {
    what: ({ name }) => name,
    'allowance used': ({ share }) => `${number(share * 100, 1)} %`,
    'whole windows': ({ windows }) => number(windows),
    'answers 429': ({ refused }) => number(refused),
    'calls that succeeded': ({ succeeded }) => number(succeeded),
    'calls that failed': ({ failed }) => number(failed),
  });
}
