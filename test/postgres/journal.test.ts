import { describe, expect, it, onTestFinished } from 'vitest';
import { type Journal, openPostgresJournal } from '../../src/automations/journal/index.js';
import { done, leaseAll, minute, run, slot } from '../automations/journal/runs.js';
import { databaseUrl, freshSchema, query } from './database.js';

async function opened(schema: string): Promise<Journal> {
  const journal = await openPostgresJournal(databaseUrl(), { schema, connections: 3 });
  onTestFinished(() => journal.close());
  return journal;
}

describe('several processes on one journal', () => {
  it('start, replace, lease, end, cancel and erase at once without failing, and leave no run without a slot', async () => {
    const schema = freshSchema();
    const deadlocks = async () =>
      (await query('SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()'))[0];
    const before = await deadlocks();
    const journals = await Promise.all([opened(schema), opened(schema), opened(schema)]);
    const work = async (journal: Journal, seed: number) => {
      for (let at = 0; at < 12; at++) {
        const mode = (['queue', 'replace', 'queue'] as const)[(seed + at) % 3] ?? 'queue';
        const given = [0, 1].map((n) => run({ slot: slot(2, mode, `k${(at + n) % 3}`), subjects: [`c${at % 5}`] }));
        const [first] = await journal.start(given);
        const leases = await journal.lease({ limit: 5, leaseMs: minute });
        await Promise.all(
          leases.map((lease, n) =>
            n % 3 === 2 ? journal.pause(lease, { state: 'queued', dueAt: 0 }) : done(journal, lease),
          ),
        );
        if (at % 7 === 0) await journal.cancel(first?.id ?? '', 'not wanted');
        if (at % 10 === 9) await journal.purge({ subject: `c${seed}` });
      }
    };
    await Promise.all(journals.flatMap((journal, at) => [work(journal, at), work(journal, at + 1)]));
    const [journal] = journals;
    if (journal === undefined) throw new Error('none is open');
    for (let leases = await leaseAll(journal); leases.length > 0; leases = await leaseAll(journal)) {
      await Promise.all(leases.map((lease) => done(journal, lease)));
    }
    const { queued, running, waiting, done: ended } = await journal.counts();
    expect({ queued, running, waiting }).toEqual({ queued: 0, running: 0, waiting: 0 });
    expect(ended).toBeGreaterThan(20);
    // They would be repeated, each after a second.
    expect(await deadlocks()).toEqual(before);
  });

  it('take over the turn of a process that is gone, once its time is over', async () => {
    const schema = freshSchema();
    const journal = await opened(schema);
    await query(
      `INSERT INTO ${schema}.runs_turn VALUES ('write', 'a process that was killed',
         (extract(epoch FROM clock_timestamp()) * 1000)::bigint + 300)`,
    );
    const begun = performance.now();
    const leave = await journal.claims.enter('write');
    expect(performance.now() - begun).toBeGreaterThan(150);
    expect(leave).toBeTypeOf('function');
    leave?.();
  });
});

it('refuses tables of a newer version', async () => {
  const schema = freshSchema();
  await (await openPostgresJournal(databaseUrl(), { schema })).close();
  await query(`UPDATE ${schema}.migration SET version = version + 1 WHERE content = 'runs'`);
  await expect(openPostgresJournal(databaseUrl(), { schema })).rejects.toMatchObject({ problem: 'version' });
});
