import { expect, it } from 'vitest';
import { systemClock } from '../../src/automations/engine/index.js';
import { openPostgresJournal } from '../../src/automations/journal/index.js';
import { sampleNotification } from '../../src/triggers/index.js';
import { openPostgresInbox } from '../../src/webhooks/index.js';
import { automation, openHostWorld, until } from '../automations/host/host-world.js';
import { closeAfterTest } from '../helpers/opened.js';
import { arrival } from '../inbox/arrivals.js';
import { databaseUrl, freshSchema } from './database.js';

it('three processes on one database start each event and each time of a schedule once', async () => {
  const schema = freshSchema();
  const open = async () => {
    const journal = closeAfterTest(await openPostgresJournal(databaseUrl(), { schema, connections: 3 }));
    const inbox = closeAfterTest(await openPostgresInbox(databaseUrl(), { schema, connections: 3 }));
    return { journal, inbox };
  };
  const world = await openHostWorld();
  const on = [{ event: 'conversation.user.created' }, { schedule: { cron: '*/5 * * * *', workspace: 'w1' } }];
  await world.write('vip.json', automation({ on }));
  let now = Date.parse('2026-12-01T11:58Z');
  const clock = {
    now: () => now,
    sleep: (ms: number, signal?: AbortSignal) => systemClock.sleep(Math.min(ms, 20), signal),
  };
  const stores = [await open(), await open(), await open()];
  const hosts = await Promise.all(stores.map((store) => world.open({ ...store, clock })));
  for (const host of hosts) host.start();
  const [first] = stores;
  if (first === undefined) throw new Error('none is open');
  const topic = 'conversation.user.created';
  const arrivals = Array.from({ length: 20 }, (_, at) => {
    const id = `notif_${at}`;
    const body = JSON.stringify({ ...sampleNotification({ topics: [topic] }), id });
    return arrival({ id, workspace: 'w1', topic, body });
  });
  await first.inbox.add(arrivals);
  await until(async () => (await Promise.all(hosts.map((host) => host.health()))).every(({ ok }) => ok));
  now = Date.parse('2026-12-01T12:00Z');
  await until(async () => (await first.journal.counts()).stopped === 21 && (await first.inbox.counts()).done === 20);
  const runs = await first.journal.list({ limit: 100 });
  const keys = runs.map(({ key }) => key).sort();
  expect(keys).toEqual([...arrivals.map(({ id }) => id), 'schedule 2026-12-01T12:00:00.000Z'].sort());
  await Promise.all(hosts.map((host) => host.close()));
});
