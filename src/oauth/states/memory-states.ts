import { randomBytes } from 'node:crypto';
import { StorageError } from '../../errors.js';
import { constantTimeEqual } from './constant-time-equal.js';
import { defaultSeconds, type StateKeeper, type StateOptions } from './state-keeper.js';

/** Anybody may ask to be sent to Intercom: so many people can be on their way at a time. */
const maxStates = 10_000;

/** Goes on by itself when the machine's clock is set. */
const steadyNow = () => performance.timeOrigin + performance.now();

/**
 * Keeps states in this process: they end with it, and a return must come to the process that sent the person away. While
 * 10,000 are pending, no further one is issued: whoever asks that often must not end what others have begun.
 */
export function memoryStates({ seconds = defaultSeconds, now = steadyNow }: StateOptions = {}): StateKeeper {
  const issued = new Map<string, { readonly session: string; readonly until: number }>();
  /** Expired states are kept as long again where there is room, so that a late return is not taken for a forged one. */
  function removeOld(): void {
    for (const [state, { until }] of issued) {
      const isNeeded = issued.size < maxStates ? until + seconds * 1000 > now() : until > now();
      if (isNeeded) return;
      issued.delete(state);
    }
  }
  return {
    async issue(session) {
      removeOld();
      if (issued.size >= maxStates) {
        const message = `${maxStates} people are on their way to Intercom and back: nobody else can be sent there now. Try again in some minutes.`;
        throw new StorageError('full', message);
      }
      const state = randomBytes(24).toString('base64url');
      issued.set(state, { session, until: now() + seconds * 1000 });
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
