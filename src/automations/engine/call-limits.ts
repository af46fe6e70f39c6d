import type { StepCallJournal } from './call-journal.js';
import { classOf, StepFailure } from './failure.js';
import { type Frame, pathOf } from './frame.js';
import type { PlannedUses } from './plan.js';

/** What ends a call before its answer came. */
export interface CallLimits {
  readonly signal: AbortSignal;
  /**
   * Makes the call, and counts its time.
   *
   * @throws StepFailure where the call was broken off because its time was over
   */
  during<Result>(call: () => Promise<Result>): Promise<Result>;
}

/**
 * The limits of a call: its own and those of what it stands in. A request that must not be repeated is not broken off once it
 * has left, because nobody could tell then what became of it: its answer is waited for as long as the client does.
 *
 * @param options.isUntold the call changes something by requests that may be repeated: nobody who cancels breaks it off
 * @throws StepFailure when the time is over before it begins
 */
export function limitCall(
  frame: Frame,
  planned: PlannedUses,
  journal: StepCallJournal,
  { isUntold }: { readonly isUntold: boolean },
): CallLimits {
  const { context, watches } = frame;
  const step = pathOf(frame, planned);
  const { timeoutMs = Number.POSITIVE_INFINITY } = planned;
  const around = Math.min(...watches.map((watch) => watch.left()), Number.POSITIVE_INFINITY);
  const isOwn = timeoutMs < around;
  const limitMs = context.isToBeSettled(step) ? Number.POSITIVE_INFINITY : Math.min(timeoutMs, around);
  const over = () => {
    const message = isOwn
      ? `it took longer than its timeout, ${planned.step.timeout}.`
      : 'the time for the run, or for the steps around it, is over. What it waits for does not count.';
    return new StepFailure(message, { class: 'timeout', step, isFatal: !isOwn });
  };
  if (limitMs <= 0) throw over();
  const abort = new AbortController();
  let isOver = false;
  const breakOff = () => {
    if (!journal.hasLeft) abort.abort();
  };
  const onHalt = () => {
    if (!isUntold) breakOff();
  };
  return {
    signal: abort.signal,
    async during(call) {
      const stops = watches.map((watch) => watch.start());
      const ended = new AbortController();
      if (Number.isFinite(limitMs)) {
        void context.engine.clock.sleep(limitMs, ended.signal).then(() => {
          if (ended.signal.aborted) return;
          isOver = true;
          breakOff();
        });
      }
      const listening = { once: true, signal: ended.signal };
      context.halted.addEventListener('abort', onHalt, listening);
      context.left.addEventListener('abort', breakOff, listening);
      try {
        context.check();
        return await call();
      } catch (error) {
        throw isOver && classOf(error) === 'cancelled' ? over() : error;
      } finally {
        ended.abort();
        for (const stop of stops) stop();
      }
    },
  };
}
