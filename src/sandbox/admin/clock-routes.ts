import { refuse } from '../http/errors.js';
import { invalid } from '../http/input.js';
import { isJsonObject, type JsonValue } from '../json.js';
import { type ClockMode, type ClockMove, ClockRangeError, type MovableClock, PastTimeError } from '../world/clock.js';
import { type AdminRoute, readJson } from './admin-route.js';
import type { LiveFeed } from './live-feed.js';

const MODES: readonly ClockMode[] = ['real', 'frozen', 'offset'];

/** Reading and moving the clock. Moves are published to pages. */
export function clockRoutes(clock: MovableClock, feed: Pick<LiveFeed, 'publish'>): readonly AdminRoute[] {
  return [
    {
      method: 'GET',
      path: '/_sandbox/clock',
      handle: () => ({ now: clock.now(), mode: clock.mode, pending: clock.pending() }),
    },
    {
      method: 'POST',
      path: '/_sandbox/clock',
      async handle(context) {
        const { now, fired } = await moved(clock, await readJson(context));
        feed.publish('clock', () => ({ now, mode: clock.mode }));
        return { now, mode: clock.mode, fired };
      },
    },
  ];
}

/** @throws RefusedError 400 that names the field, 409 for a time that is past */
async function moved(clock: MovableClock, body: unknown): Promise<ClockMove> {
  try {
    return await readMove(clock, body)();
  } catch (error) {
    if (error instanceof PastTimeError) throw refuse(409, 'conflict', error.message);
    if (error instanceof ClockRangeError) throw refuse(400, 'parameter_invalid', error.message, error.field);
    throw error;
  }
}

function readMove(clock: MovableClock, body: unknown): () => Promise<ClockMove> {
  const [entry, ...others] = isJsonObject(body) ? Object.entries(body) : [];
  if (entry === undefined || others.length > 0)
    throw invalid('The body', 'an object with one of now, advance and mode');
  const [field, value] = entry;
  if (field === 'now') return () => clock.set(textOrNumber(field, value));
  if (field === 'advance') return () => clock.advance(textOrNumber(field, value));
  const mode = MODES.find((one) => one === value);
  if (field !== 'mode') throw invalid(field, 'left out: the clock knows now, advance and mode');
  if (mode === undefined) throw invalid('mode', MODES.join(', '));
  return () => clock.change(mode);
}

function textOrNumber(field: string, value: JsonValue): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw invalid(field, field === 'now' ? 'unix seconds or an ISO 8601 time' : 'milliseconds or a text such as 7d');
}
