import { automation as automationSchema } from '../../src/automations/format/automation.js';
import { revisionOf } from '../../src/automations/format/revision.js';
import type { Journal, WholeRun } from '../../src/automations/journal/journal.js';
import { memoryJournal } from '../../src/automations/journal/memory/memory-journal.js';
import { endStates } from '../../src/automations/journal/run.js';
import type { Random } from '../../src/sandbox/world/random.js';
import { type Drawn, drawAutomations, topics } from './automations.js';
import { judge } from './judge.js';
import { type Network, network } from './network.js';
import { type Process, startProcess, turns } from './process.js';
import { settleUnknown } from './settle-unknown.js';
import { type VirtualTime, virtualTime } from './virtual-time.js';

/** What a seed came to. */
export interface SeedResult {
  readonly seed: number;
  readonly runs: number;
  readonly kills: number;
  /** Notes that were written. */
  readonly effects: number;
  /** Times that a person had to say what became of a write. */
  readonly unknown: number;
  /** How many runs came to which end. */
  readonly ends: Readonly<Record<string, number>>;
  /** What was promised and did not hold. */
  readonly broken: readonly string[];
  /** The same for the same seed, whatever else differs. */
  readonly trace: string;
}

export interface SeedOptions {
  /** Puts something in the journal's place, to see that what breaks is noticed. */
  readonly journal?: (journal: Journal) => Journal;
}

/** Everything that goes wrong on purpose does so within this time. */
const troubleMs = 4 * 60_000;
/** Time after which what has not ended never will, in virtual milliseconds. */
const patienceMs = 86_400_000;
const lookEveryMs = 60_000;

/**
 * Carries out what a seed draws: automations, events, and processes that die, stand still and meet a network and a journal that
 * fail. Everything happens in this process and in no time, the same way for the same seed.
 */
export async function runSeed(seed: number, { journal: wrap = (one) => one }: SeedOptions = {}): Promise<SeedResult> {
  const time = virtualTime(seed);
  try {
    const world = { time, network: network(time), journal: wrap(memoryJournal(() => time.now())) };
    return await live(seed, world, drawAutomations(time.random('automations')));
  } finally {
    time.end();
  }
}

interface World {
  readonly time: VirtualTime;
  readonly network: Network;
  readonly journal: Journal;
}

async function live(seed: number, world: World, drawn: Drawn): Promise<SeedResult> {
  const { time, network, journal } = world;
  const random = time.random('events');
  const automations = drawn.files.map((file) => {
    const automation = automationSchema.parse(file);
    return { automation, revision: revisionOf(automation) };
  });
  const begun = time.now();
  const isCalm = () => time.now() - begun > troubleMs;
  const heard: string[] = [];
  let [started, kills, unknown, isDone] = [0, 0, 0, false];
  const around = { ...world, automations, isCalm, enter: turns(time) };
  const next = () => {
    started += 1;
    return startProcess(started, around);
  };
  const processes: Process[] = Array.from({ length: random.integer(1, 2) }, next);

  const trouble = async (index: number) => {
    const chance = time.random(`trouble ${index}`);
    for (;;) {
      await time.sleep(chance.integer(50, 150_000));
      if (isCalm()) return;
      const process = processes[index];
      if (chance.next() < 0.2) process?.freeze(chance.integer(1_000, 200_000));
      else {
        process?.kill();
        kills += 1;
        await time.sleep(chance.integer(0, 20_000));
        processes[index] = next();
      }
    }
  };

  /** As Intercom sends it: again, until somebody says that it came. */
  const deliver = async (topic: string, number: number, chance: Random) => {
    const id = `n${number}`;
    const contact = chance.pick(['c1', 'c1', 'c2']);
    const event = {
      id,
      topic,
      contact: { id: contact },
      conversation_id: chance.pick(['1', '2']),
      key: chance.pick(['x', 'y']),
      word: topic === topics.awaited ? `w${number}` : chance.pick(['go', 'halt', 'red', 'blue']),
    };
    let isHeard = chance.next() < 0.1 ? -1 : 0;
    while (isHeard < 1) {
      const told = processes[chance.integer(0, processes.length - 1)]?.hear({ id, topic, workspace: 'w1', event });
      await Promise.race([
        told?.then(
          () => (isHeard += 1),
          () => {},
        ),
        time.sleep(30_000),
      ]);
      if (isHeard < 1) await time.sleep(1_000);
    }
  };

  const deliveries = Array.from({ length: random.integer(1, 4) }, async (_, number) => {
    const chance = time.random(`delivery ${number}`);
    await time.sleep(chance.integer(0, troubleMs / 2));
    const isStart = number === 0 || chance.next() < 0.6;
    await deliver(isStart ? topics.start : topics.awaited, number, chance);
    if (isStart) heard.push(`n${number}`);
  });
  const cancelling = async () => {
    if (random.next() > 0.3) return;
    await time.sleep(random.integer(1_000, troubleMs));
    const [run] = await journal.list({ limit: 1 });
    if (run !== undefined) await journal.cancel(run.id, 'not needed');
  };
  const person = async () => {
    while (!isDone) {
      await time.sleep(lookEveryMs);
      unknown += await settleUnknown(world);
      if (isCalm()) network.calm();
    }
  };
  void person();
  void cancelling();
  const troubles = processes.map((_, index) => trouble(index));
  const watch = async () => {
    await Promise.all([...deliveries, ...troubles]);
    while (!isDone) {
      await time.sleep(lookEveryMs);
      const { queued, running, waiting, unknown: open } = await journal.counts();
      isDone = network.underWay === 0 && queued + running + waiting + open === 0;
    }
  };
  void watch();
  const hasEnded = await time.run(() => isDone, patienceMs);
  for (const process of processes) process.kill();
  const runs = await wholeRuns(journal);
  const broken = judge({ runs, network, drawn, heard, hasEnded });
  const ends = Object.fromEntries(
    endStates.map((state) => [state, runs.filter(({ run }) => run.state === state).length]),
  );
  const trace = JSON.stringify([network.arrived, network.notes, runs]);
  return { seed, runs: runs.length, kills, effects: network.notes.length, unknown, ends, broken, trace };
}

async function wholeRuns(journal: Journal): Promise<WholeRun[]> {
  const runs = await journal.list({ limit: 1000 });
  const whole = await Promise.all(runs.map(({ id }) => journal.whole(id)));
  return whole.flatMap((one) => one ?? []);
}
