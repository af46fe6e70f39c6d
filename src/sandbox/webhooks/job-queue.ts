import type { Random } from '../world/random.js';

/** Sends for one webhook, a bounded number at a time, first in first out. */
export interface JobQueue {
  /** Resolves when the job is done. */
  push(job: () => Promise<void>): Promise<void>;
  end(): void;
}

interface Waiting {
  readonly job: () => Promise<void>;
  readonly done: () => void;
}

/** How long one that is held back waits for another to overtake it, in real milliseconds. */
const HOLD_MS = 1000;

/** @param reorder chance (0 to 1) that the next job overtakes a job */
export function createJobQueue(concurrency: number, reorder: number, random: Random): JobQueue {
  let queue: Waiting[] = [];
  let head = 0;
  let running = 0;
  let held: Waiting | undefined;
  let timer: NodeJS.Timeout | undefined;

  function next(): Waiting | undefined {
    const waiting = queue[head];
    if (waiting === undefined) return undefined;
    head += 1;
    // The part that is used up is cut off now and then: shifting each time would copy a long queue each time.
    if (head > 1000 && head * 2 > queue.length) {
      queue = queue.slice(head);
      head = 0;
    }
    return waiting;
  }
  function pump(): void {
    while (running < concurrency) {
      const waiting = next();
      if (waiting === undefined) return;
      running += 1;
      void waiting.job().finally(() => {
        running -= 1;
        waiting.done();
        pump();
      });
    }
  }
  function release(): void {
    clearTimeout(timer);
    if (held !== undefined) queue.push(held);
    held = undefined;
    pump();
  }
  return {
    push(job) {
      return new Promise((done) => {
        if (held === undefined && reorder > 0 && random.next() < reorder) {
          held = { job, done };
          timer = setTimeout(release, HOLD_MS).unref();
          return;
        }
        queue.push({ job, done });
        release();
      });
    },
    end() {
      clearTimeout(timer);
      for (const { done } of [...queue.slice(head), ...(held === undefined ? [] : [held])]) done();
      queue = [];
      head = 0;
      held = undefined;
    },
  };
}
