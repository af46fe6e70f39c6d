import { setTimeout as sleep } from 'node:timers/promises';
import { readDuration, timeAfter } from './duration.js';
import { createSchedule, type Due, type DueSource } from './schedule.js';
import {
  type ClockMode,
  ClockRangeError,
  type ClockSource,
  frozenTime,
  machineTime,
  readSource,
  readTime,
} from './time.js';

export { type ClockMode, ClockRangeError, type ClockSource } from './time.js';

/** The time inside the sandbox. */
export interface Clock {
  /** Unix seconds, a whole number. */
  now(): number;
  /** Unix milliseconds. */
  nowMs(): number;
}

/** Something that will happen, or has: `at` in unix seconds. */
export interface TimedThing {
  readonly at: number;
  readonly what: string;
  readonly id: string;
}

/** What a move of the clock did. */
export interface ClockMove {
  /** Unix seconds. */
  readonly now: number;
  /** What fell due, in the order in which it ran. */
  readonly fired: readonly TimedThing[];
}

/** A clock that can be moved and that makes things happen on time. */
export interface MovableClock extends Clock {
  readonly mode: ClockMode;
  /** What is to come, the earliest first. */
  pending(): TimedThing[];
  /**
   * Moves to a time (unix seconds or ISO 8601). Everything that falls due on the way happens in order, each at its own
   * time, and the clock waits for what takes real time, such as a webhook that is being delivered.
   * Rejects with a PastTimeError for a time in the past (only a reset goes back), with a ClockRangeError for one that
   * makes no sense.
   */
  set(time: number | string): Promise<ClockMove>;
  /** The same by a length of time: milliseconds, or `7d`, `90s`, `1h30m`. */
  advance(by: number | string): Promise<ClockMove>;
  /** `real` catches up with the machine's time, `frozen` stops, `offset` runs on from the present time. */
  change(mode: ClockMode): Promise<ClockMove>;
  /**
   * Makes something happen at a time (unix seconds, fractions allowed), at once when that is past.
   * @param what what it is, in words, and to what it happens
   * @returns what cancels it
   */
  schedule(at: number, what: { readonly what: string; readonly id: string }, run: Due['run']): () => void;
  /** Moves wait for work that is under way. */
  during(work: Promise<unknown>): void;
  /**
   * A receiver was sent something and may answer it by work that has not begun: moves wait for a short real time
   * in which it may, and again as long after work that began within that time.
   */
  expectMore(): void;
  /** Adds things that fall due because records say so. */
  follow(source: DueSource): void;
  /** Lets everything happen that is due, and sets the timer for what comes next. Every call to the sandbox does it. */
  catchUp(): void;
  /** Back to the first time, or to another one, of a state that is loaded; what was scheduled is forgotten. */
  restart(at?: number): void;
  /** No timer runs any more. */
  end(): void;
}

/** Nobody can move to a time that is past: what happened then is done. */
export class PastTimeError extends RangeError {
  override readonly name = 'PastTimeError';

  constructor(nowMs: number) {
    super(`The clock only moves forward: it is ${new Date(nowMs).toISOString()} already. A reset goes back.`);
  }
}

/** How often a move waits for work that other work began. */
const MAX_ROUNDS = 100;

const MAX_SETTLE_MS = 60_000;

/** The longest wait of a timer in Node, in milliseconds. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * @param settleMs how long moves wait for work that may begin, in real milliseconds
 * @throws ClockRangeError when the source is not a time, or settleMs not from 0 to 60,000
 */
export function createClock(source?: ClockSource, settleMs = 0): MovableClock {
  if (!(settleMs >= 0 && settleMs <= MAX_SETTLE_MS)) {
    throw new ClockRangeError('settleMs', `milliseconds from 0 to ${MAX_SETTLE_MS}`, settleMs);
  }
  const schedule = createSchedule();
  const underWay = new Set<Promise<unknown>>();
  let time = readSource(source);
  /** The time that a move has come to; undefined when there is none. */
  let held: number | undefined;
  let moves: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let armedFor: number | undefined;
  /** Until when more work may begin, on the machine's steady clock. */
  let quietAt = 0;
  let ended = false;

  const nowMs = () => held ?? time.read();
  /** Sets the timer for what comes next, unless it is set already: every call asks for it. */
  const arm = () => {
    const isIdle = ended || time.mode === 'frozen' || held !== undefined;
    const next = isIdle ? undefined : schedule.next()?.at;
    if (next === armedFor) return;
    clearTimeout(timer);
    armedFor = next;
    if (next === undefined) return;
    const wait = Math.min(Math.max(0, next - nowMs()), MAX_TIMER_MS);
    timer = setTimeout(() => {
      armedFor = undefined;
      catchUp();
    }, wait).unref();
  };
  function during(work: Promise<unknown>): void {
    const isAnswer = performance.now() < quietAt;
    const settled = work
      .catch(() => undefined)
      .finally(() => {
        underWay.delete(settled);
        if (isAnswer) expectMore();
      });
    underWay.add(settled);
  }
  function expectMore(): void {
    quietAt = performance.now() + settleMs;
  }
  function fire(due: Due): TimedThing {
    schedule.take(due);
    const work = due.run();
    if (work !== undefined) during(work);
    return shown(due);
  }
  function catchUp(): void {
    for (let next = schedule.next(); next !== undefined && next.at <= nowMs(); next = schedule.next()) fire(next);
    arm();
  }
  /** Work leads to more work, such as the answer of a bot to a webhook; where it never ends, time goes on anyway. */
  async function settled(): Promise<void> {
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      await Promise.all(underWay);
      const rest = quietAt - performance.now();
      if (underWay.size === 0 && rest <= 0) return;
      if (underWay.size === 0 && !ended) await sleep(rest);
    }
  }
  /** One move at a time. */
  function move(target: () => number, arrive: (ms: number) => void): Promise<ClockMove> {
    const made = moves.then(() => go(target, arrive));
    moves = made.catch(() => undefined);
    return made;
  }
  async function go(target: () => number, arrive: (ms: number) => void): Promise<ClockMove> {
    await settled();
    const from = nowMs();
    const to = target();
    if (to < from) throw new PastTimeError(from);
    const fired: TimedThing[] = [];
    try {
      held = from;
      for (let next = schedule.next(); next !== undefined && next.at <= to; next = schedule.next()) {
        held = Math.max(held, next.at);
        fired.push(fire(next));
        await settled();
      }
    } finally {
      held = undefined;
      arrive(to);
      armedFor = undefined;
      arm();
    }
    return { now: Math.floor(to / 1000), fired };
  }

  return {
    now: () => Math.floor(nowMs() / 1000),
    nowMs,
    get mode() {
      return time.mode;
    },
    pending: () => schedule.list().map(shown),
    async set(when) {
      const ms = readTime(when, 'now');
      return move(
        () => ms,
        (to) => {
          time = time.at(to);
        },
      );
    },
    async advance(by) {
      const ms = readDuration(by);
      return move(
        () => timeAfter(nowMs(), ms, by),
        (to) => {
          time = time.at(to);
        },
      );
    },
    change: (mode) =>
      move(
        () => (mode === 'real' ? Date.now() : nowMs()),
        (to) => {
          time = mode === 'real' ? machineTime(0) : mode === 'frozen' ? frozenTime(to) : machineTime(to - Date.now());
        },
      ),
    schedule(at, what, run) {
      const off = schedule.add({ ...what, at: at * 1000, run });
      arm();
      return off;
    },
    during,
    expectMore,
    follow: schedule.follow,
    catchUp,
    restart(at) {
      schedule.clear();
      time = readSource(source);
      if (at !== undefined) time = time.at(at * 1000);
      armedFor = undefined;
      arm();
    },
    end() {
      ended = true;
      schedule.clear();
      clearTimeout(timer);
    },
  };
}

const shown = ({ at, what, id }: Due): TimedThing => ({ at: at / 1000, what, id });
