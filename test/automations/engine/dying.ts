import type { Journal } from '../../../src/automations/journal/journal.js';
import { memoryClaimStore } from '../../../src/run-tool/claim-store.js';

/** A journal of a process that dies at its nth write: just before it is kept, or just after. */
export function dying(journal: Journal, at: number, isAfter: boolean) {
  let writes = 0;
  let die = () => {};
  const dead = new Promise<void>((resolve) => {
    die = resolve;
  });
  const never = new Promise<never>(() => {});
  let isDead = false;
  const write =
    <Args extends unknown[], Result>(method: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      if (isDead) return never;
      const isLast = writes === at;
      writes += 1;
      if (isLast) {
        isDead = true;
        if (isAfter) await method(...args);
        die();
        return never;
      }
      return method(...args);
    };
  const own: Journal = {
    ...journal,
    record: write(journal.record),
    intend: write(journal.intend),
    resolve: write(journal.resolve),
    pause: write(journal.pause),
    finish: write(journal.finish),
    extend: async () => (isDead ? never : { cancel: false }),
    lease: async (options) => (isDead ? never : journal.lease(options)),
    nextDueIn: async () => (isDead ? never : journal.nextDueIn()),
    claims: memoryClaimStore(),
  };
  return { own, dead };
}
