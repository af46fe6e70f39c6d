import type { RateLimitStore } from '../client/rate-limit-store.js';
import { type Batches, batches } from '../storage/batches.js';
import { openPostgres, type PostgresDatabase, type PostgresOptions } from '../storage/postgres.js';
import type { PostgresPool } from '../storage/postgres-pool.js';
import { rateLimitContent } from './content.js';
import { type Answered, type Asked, carryOut, keysOf } from './flight.js';
import { changeLocked, exchangeRows, forgetRows, type KeptRow, makeRows } from './rows.js';
import { ServerTime } from './server-time.js';

/** A rate limit that several processes share. */
export interface SharedRateLimits extends RateLimitStore {
  /** Ends its connections; a pool that was handed in stays open. Clients that still use it keep to a limit of their own. */
  close(): Promise<void>;
}

/** After so many tries, in which others changed the rows in between, they are locked. The first look at a key is one. */
const mostTries = 3;

/** Keys that are remembered as they were seen, to save a look. */
const mostSeen = 20_000;

/**
 * Opens a rate limit in PostgreSQL, by URL or over a pool of `pg`, to be given to clients as `rateLimits`. All processes that
 * do so with one app stay inside its windows together. What gathers in a process for a key while it asks is asked together,
 * in one statement. While the server does not answer, clients keep to what their own process knows.
 *
 * Throws StorageError: `unreachable`, `denied`, `missing`, `full`, `busy`, `version`, `unsafe`, `driver`.
 */
export async function openPostgresRateLimits(
  at: string | PostgresPool,
  options: PostgresOptions = {},
): Promise<SharedRateLimits> {
  const database = await openPostgres(at, rateLimitContent, { connections: 4, ...options });
  await forgetRows(database).catch(() => {});
  return rateLimitsIn(database);
}

function rateLimitsIn(database: PostgresDatabase): SharedRateLimits {
  const time = new ServerTime();
  const seen = new Map<string, KeptRow>();
  const lanes = new Map<string, Batches<Asked, Answered>>();

  function ask(key: string, asked: Asked): Promise<Answered> {
    const lane = lanes.get(key) ?? batches({ run: (all) => fly(key, all), weightOf: () => 1, maxWeight: 1_000 });
    lanes.set(key, lane);
    return lane.add(asked).finally(() => {
      if (lanes.size > mostSeen) lanes.delete(key);
    });
  }

  async function fly(key: string, asked: readonly Asked[]): Promise<Answered[]> {
    const keys = keysOf(key, asked);
    for (let attempt = 1; attempt <= mostTries; attempt += 1) {
      const known = keys.flatMap((name) => {
        const row = seen.get(name);
        return row === undefined ? [] : [[name, row] as const];
      });
      const isKnown = known.length === keys.length;
      const { answers, rows } = isKnown
        ? carryOut(key, asked, new Map(known), { server: time.now(), local: performance.now() })
        : { answers: [], rows: new Map<string, string>() };
      const done = await exchange(
        keys.map((name) => ({
          key: name,
          version: (isKnown && seen.get(name)?.version) || '',
          // What did not change is looked at only, so that nobody else has to look again.
          row: rows.get(name) === seen.get(name)?.row ? null : (rows.get(name) ?? null),
        })),
      );
      if (done) return answers;
    }
    return changeLocked(database, keys, (rows, now) => {
      for (const name of keys) seen.delete(name);
      const done = carryOut(key, asked, rows, { server: now, local: performance.now() });
      return { rows: done.rows, result: done.answers };
    });
  }

  async function exchange(changes: Parameters<typeof exchangeRows>[1]): Promise<boolean> {
    const before = performance.now();
    const { done, rows, now } = await exchangeRows(database, changes);
    time.look(now, before, performance.now());
    if (seen.size > mostSeen) seen.clear();
    for (const { key } of changes) {
      const row = rows.get(key);
      if (row === undefined) seen.delete(key);
      else seen.set(key, row);
    }
    const missing = changes.flatMap(({ key }) => (rows.has(key) ? [] : [key]));
    if (missing.length > 0) await makeRows(database, missing, '{}');
    return done;
  }

  return {
    async take(key, _now, options = {}) {
      const take = await ask(key, { type: 'take', options });
      if (take === undefined) throw new TypeError('A take was not answered');
      return take;
    },
    async learn(key, answer) {
      const now = Date.now();
      const age = (then: number | undefined) => Math.max(0, now - (then ?? now));
      const ages = { sent: age(answer?.sentAt), received: age(answer?.receivedAt) };
      await ask(key, { type: 'learn', seen: answer, at: performance.now(), ages });
    },
    close: () => database.close(),
  };
}
