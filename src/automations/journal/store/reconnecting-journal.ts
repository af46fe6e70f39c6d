import type { StorageError } from '../../../errors.js';
import { dueListeners } from '../../../queue/index.js';
import { reconnecting } from '../../../storage/reconnecting.js';
import type { Journal } from '../journal.js';

const due = 'due';

/**
 * A journal that need not be available yet: while its disk or server is away, every call tries to open it and rejects with
 * the reason when that fails. Rejects at once for what does not end by itself.
 */
export async function reconnectingJournal(
  open: () => Promise<Journal>,
  onUnavailable: (error: StorageError) => void,
): Promise<Journal> {
  const listeners = dueListeners();

  async function start(): Promise<Journal> {
    const journal = await open();
    journal.onDue(() => listeners.notify(due));
    // What it held before is due to whoever waits already.
    listeners.notify(due);
    return journal;
  }

  const { opened, close } = await reconnecting(start, onUnavailable);
  return {
    now: async () => (await opened()).now(),
    keepRevision: async (...given) => (await opened()).keepRevision(...given),
    revision: async (...given) => (await opened()).revision(...given),
    start: async (...given) => (await opened()).start(...given),
    lease: async (...given) => (await opened()).lease(...given),
    due: async (...given) => (await opened()).due(...given),
    extend: async (...given) => (await opened()).extend(...given),
    nextDueIn: async () => (await opened()).nextDueIn(),
    onDue: (listener) => listeners.add(due, listener),
    whole: async (...given) => (await opened()).whole(...given),
    list: async (...given) => (await opened()).list(...given),
    counts: async () => (await opened()).counts(),
    record: async (...given) => (await opened()).record(...given),
    intend: async (...given) => (await opened()).intend(...given),
    resolve: async (...given) => (await opened()).resolve(...given),
    pause: async (...given) => (await opened()).pause(...given),
    finish: async (...given) => (await opened()).finish(...given),
    cancel: async (...given) => (await opened()).cancel(...given),
    reserve: async (...given) => (await opened()).reserve(...given),
    settleKey: async (...given) => (await opened()).settleKey(...given),
    keepEvents: async (...given) => (await opened()).keepEvents(...given),
    events: async (...given) => (await opened()).events(...given),
    waiters: async (...given) => (await opened()).waiters(...given),
    wake: async (...given) => (await opened()).wake(...given),
    looked: async (...given) => (await opened()).looked(...given),
    purge: async (...given) => (await opened()).purge(...given),
    expire: async (...given) => (await opened()).expire(...given),
    claims: {
      enter: async (...given) => (await opened()).claims.enter(...given),
      claim: async (...given) => (await opened()).claims.claim(...given),
      claimed: async (...given) => (await opened()).claims.claimed(...given),
      addUnsettled: async (...given) => (await opened()).claims.addUnsettled(...given),
      unsettled: async (...given) => (await opened()).claims.unsettled(...given),
      remembersSince: async () => (await opened()).claims.remembersSince?.() ?? Date.now(),
    },
    state: (prefix) => {
      const state = async () => (await opened()).state(prefix);
      return {
        get: async (key) => (await state()).get(key),
        set: async (key, value) => (await state()).set(key, value),
        delete: async (key) => (await state()).delete(key),
        update: async (key, change) => (await state()).update(key, change),
      };
    },
    close,
  };
}
