import * as z from 'zod';
import type { Bench, Findings, Row, Size } from './bench.js';
import type { LibraryName } from './libraries/index.js';
import { interleave } from './shared/interleave.js';
import { type Program, withPrograms } from './shared/program.js';
import { median, rounded, type Spread, spread } from './shared/stats.js';
import { number, range, type Table, tableOf } from './shared/table.js';
import { target } from './shared/target.js';

const baseline = 'axios';
const contestants = [
  baseline,
  'intercom-tools',
  'intercom-client',
  '@activepieces/piece-intercom',
] as const satisfies readonly LibraryName[];

const sizes: Record<Size, { warmUp: number; rounds: number; callsARound: number }> = {
  full: { warmUp: 3000, rounds: 30, callsARound: 300 },
  quick: { warmUp: 50, rounds: 3, callsARound: 20 },
};

const calls = { get: 'Get a conversation', create: 'Create a contact' } as const;
type Call = keyof typeof calls;

/** Milliseconds of one call, and how many of them the library adds to the baseline. */
interface Timing {
  readonly callMs: number;
  readonly added: Spread;
}

interface CallsRow extends Row {
  /** Added by getting a conversation. */
  readonly addedMs: number;
  readonly addedLowMs: number;
  readonly addedHighMs: number;
  readonly callMs: number;
  readonly createAddedMs: number;
  readonly createAddedLowMs: number;
  readonly createAddedHighMs: number;
  readonly createCallMs: number;
}

const opened = target.extend({ conversationId: z.string() });
const counted = z.object({ served: z.number() });
const timed = z.object({ medianMs: z.number() });

export const callsBench: Bench = {
  name: 'calls',
  title: 'Added time per call',
  method: [
    'The same two calls through each library, one call at a time, against a server in another process that answers from memory the same to all.',
    "The baseline is an axios instance with the options of this package's client: it hands over status and text, so parsing the JSON counts as added.",
    'Each library runs in a process of its own; rounds go forwards and backwards in turn.',
    'A round is the median of its calls, and the time added is taken against the baseline of the same round; shown are the median of the rounds and where the middle eight tenths lie.',
    'The piece of Activepieces runs its real actions; it has none that gets a contact, which is why the read is a conversation.',
  ].join(' '),
  run: (size) => withPrograms((start) => measure(start, sizes[size])),
};

async function measure(
  start: (file: string, args?: readonly string[]) => Program,
  { warmUp, rounds, callsARound }: (typeof sizes)[Size],
): Promise<Findings> {
  const stub = start('stub.ts');
  const { conversationId, ...to } = await stub.ask({ do: 'open' }, opened);
  const programs = contestants.map((name) => ({ name, program: start('calls.ts', [name]) }));
  for (const { program } of programs) await program.ask({ do: 'connect', target: to, conversationId }, z.object({}));

  const timeAll = async (call: Call): Promise<Map<string, Timing>> => {
    for (const { name, program } of programs) {
      const { served: before } = await stub.ask({ do: 'count' }, counted);
      await program.ask({ do: 'call', call, times: warmUp }, timed);
      const { served } = await stub.ask({ do: 'count' }, counted);
      if (served - before !== warmUp) throw new Error(`${name} made ${served - before} requests for ${warmUp} calls.`);
    }
    const results = await interleave(programs, rounds, async ({ program }) => {
      const { medianMs } = await program.ask({ do: 'call', call, times: callsARound }, timed);
      return medianMs;
    });
    const [base] = results;
    const added = (measured: readonly number[]) =>
      measured.map((ms, round) => ms - (base?.measured[round] ?? Number.NaN));
    return new Map(
      results.map(({ contestant, measured }) => [
        contestant.name,
        { callMs: median(measured), added: spread(added(measured)) },
      ]),
    );
  };
  const [get, create] = [await timeAll('get'), await timeAll('create')];
  return report(contestants.map((name) => toRow(name, get.get(name), create.get(name))));
}

function toRow(name: string, get: Timing | undefined, create: Timing | undefined): CallsRow {
  if (get === undefined || create === undefined) throw new Error(`${name} was not measured.`);
  const ms = (value: number) => rounded(value, 4);
  return {
    name,
    addedMs: ms(get.added.median),
    addedLowMs: ms(get.added.low),
    addedHighMs: ms(get.added.high),
    callMs: ms(get.callMs),
    createAddedMs: ms(create.added.median),
    createAddedLowMs: ms(create.added.low),
    createAddedHighMs: ms(create.added.high),
    createCallMs: ms(create.callMs),
  };
}

function report(rows: readonly CallsRow[]): Findings {
  const table = (call: Call, of: (row: CallsRow) => [callMs: number, addedMs: number, low: number, high: number]) => {
    const columns = tableOf(rows, {
      [calls[call]]: ({ name }) => name,
      'ms a call': (row) => number(of(row)[0], 3),
      'added ms': (row) => (row.name === baseline ? '' : number(of(row)[1], 3)),
      'p10 … p90': (row) => (row.name === baseline ? '' : range({ low: of(row)[2], high: of(row)[3] }, 3)),
    });
    return columns satisfies Table;
  };
  return {
    rows,
    tables: [
      table('get', (row) => [row.callMs, row.addedMs, row.addedLowMs, row.addedHighMs]),
      table('create', (row) => [row.createCallMs, row.createAddedMs, row.createAddedLowMs, row.createAddedHighMs]),
    ],
    remarks: [],
  };
}
