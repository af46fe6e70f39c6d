import * as z from 'zod';
import type { Bench, Findings, Row, Size } from './bench.js';
import { interleave } from './shared/interleave.js';
import { withPrograms } from './shared/program.js';
import { rounded, spread } from './shared/stats.js';
import { number, range, tableOf } from './shared/table.js';

const rounds: Record<Size, number> = { full: 11, quick: 2 };

const tools = 250;

const makers = ['createBlocks', 'simBlock', 'simCustomTools', 'createAgentTools'] as const;

interface ManyToolsRow extends Row {
  readonly ms: number;
  readonly lowMs: number;
  readonly highMs: number;
}

const made = z.object({ ms: z.number(), made: z.number().positive() });

export const manyToolsBench: Bench = {
  name: 'many-tools',
  title: `What hosts get of ${tools} tools`,
  method: [
    `A registry of ${tools} tools of four forms, which share no parameter, in a fresh process each time, in turns.`,
    'Measured is the first call of each function: nothing is cached, no schema was built before.',
    'Shown are the median and where the middle eight tenths lie.',
  ].join(' '),
  run: measure,
};

async function measure(size: Size): Promise<Findings<ManyToolsRow>> {
  const results = await interleave(makers, rounds[size], makeOnce);
  const rows = results.map(({ contestant, measured }) => {
    const { median, low, high } = spread(measured);
    return { name: contestant, ms: rounded(median, 1), lowMs: rounded(low, 1), highMs: rounded(high, 1) };
  });
  const table = tableOf(rows, {
    what: ({ name }) => name,
    ms: ({ ms }) => number(ms),
    'p10 … p90': ({ lowMs, highMs }) => range({ low: lowMs, high: highMs }),
  });
  return { rows, tables: [table], remarks: [] };
}

function makeOnce(maker: (typeof makers)[number]): Promise<number> {
  return withPrograms(async (start) => {
    const program = start(new URL('./programs/many-tools.ts', import.meta.url));
    return (await program.ask({ maker, tools }, made)).ms;
  });
}
