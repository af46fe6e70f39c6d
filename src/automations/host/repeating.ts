import type { Clock } from '../engine/clock.js';
import { messageOf } from '../engine/failure.js';

/** Does something again and again, first after one pause, until closed. What fails is told, and done again the next time. */
export function startRepeating(
  { clock, everyMs, onFailure }: { readonly clock: Clock; readonly everyMs: number; onFailure(message: string): void },
  work: () => Promise<void>,
): { close(): Promise<void> } {
  const stop = new AbortController();
  const repeat = async () => {
    for (;;) {
      await clock.sleep(everyMs, stop.signal);
      if (stop.signal.aborted) return;
      await work().catch((error: unknown) => onFailure(messageOf(error)));
    }
  };
  const ended = repeat();
  return {
    async close() {
      stop.abort();
      await ended;
    },
  };
}
