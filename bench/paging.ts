import * as z from 'zod';
import type { Bench, Findings, Row, Size } from './bench.js';
import { interleave } from './shared/interleave.js';
import { withPrograms } from './shared/program.js';
import { openSandbox } from './shared/sandbox-program.js';
import { median, rounded } from './shared/stats.js';
import { number, range, tableOf } from './shared/table.js';

interface Contestant {
  readonly library: 'intercom-tools' | 'intercom-client';
  readonly contacts: number;
}

const sizes: Record<Size, { rounds: number; contestants: readonly Contestant[] }> = {
  full: {
    rounds: 3,
    contestants: [
      { library: 'intercom-tools', contacts: 10_000 },
      { library: 'intercom-tools', contacts: 50_000 },
      { library: 'intercom-tools', contacts: 200_000 },
      { library: 'intercom-client', contacts: 50_000 },
    ],
  },
  quick: {
    rounds: 1,
    contestants: [
      { library: 'intercom-tools', contacts: 5_000 },
      { library: 'intercom-tools', contacts: 10_000 },
      { library: 'intercom-client', contacts: 10_000 },
    ],
  },
};

const figures = z.object({
  count: z.number(),
  distinct: z.number(),
  seconds: z.number(),
  heapBytes: z.number(),
  processBytes: z.number(),
});
type Figures = z.infer<typeof figures>;

interface PagingRow extends Row {
  readonly contacts: number;
  readonly perSecond: number;
  readonly perSecondLow: number;
  readonly perSecondHigh: number;
  /** Most memory in use after a garbage collection, in MiB. */
  readonly heapMiB: number;
  /** Most memory that the process held, in MiB. */
  readonly processMiB: number;
}

export const pagingBench: Bench = {
  name: 'paging',
  title: 'Paging through all contacts',
  method: [
    'All contacts of a sandbox in another process, 150 a page, through iterate, and through the pages of intercom-client for comparison; a fresh process each time.',
    'The heap is what is in use after a garbage collection, looked at every 2,500 contacts with the clock stopped; the process is the most memory it ever held, that of the loader of the bench included.',
    'Shown are the median of the rounds and their least and greatest speed, and the greatest memory of all rounds.',
    'Every contact is marked off as it comes, so a round in which one is missing or comes twice fails.',
  ].join(' '),
  async run(size) {
    const { rounds, contestants } = sizes[size];
    const results = await interleave(contestants, rounds, pageThrough);
    return report(results.map(({ contestant, measured }) => toRow(contestant, measured)));
  },
};

function pageThrough({ library, contacts }: Contestant): Promise<Figures> {
  return withPrograms(async (start) => {
    const sandbox = await openSandbox(start, { data: { contacts } });
    const program = start(new URL('./programs/paging.ts', import.meta.url), [], ['--expose-gc']);
    const seen = await program.ask({ library, from: sandbox.target, contacts }, figures);
    if (seen.count !== contacts || seen.distinct !== contacts) {
      throw new Error(`${library} handed out ${seen.count} contacts, ${seen.distinct} different ones, of ${contacts}.`);
    }
    return seen;
  });
}

function toRow({ library, contacts }: Contestant, measured: readonly Figures[]): PagingRow {
  const speeds = measured.map(({ count, seconds }) => count / seconds);
  const mebibytes = (values: readonly number[]) => rounded(Math.max(...values) / 2 ** 20, 1);
  return {
    name: library,
    contacts,
    perSecond: Math.round(median(speeds)),
    perSecondLow: Math.round(Math.min(...speeds)),
    perSecondHigh: Math.round(Math.max(...speeds)),
    heapMiB: mebibytes(measured.map(({ heapBytes }) => heapBytes)),
    processMiB: mebibytes(measured.map(({ processBytes }) => processBytes)),
  };
}

function report(rows: readonly PagingRow[]): Findings {
  const table = tableOf(rows, {
    what: ({ name }) => name,
    contacts: ({ contacts }) => number(contacts),
    'contacts per second': ({ perSecond }) => number(perSecond),
    'least … greatest': ({ perSecondLow, perSecondHigh }) => range({ low: perSecondLow, high: perSecondHigh }),
    'heap MiB': ({ heapMiB }) => number(heapMiB, 1),
    'process MiB': ({ processMiB }) => number(processMiB, 1),
  });
  return { rows, tables: [table], remarks: ['Every contact came exactly once, in every round.'] };
}
