import * as z from 'zod';
import type { Row } from '../bench.js';
import type { CallName } from './call-program.js';
import { interleave } from './interleave.js';
import { type Program, withPrograms } from './program.js';
import { median, rounded, type Spread, spread } from './stats.js';
import { number, range, type Table, tableOf } from './table.js';
import { target } from './target.js';

/** How many calls are made. */
export interface CallsSize {
  /** Calls of each contestant before anything counts. */
  readonly warmUp: number;
  readonly rounds: number;
  readonly callsARound: number;
}

/** Something that makes the two calls: a program made with `answerWithCalls`. The first contestant is the baseline. */
export interface Caller {
  readonly name: string;
  readonly program: URL;
  readonly args: readonly string[];
}

export interface AddedTimeRow extends Row {
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

/** Milliseconds of one call, and how many of them a contestant adds to the baseline. */
interface Timing {
  readonly name: string;
  readonly callMs: number;
  readonly added: Spread;
}

/** The same two calls by each contestant, against one server in another process. */
export function measureAddedTime(
  callers: readonly Caller[],
  size: CallsSize,
): Promise<{ rows: AddedTimeRow[]; tables: Table[] }> {
  return withPrograms(async (start) => {
    const stub = start(new URL('../programs/stub.ts', import.meta.url));
    const { conversationId, ...to } = await stub.ask({ do: 'open' }, opened);
    const contestants = callers.map(({ name, program, args }) => ({ name, program: start(program, args) }));
    for (const { program } of contestants) {
      await program.ask({ do: 'connect', target: to, conversationId }, z.object({}));
    }
    const get = await timeAll('get', contestants, stub, size);
    const create = await timeAll('create', contestants, stub, size);
    return {
      rows: get.map((timing) => toRow(timing, timingOf(timing.name, create))),
      tables: [tableFor('Get a conversation', get), tableFor('Create a contact', create)],
    };
  });
}

const opened = target.extend({ conversationId: z.string() });
const counted = z.object({ served: z.number() });
const timed = z.object({ medianMs: z.number() });

interface Contestant {
  readonly name: string;
  readonly program: Program;
}

async function timeAll(
  call: CallName,
  contestants: readonly Contestant[],
  stub: Program,
  { warmUp, rounds, callsARound }: CallsSize,
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
  const base = results[0]?.measured ?? [];
  return results.map(({ contestant: { name }, measured }) => ({
    name,
    callMs: median(measured),
    added: spread(measured.map((ms, round) => ms - (base[round] ?? Number.NaN))),
  }));
}

function timingOf(name: string, timings: readonly Timing[]): Timing {
  const timing = timings.find((found) => found.name === name);
  if (timing === undefined) throw new Error(`${name} was not measured.`);
  return timing;
}

function toRow(get: Timing, create: Timing): AddedTimeRow {
  const ms = (value: number) => rounded(value, 4);
  return {
    name: get.name,
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
  const [baseline] = timings;
  const unlessBaseline = (show: (timing: Timing) => string) => (timing: Timing) =>
    timing === baseline ? '' : show(timing);
  return tableOf(timings, {
    [call]: ({ name }) => name,
    'ms a call': ({ callMs }) => number(callMs, 3),
    'added ms': unlessBaseline(({ added }) => number(added.median, 3)),
    'p10 … p90': unlessBaseline(({ added }) => range(added, 3)),
  });
}
