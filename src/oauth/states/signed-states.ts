import { createHmac, randomBytes } from 'node:crypto';
import { InvalidParamsError } from '../../errors.js';
import { constantTimeEqual } from './constant-time-equal.js';
import { defaultSeconds, type StateKeeper, type StateOptions } from './state-keeper.js';

/** Anything shorter could be tried out. */
const shortestSecret = 32;

/**
 * States that nobody has to keep: each carries its end and is signed together with the session, so that a return may
 * come to any process that has the secret. Each process refuses what it took back before; beyond one process, a state is
 * good once because the browser's session ends with it and a code is good once.
 *
 * @param secret 32 characters or more, the same in all processes
 */
export function signedStates(
  secret: string,
  { seconds = defaultSeconds, now = Date.now }: StateOptions = {},
): StateKeeper {
  if (secret.length < shortestSecret) {
    const message = `is too short: expected ${shortestSecret} characters or more, as openssl rand -base64 32 prints them`;
    throw new InvalidParamsError([{ field: 'secret', message }]);
  }
  const used = new Map<string, number>();
  const sign = (state: string, session: string) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([state, session]))
      .digest('base64url');
  return {
    async issue(session) {
      const state = `${randomBytes(18).toString('base64url')}.${now() + seconds * 1000}`;
      return `${state}.${sign(state, session)}`;
    },
    async redeem(signed, session) {
      const at = signed.lastIndexOf('.');
      const state = signed.slice(0, Math.max(at, 0));
      if (!constantTimeEqual(signed.slice(at + 1), sign(state, session)) || used.has(state)) return 'unknown';
      const until = Number(state.slice(state.indexOf('.') + 1));
      if (now() >= until) return 'expired';
      for (const [old, end] of used) if (end <= now()) used.delete(old);
      used.set(state, until);
      return 'good';
    },
  };
}
