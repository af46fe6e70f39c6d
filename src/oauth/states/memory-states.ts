import { randomBytes } from 'node:crypto';
import { constantTimeEqual } from './constant-time-equal.js';
import { defaultSeconds, type StateKeeper, type StateOptions } from './state-keeper.js';

/** Anybody may ask to be sent to Intercom: beyond this the oldest requests are removed. */
const maxStates = 10_000;

/** Keeps states in this process: they end with it, and a return must come to the process that sent the person away. */
export function memoryStates({ seconds = defaultSeconds, now = Date.now }: StateOptions = {}): StateKeeper {
  const issued = new Map<string, { readonly session: string; readonly until: number }>();
  /** Expired states are kept as long again, so that a late return is not taken for a forged one. */
  function removeOld(): void {
    for (const [state, { until }] of issued) {
      if (issued.size <= maxStates && until + seconds * 1000 > now()) return;
      issued.delete(state);
    }
  }
  return {
    async issue(session) {
      const state = randomBytes(24).toString('base64url');
      issued.set(state, { session, until: now() + seconds * 1000 });
      removeOld();
      return state;
    },
    async redeem(state, session) {
      const found = issued.get(state);
      // Somebody else's try must not use up the state of the person whom it belongs to.
      if (found === undefined || !constantTimeEqual(found.session, session)) return 'unknown';
      issued.delete(state);
      return now() < found.until ? 'good' : 'expired';
    },
  };
}
