import { end, hasEnded, type MemoryRun } from './memory-run.js';

/** Whether two runs share slots. */
function sharesSlots({ run: one }: MemoryRun, { run: other }: MemoryRun): boolean {
  return (
    one.slot !== null &&
    other.slot !== null &&
    one.automation === other.automation &&
    one.workspace === other.workspace &&
    one.slot.key === other.slot.key
  );
}

/** How many slots of its key are left for a run; the latest run of the key says how many there are. */
export function freeSlots(runs: Iterable<MemoryRun>, one: MemoryRun): number {
  const sharing = [...runs].filter((other) => sharesSlots(one, other));
  const latest = sharing.reduce((last, other) => (other.run.number > last.run.number ? other : last), one);
  const taken = sharing.filter((other) => other !== one && other.hasSlot && !hasEnded(other)).length;
  return (latest.run.slot?.limit ?? 0) - taken;
}

/** Cancels the oldest runs in the way of a new one: one that a worker holds before its next step, none that a person is asked about. */
export function makeRoom(runs: Iterable<MemoryRun>, one: MemoryRun, now: number): void {
  const others = [...runs].filter((other) => other !== one && sharesSlots(one, other) && !hasEnded(other));
  const limit = one.run.slot?.limit ?? 1;
  const note = { message: `replaced by run ${one.run.id}` };
  const replaceable = others.filter(({ run }) => run.state !== 'unknown' && !run.cancelling);
  for (const other of replaceable.slice(0, Math.max(0, others.length - limit + 1))) {
    if (other.run.state === 'running' && other.leasedUntil > now) other.run = { ...other.run, cancelling: true, note };
    else end(other, 'cancelled', note, now);
  }
}
