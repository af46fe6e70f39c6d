import type { Journal } from '../journal/journal.js';
import { Interruption } from './failure.js';

/** A journal as the steps of a run see it. */
export type GuardedJournal = Pick<
  Journal,
  | 'now'
  | 'keepRevision'
  | 'revision'
  | 'whole'
  | 'record'
  | 'intend'
  | 'resolve'
  | 'pause'
  | 'finish'
  | 'reserve'
  | 'settleKey'
  | 'events'
>;

/** A journal whose failures leave the run, in place of failing the step that met them: they say nothing of the step. */
export function guarded(journal: Journal): GuardedJournal {
  const guard =
    <Args extends unknown[], Result>(method: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      try {
        return await method.apply(journal, args);
      } catch (error) {
        throw new Interruption({ type: 'broken', error });
      }
    };
  return {
    now: guard(journal.now),
    keepRevision: guard(journal.keepRevision),
    revision: guard(journal.revision),
    whole: guard(journal.whole),
    record: guard(journal.record),
    intend: guard(journal.intend),
    resolve: guard(journal.resolve),
    pause: guard(journal.pause),
    finish: guard(journal.finish),
    reserve: guard(journal.reserve),
    settleKey: guard(journal.settleKey),
    events: guard(journal.events),
  };
}
