import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { openDatabase } from '../test/helpers/postgres-server.js';
import type { Bench, Findings, Row, Size } from './bench.js';
import type { AutomationQuestion } from './shared/automation-programs.js';
import { interleave } from './shared/interleave.js';
import { withPrograms } from './shared/program.js';
import { rounded, spread } from './shared/stats.js';
import { number, range, tableOf } from './shared/table.js';
import { target } from './shared/target.js';

/** How many runs one measurement has, and how often it is made. */
const sizes: Record<Size, { readonly runs: number; readonly rounds: number }> = {
  full: { runs: 2_000, rounds: 3 },
  quick: { runs: 100, rounds: 1 },
};

const inFlight = 100;

interface Contestant {
  readonly name: string;
  readonly store: 'sqlite' | 'postgres';
  readonly delivered: boolean;
  readonly processes: number;
}

const contestants: readonly Contestant[] = [
  { name: 'SQLite, 1 process', store: 'sqlite', delivered: false, processes: 1 },
  { name: 'PostgreSQL, 1 process', store: 'postgres', delivered: false, processes: 1 },
  ...[1, 2, 3, 4].map((processes) => ({
    name: `PostgreSQL through pg-boss, ${processes} ${processes === 1 ? 'process' : 'processes'}`,
    ...{ store: 'postgres' as const, delivered: true, processes },
  })),
];

interface ScaleRow extends Row {
  readonly runsPerSecond: number;
  readonly low: number;
  readonly high: number;
}

export const automationsScaleBench: Bench = {
  name: 'automations-scale',
  title: 'Durable runs of automations',
  method: [
    `${sizes.full.runs} runs of three steps (two reads and a write that must not be repeated), each step and the write before it is sent written down,`,
    `${inFlight} in flight over all processes, against a local server that answers from memory; from the first start to the last end, after a round that does not count.`,
    'The processes, the server and the database share the cores of this machine, so that more processes show what they cost, and not what more machines give.',
  ].join(' '),
  run: (size) => measure(sizes[size]),
};

async function measure({ runs, rounds }: (typeof sizes)[Size]): Promise<Findings<ScaleRow>> {
  const results = await interleave(contestants, rounds, (contestant) => runsPerSecond(contestant, runs));
  const rows = results.map(({ contestant: { name }, measured }): ScaleRow => {
    const { median, low, high } = spread(measured);
    return { name, runsPerSecond: rounded(median, 0), low: rounded(low, 0), high: rounded(high, 0) };
  });
  const table = tableOf(rows, {
    what: ({ name }) => name,
    'runs a second': (row) => number(row.runsPerSecond),
    'low … high': range,
  });
  return { rows, tables: [table], remarks: [] };
}

async function runsPerSecond({ store, delivered, processes }: Contestant, runs: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-automations-'));
  const database = store === 'postgres' ? await openDatabase() : undefined;
  try {
    return await withPrograms(async (start) => {
      const stub = start(new URL('./programs/stub.ts', import.meta.url));
      const { conversationId, ...where } = await stub.ask(
        { do: 'open' },
        target.extend({ conversationId: z.string() }),
      );
      const workers = Array.from({ length: processes }, () =>
        start(new URL('./programs/automation-worker.ts', import.meta.url)),
      );
      const ask = (question: AutomationQuestion) =>
        Promise.all(workers.map((worker) => worker.ask(question, z.object({}))));
      const place = database?.url ?? join(folder, 'runs.db');
      await ask({
        ...{ do: 'open', place, delivered, target: where, conversationId },
        concurrency: Math.ceil(inFlight / processes),
      });
      const share = Math.ceil(runs / processes);
      const warm = Math.ceil(share / 10);
      await ask({ do: 'start', runs: warm });
      await ask({ do: 'await', runs: warm * processes });
      const begun = performance.now();
      await ask({ do: 'start', runs: share });
      await ask({ do: 'await', runs: (warm + share) * processes });
      return (share * processes * 1000) / (performance.now() - begun);
    });
  } finally {
    await database?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
