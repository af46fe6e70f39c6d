import type { LeasedRun } from '../journal/run.js';
import { carryOutRun, type RunOutcome } from './carry-out-run.js';
import { type Engine, RunContext } from './context.js';
import { Interruption } from './failure.js';
import { keepRunLease, type Leases } from './keep-run-lease.js';

/** A run in the hands of a worker. */
export interface HeldRun {
  /** Leaves it before its next step. */
  close(): void;
  /** Waits for no call any longer. */
  leave(): void;
  /** What became of it. Rejects where the engine could not go on with it. */
  readonly outcome: Promise<RunOutcome>;
}

/** Carries out a leased run, and keeps its lease meanwhile. */
export function holdRun(run: LeasedRun, engine: Engine, leases: Leases): HeldRun {
  let context: RunContext | undefined;
  let [isClosing, isLeft] = [false, false];
  const carryOut = async (): Promise<RunOutcome> => {
    const whole = await engine.journal.whole(run.id);
    if (whole === undefined) return { type: 'left', why: 'lost' };
    context = new RunContext(run, engine, whole);
    if (run.cancelling) context.halt('cancelled');
    if (isClosing) context.halt('closing');
    if (isLeft) context.leave();
    const stop = keepRunLease(run, leases, context);
    try {
      const plan = await engine.plans.ofRevision(run.automation, run.revision);
      if (plan !== undefined) {
        await engine.secrets.read(plan);
        return await carryOutRun(context, plan);
      }
      const message = `the content of its revision ${run.revision} is not in the journal, so nobody knows its steps`;
      const note = { message, class: 'other' } as const;
      await context.write((writes) => engine.journal.finish(run, 'failed', note, writes));
      return { type: 'ended', state: 'failed', note };
    } catch (error) {
      if (error instanceof Interruption && error.reason.type === 'lost') return { type: 'left', why: 'lost' };
      throw error instanceof Interruption && error.reason.type === 'broken' ? error.reason.error : error;
    } finally {
      stop();
    }
  };
  return {
    close() {
      isClosing = true;
      context?.halt('closing');
    },
    leave() {
      isLeft = true;
      context?.leave();
    },
    outcome: carryOut(),
  };
}
