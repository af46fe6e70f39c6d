import { createRandom, type Random } from '../../src/sandbox/world/random.js';

/** Time and chance of this process, which a seed decides: nothing waits, and nothing differs between two runs. */
export interface VirtualTime {
  /** Unix milliseconds. */
  now(): number;
  /** Chance of one purpose. */
  random(stream: string): Random;
  /** Resolves after so many virtual milliseconds. */
  sleep(ms: number): Promise<void>;
  /** Lets what is due happen, one after another, until this holds; false when nothing is left to happen before `untilMs`. */
  run(isOver: () => boolean, untilMs: number): Promise<boolean>;
  /** Gives the process its own time and chance back. */
  end(): void;
}

/** Where time begins, in unix milliseconds. */
const beginning = Date.UTC(2026, 0, 5, 9);

/** Puts virtual time in the place of this process's. One at a time. */
export function virtualTime(seed: number): VirtualTime {
  const own = { setTimeout, clearTimeout, dateNow: Date.now, performanceNow: performance.now, chance: Math.random };
  const turn = setImmediate;
  const timers = new Timers(beginning);
  const chance = createRandom(seed, 'Math.random');
  Date.now = () => timers.now;
  performance.now = () => timers.now - beginning;
  Math.random = () => chance.next();
  const later = (work: () => void, ms = 0) => timers.add(work, ms);
  globalThis.setTimeout = later as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((timer: unknown) => timers.remove(timer)) as typeof clearTimeout;
  return {
    now: () => timers.now,
    random: (stream) => createRandom(seed, stream),
    sleep: (ms) => new Promise((resolve) => void timers.add(resolve, ms)),
    async run(isOver, untilMs) {
      for (;;) {
        // Everything that follows without waiting has happened when the next turn of the event loop begins.
        await new Promise<void>((resolve) => turn(resolve));
        if (isOver()) return true;
        if (!timers.next(untilMs)) return false;
      }
    },
    end() {
      Date.now = own.dateNow;
      performance.now = own.performanceNow;
      Math.random = own.chance;
      globalThis.setTimeout = own.setTimeout;
      globalThis.clearTimeout = own.clearTimeout;
    },
  };
}

/** As Node's own, as far as anybody asks it. */
class Timer {
  readonly at: number;
  readonly work: () => void;

  constructor(at: number, work: () => void) {
    this.at = at;
    this.work = work;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }
}

class Timers {
  now: number;
  /** The next one last; of those that are due at the same time the older one later in the list. */
  readonly #list: Timer[] = [];

  constructor(now: number) {
    this.now = now;
  }

  add(work: () => void, ms: number): Timer {
    const timer = new Timer(this.now + Math.max(0, ms), work);
    let [low, high] = [0, this.#list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#list[middle]?.at ?? 0) > timer.at) low = middle + 1;
      else high = middle;
    }
    this.#list.splice(low, 0, timer);
    return timer;
  }

  remove(timer: unknown): void {
    const index = this.#list.indexOf(timer as Timer);
    if (index >= 0) this.#list.splice(index, 1);
  }

  /** Lets the next timer fire; false when there is none before a time. */
  next(untilMs: number): boolean {
    const timer = this.#list.at(-1);
    if (timer === undefined || timer.at > beginning + untilMs) return false;
    this.#list.pop();
    this.now = Math.max(this.now, timer.at);
    timer.work();
    return true;
  }
}
