import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import type { RunDelivery } from '../../src/automations/delivery/delivery.js';
import { openPgBoss } from '../../src/automations/delivery/pg-boss.js';
import { openPostgresJournal } from '../../src/automations/journal/index.js';
import type { Journal } from '../../src/automations/journal/journal.js';
import { openWorld, type World } from '../automations/engine/world.js';
import { databaseUrl, freshSchema, query } from './database.js';

const note = (id: string, body: string) => ({
  id,
  uses: 'intercom_create_note',
  with: { contactId: '{{ event.contact.id }}', body: `t:${body}` },
});
const file = { id: 'main', steps: [note('a', 'a'), { id: 'w', wait: '300ms' }, note('b', 'b')] };

let world: World;
afterEach(() => world.close());

/** What two processes on one database have, each its own. */
async function places(count: number) {
  const [schema, jobs] = [freshSchema(), freshSchema()];
  const open = async () => {
    const journal = await openPostgresJournal(databaseUrl(), { schema, connections: 3 });
    const delivery = await openPgBoss(databaseUrl(), { schema: jobs, connections: 2 });
    onTestFinished(() => delivery.close());
    return { journal, delivery };
  };
  const opened: { journal: Journal; delivery: RunDelivery }[] = [];
  for (let at = 0; at < count; at += 1) opened.push(await open());
  return { schema, jobs, opened };
}

function first<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new Error('there is none');
  return item;
}

describe('runs that pg-boss brings', () => {
  it('are carried out once, by whichever process, with every wait between', async () => {
    const { opened, jobs } = await places(2);
    world = await openWorld([file], { journal: first(opened).journal });
    const workers = opened.map(({ journal, delivery }) => world.work({ journal, delivery, concurrency: 2 }));
    const runs = await Promise.all(Array.from({ length: 8 }, () => world.start('main')));
    for (const run of runs) expect((await world.until(run)).run).toMatchObject({ state: 'done', attempts: 2 });
    expect((await world.notes()).sort()).toEqual([...Array(8).fill('a'), ...Array(8).fill('b')]);
    await Promise.all(workers.map((worker) => worker.close()));
    await Promise.all(opened.slice(1).map(({ journal }) => journal.close()));
    await expect.poll(() => query(`SELECT id FROM ${jobs}.job`)).toEqual([]);
  });

  it('are found in the journal where the tables of pg-boss are gone', async () => {
    const { opened, jobs } = await places(1);
    const { journal, delivery } = first(opened);
    world = await openWorld([file], { journal });
    world.work({ delivery });
    await world.until(await world.start('main'));
    await query(`DROP SCHEMA ${jobs} CASCADE`);
    expect((await world.until(await world.start('main'))).run.state).toBe('done');
    expect((await world.notes()).sort()).toEqual(['a', 'a', 'b', 'b']);
  });

  it('are taken up by another process when the one that they were brought to is gone', async () => {
    const { opened } = await places(2);
    const [gone, other] = opened;
    if (gone === undefined || other === undefined) throw new Error('two are needed');
    world = await openWorld([{ id: 'main', steps: [note('a', 'a')] }], { journal: other.journal });
    const run = await world.start('main');
    // It takes the job and dies before it leases the run.
    await gone.delivery.offer(await gone.journal.due(10));
    expect(await gone.delivery.take(10)).toMatchObject([{ run }]);
    await gone.journal.close();
    world.work({ delivery: other.delivery });
    await pause(4_000);
    await expect.poll(async () => (await world.journal.whole(run))?.run.state, { timeout: 10_000 }).toBe('done');
    expect(await world.notes()).toEqual(['a']);
  });

  it('that were brought twice are carried out once', async () => {
    const { opened } = await places(1);
    const { journal, delivery } = first(opened);
    world = await openWorld([{ id: 'main', steps: [note('a', 'a')] }], { journal });
    const run = await world.start('main');
    const due = await journal.due(10);
    await delivery.offer([...due, ...due.map(({ id }) => ({ id, fence: 99 }))]);
    world.work({ delivery, concurrency: 1 });
    expect((await world.until(run)).run.attempts).toBe(1);
    await pause(200);
    expect(await world.notes()).toEqual(['a']);
  });
});

describe('two processes on one journal', () => {
  it('keep to the slots of a key, to one run a notification, and to what was cancelled', async () => {
    const { opened } = await places(2);
    const keyed = {
      id: 'keyed',
      on: [{ event: 'conversation.user.created' }],
      concurrency: { key: "'one'", limit: 1, mode: 'queue' },
      steps: [note('in', 'in'), { id: 'w', wait: '100ms' }, note('out', 'out')],
    };
    world = await openWorld([keyed], { journal: first(opened).journal });
    for (const { journal, delivery } of opened) world.work({ journal, delivery });
    const [one, again] = await Promise.all([
      world.happens('conversation.user.created', {}, 'notif_1'),
      world.happens('conversation.user.created', {}, 'notif_1'),
    ]);
    expect([first(one).outcome, first(again).outcome].sort()).toEqual(['duplicate', 'started']);
    const others = await Promise.all([
      world.happens('conversation.user.created', {}, 'notif_2'),
      world.happens('conversation.user.created', {}, 'notif_3'),
    ]);
    const runs = [first(one), ...others.map(first)].flatMap((started) => ('run' in started ? [started.run] : []));
    expect(await first(opened).journal.cancel(runs.at(-1) ?? '', 'not wanted')).toBe(true);
    const states = await Promise.all(runs.map(async (run) => (await world.until(run)).run.state));
    expect(states).toEqual(['done', 'done', 'cancelled']);
    // No two of them at once: each went out before the next came in.
    const notes = await world.notes();
    expect(notes.slice(0, 4)).toEqual(['in', 'out', 'in', 'out']);
    await Promise.all(opened.slice(1).map(({ journal }) => journal.close()));
  });
});
