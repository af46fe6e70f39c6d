import { randomBytes } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPgBoss } from '../../src/automations/delivery/pg-boss.js';
import { openPostgresJournal } from '../../src/automations/journal/index.js';
import type { AllowanceSeen, CallPriority, Quota } from '../../src/index.js';
import { openPostgresRateLimits, type SharedRateLimits } from '../../src/rate-limits/index.js';
import { databaseUrl, freshSchema, query } from './database.js';

async function opened(count: number): Promise<{ readonly schema: string; readonly stores: SharedRateLimits[] }> {
  const schema = freshSchema();
  const stores = await Promise.all(
    Array.from({ length: count }, () => openPostgresRateLimits(databaseUrl(), { schema, connections: 2 })),
  );
  onTestFinished(async () => {
    await Promise.all(stores.map((store) => store.close()));
  });
  return { schema, stores };
}

/** An answer that came just now, of a window that lasts a while. */
function answer(more: Partial<AllowanceSeen>): AllowanceSeen {
  const now = Date.now();
  const serverDate = Math.floor(now / 1000) * 1000;
  return { sentAt: now, receivedAt: now, serverDate, resetAt: serverDate / 1000 + 9, limit: 40, ...more };
}

async function taken(
  stores: readonly SharedRateLimits[],
  times: number,
  options: { readonly priority?: CallPriority; readonly quotas?: readonly Quota[] } = {},
): Promise<number> {
  const takes = await Promise.all(
    Array.from({ length: times }, (_, at) => stores[at % stores.length]?.take('key', Date.now(), options)),
  );
  return takes.filter((take) => take?.granted === true).length;
}

describe('a rate limit that processes share', () => {
  it('lets one probe ahead of all of them, and as many calls as its answer says', async () => {
    const { stores } = await opened(3);
    expect(await taken(stores, 9)).toBe(1);
    await stores[0]?.learn('key', answer({ remaining: 25 }));
    expect(await taken(stores, 40)).toBe(25);
  });

  it('holds all of them back after a 429 to one', async () => {
    const { stores } = await opened(2);
    await taken(stores, 1);
    await stores[0]?.learn('key', answer({ refused: true, retryAfterMs: 5_000, resetAt: undefined }));
    const take = await stores[1]?.take('key', Date.now());
    expect(take).toMatchObject({ granted: false, waitMs: expect.any(Number) });
    expect(take?.granted === false && take.waitMs).toBeGreaterThan(4_000);
  });

  it('keeps a fifth for interactive calls, and a twentieth for bulk calls', async () => {
    const { stores } = await opened(2);
    await taken(stores, 1);
    await stores[0]?.learn('key', answer({ remaining: 40 }));
    expect(await taken(stores, 60, { priority: 'bulk' })).toBe(32);
    expect(await taken(stores, 60, { priority: 'interactive' })).toBe(8);
  });

  it('takes a call from the allowance and from all quotas, or from none', async () => {
    const { stores } = await opened(2);
    const quotas = [{ key: 'workspace', calls: 5, windowSeconds: 60 }];
    await taken(stores, 1);
    await stores[0]?.learn('key', answer({ remaining: 12 }));
    expect(await taken(stores, 10, { quotas })).toBe(5);
    // The others took nothing of the allowance.
    expect(await taken(stores, 20)).toBe(7);
  });

  it('learns anew where a crash of the server emptied its table', async () => {
    const { schema, stores } = await opened(1);
    await taken(stores, 1);
    await stores[0]?.learn('key', answer({ remaining: 0 }));
    expect(await taken(stores, 3)).toBe(0);
    await query(`TRUNCATE ${schema}.rate_limit`);
    expect(await taken(stores, 3)).toBe(1);
  });

  it('gives back nothing that a process took and died with, until the window is over', async () => {
    const { stores } = await opened(2);
    await taken(stores, 1);
    await stores[0]?.learn('key', answer({ remaining: 10 }));
    expect(await taken(stores.slice(0, 1), 6)).toBe(6);
    expect(await taken(stores.slice(1), 10)).toBe(4);
  });
});

it('a role that may use two schemas and nothing else can run all of it', async () => {
  const [own, jobs] = [freshSchema(), freshSchema()];
  const role = `role_${randomBytes(4).toString('hex')}`;
  await query(`CREATE ROLE ${role} LOGIN PASSWORD 'secret'`);
  for (const schema of [own, jobs]) await query(`CREATE SCHEMA ${schema} AUTHORIZATION ${role}`);
  onTestFinished(async () => {
    for (const schema of [own, jobs]) await query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
    await query(`DROP ROLE ${role}`);
  });
  const url = new URL(databaseUrl());
  [url.username, url.password] = [role, 'secret'];
  const journal = await openPostgresJournal(url.href, { schema: own, connections: 2 });
  const delivery = await openPgBoss(url.href, { schema: jobs, connections: 2 });
  const limits = await openPostgresRateLimits(url.href, { schema: own, connections: 1 });
  expect(await journal.due(1)).toEqual([]);
  await delivery.offer([{ id: '1', fence: 0 }]);
  expect(await delivery.take(1)).toMatchObject([{ run: '1' }]);
  expect((await limits.take('key', Date.now())).granted).toBe(true);
  await Promise.all([journal.close(), delivery.close(), limits.close()]);
});
