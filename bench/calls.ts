import * as z from 'zod';
import type { Bench, Findings, Row, Size } from './bench.js';
import type { LibraryName } from './libraries/index.js';
import { interleave } from './shared/interleave.js';
import { type Program, type startProgram, withPrograms } from './shared/program.js';
import { median, rounded, type Spread, spread } from './shared/stats.js';
import { number, range, type Table, tableOf } from './shared/table.js';
import { target } from './shared/target.js';

const baseline = 'axios';
const names = [
  baseline,
  'intercom-tools',
  'intercom-client',
  '@activepieces/piece-intercom',
] as const satisfies readonly LibraryName[];

const sizes: Record<Size, { warmUp: number; rounds: number; callsARound: number }> = {
  full: { warmUp: 3000, rounds: 60, callsARound: 150 },
  quick: { warmUp: 50, rounds: 3, callsARound: 20 },
};

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

interface Contestant {
  readonly name: LibraryName;
  readonly program: Program;
}

async function measure(start: typeof startProgram, how: (typeof sizes)[Size]): Promise<Findings<CallsRow>> {
  const stub = start(new URL('./programs/stub.ts', import.meta.url));
  const { conversationId, ...to } = await stub.ask({ do: 'open' }, opened);
  const contestants = names.map((name) => ({
    name,
    program: start(new URL('./programs/calls.ts', import.meta.url), [name]),
  }));
  for (const { program } of contestants) {
    await program.ask({ do: 'connect', target: to, conversationId }, z.object({}));
  }
  const get = await timeAll('get', contestants, stub, how);
  const create = await timeAll('create', contestants, stub, how);
  return {
    rows: names.map((name) => toRow(name, timingOf(name, get), timingOf(name, create))),
    tables: [tableFor('Get a conversation', get), tableFor('Create a contact', create)],
    remarks: [],
  };
}

/** Milliseconds of one call, and how many of them the library adds to the baseline. */
interface Timing {
  readonly name: LibraryName;
  readonly callMs: number;
  readonly added: Spread;
}

async function timeAll(
  call: 'get' | 'create',
  contestants: readonly Contestant[],
  stub: Program,
  { warmUp, rounds, callsARound }: (typeof sizes)[Size],
): Promise<Timing[]> {
  for (const { name, program } of contestants) {
    const { served: before } = await stub.ask({ do: 'count' }, counted);
    await program.ask({ do: 'call', call, times: warmUp }, timed);
    const { served } = await stub.ask({ do: 'count' }, counted);
    // A library that asks twice, or answers from a cache, does another thing than the others.
    if (served - before !== warmUp) throw new Error(`${name} made ${served - before} requests for ${warmUp} calls.`);
  }
  const results = await interleave(contestants, rounds, async ({ program }) => {
    const { medianMs } = await program.ask({ do: 'call', call, times: callsARound }, timed);
    return medianMs;
  });
  const base = results.find(({ contestant }) => contestant.name === baseline)?.measured ?? [];
  return results.map(({ contestant: { name }, measured }) => ({
    name,
    callMs: median(measured),
    added: spread(measured.map((ms, round) => ms - (base[round] ?? Number.NaN))),
  }));
}

function timingOf(name: LibraryName, timings: readonly Timing[]): Timing {
  const timing = timings.find((found) => found.name === name);
  if (timing === undefined) throw new Error(`${name} was not measured.`);
  return timing;
}

function toRow(name: LibraryName, get: Timing, create: Timing): CallsRow {
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

function tableFor(call: string, timings: readonly Timing[]): Table {
  return tableOf(timings, {
    [call]: ({ name }) => name,
    'ms a call': ({ callMs }) => number(callMs, 3),
    'added ms': ({ name, added }) => (name === baseline ? '' : number(added.median, 3)),
    'p10 … p90': ({ name, added }) => (name === baseline ? '' : range(added, 3)),
  });
}
