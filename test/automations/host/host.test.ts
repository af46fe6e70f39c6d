import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type AutomationWorkerOptions,
  createAutomationWorker,
  systemClock,
} from '../../../src/automations/engine/index.js';
import { handlerFor } from '../../../src/automations/host/consume/consumers.js';
import { openSqliteJournal } from '../../../src/automations/journal/index.js';
import { memoryJournal } from '../../../src/automations/journal/memory/memory-journal.js';
import { findTrigger, sampleNotification } from '../../../src/triggers/index.js';
import { type InboxStore, openSqliteInbox } from '../../../src/webhooks/index.js';
import { closeAfterTest } from '../../helpers/opened.js';
import { arrival } from '../../inbox/arrivals.js';
import { automation, type HostWorld, openHostWorld, until } from './host-world.js';

const onMessage = { on: [{ event: 'conversation.user.created' }] };

async function openInboxIn({ folder }: HostWorld): Promise<InboxStore> {
  return closeAfterTest(await openSqliteInbox(join(folder, '.inbox.db')));
}

/** A customer's message as Intercom tells of it. */
function message(id: string) {
  const trigger = findTrigger('conversation_created_by_contact') ?? { topics: ['conversation.user.created'] as const };
  const body = JSON.stringify({ ...sampleNotification(trigger), id });
  return arrival({ id, workspace: 'w1', topic: 'conversation.user.created', body });
}

describe('a host of automations', () => {
  it('starts one run for a notification, however often it comes, and is done once that is in the journal', async () => {
    const world = await openHostWorld();
    await world.write('vip.json', automation({ ...onMessage }));
    const inbox = await openInboxIn(world);
    const host = await world.open({ inbox });
    host.start();
    await inbox.add([message('notif_1')]);
    await until(async () => (await inbox.counts()).done === 1);
    await inbox.replay({ state: 'done' });
    await until(async () => (await inbox.get(1))?.attempts === 1 && (await inbox.counts()).done === 1);
    const runs = await world.journal.list();
    expect(runs).toMatchObject([{ automation: 'vip', cause: 'event', key: 'notif_1', workspace: 'w1' }]);
    const told = world.events.flatMap((event) =>
      event.type === 'event' ? event.runs.map(({ outcome }) => outcome) : [],
    );
    expect(told).toEqual(['started', 'duplicate']);
  });

  it('keeps a notification until the journal takes its runs', async () => {
    const real = memoryJournal();
    let failures = 1;
    const world = await openHostWorld({
      journal: {
        ...real,
        start: async (runs) => {
          if (failures-- > 0) throw new Error('the disk is full');
          return real.start(runs);
        },
      },
    });
    await world.write('vip.json', automation({ ...onMessage }));
    const inbox = await openInboxIn(world);
    const host = await world.open({ inbox });
    host.start();
    await inbox.add([message('notif_1')]);
    const told = await until(() => world.events.find((one) => one.type === 'inbox' && one.event.type === 'failed'));
    expect(told).toMatchObject({ level: 'warn', event: { error: 'Error: the disk is full' } });
    expect(await real.list()).toEqual([]);
    await inbox.replay({ numbers: [1] });
    await until(async () => (await inbox.counts()).done === 1);
    expect(await real.list()).toHaveLength(1);
  });

  it('ends runs of a deleted file by what it said, and starts no more of them', async () => {
    const world = await openHostWorld();
    await world.write(
      'vip.json',
      automation({
        ...onMessage,
        steps: [
          { id: 'w', wait: '1s' },
          { id: 'end', stop: 'waited' },
        ],
      }),
    );
    const inbox = await openInboxIn(world);
    const host = await world.open({ inbox });
    host.start();
    await inbox.add([message('notif_1')]);
    await until(async () => (await inbox.counts()).done === 1);
    await rm(join(world.folder, 'vip.json'));
    await until(() => host.automations().length === 0);
    await inbox.add([message('notif_2')]);
    await until(async () => (await inbox.counts()).done === 2);
    const [run, ...others] = await until(async () => {
      const runs = await world.journal.list();
      return runs[0]?.state === 'stopped' && runs;
    });
    expect(run?.note?.message).toBe('waited');
    expect(others).toEqual([]);
  });

  it('gives runs back when it ends, and the next one goes on with them', async () => {
    const world = await openHostWorld();
    const steps = [
      { id: 'note', uses: 'intercom_create_note', with: { contactId: '{{ vars.contact }}', body: 'once' } },
      { id: 'w', wait: '1s' },
      { id: 'end', stop: 'waited' },
    ];
    const contact = JSON.parse(world.sandbox.export()).records.contacts[0].id;
    await world.write('vip.json', automation({ ...onMessage, vars: { contact }, steps }));
    const inbox = await openInboxIn(world);
    const deliver = (options: AutomationWorkerOptions) => createAutomationWorker({ ...options, shortWaitMs: 0 });
    const first = await world.open({ inbox, deliver });
    first.start();
    await inbox.add([message('notif_1')]);
    await until(() => world.events.find((one) => one.type === 'run' && one.event.type === 'paused'));
    await first.close();
    const second = await world.open({ inbox });
    second.start();
    await until(async () => (await world.journal.list())[0]?.state === 'stopped');
    const notes = world.sandbox.requests.list({ limit: 1000 }).filter(({ method }) => method === 'POST');
    expect(notes).toHaveLength(1);
  });

  it('does what each notification asks for in each consumer once, though another one fails', async () => {
    const called: string[] = [];
    let isDown = true;
    const consumer = (name: string, work: () => void) => ({
      name,
      consume: async () => {
        called.push(name);
        work();
      },
    });
    const journal = memoryJournal();
    const failing = () => {
      if (isDown) throw new Error('is down');
    };
    const handle = handlerFor([consumer('one', () => {}), consumer('two', failing)], journal);
    const entry = { ...message('notif_1'), number: 1 } as never;
    const context = (attempt: number) => ({ attempt, lastAttempt: false, signal: new AbortController().signal });
    await expect(handle(entry, context(1))).rejects.toThrow('two: is down');
    await expect(handle(entry, context(2))).rejects.toThrow('two: is down');
    isDown = false;
    await handle(entry, context(3));
    expect(called).toEqual(['one', 'two', 'two', 'two']);
    expect(await journal.state('consumed/').get('["w1","notif_1"]')).toBeUndefined();
  });

  it('starts runs by schedule, and says when the next one is', async () => {
    const world = await openHostWorld();
    await world.write(
      'often.json',
      automation({ id: 'often', on: [{ schedule: { cron: '*/5 * * * *', workspace: 'w2' } }] }),
    );
    let now = Date.parse('2026-12-01T11:58Z');
    const clock = {
      now: () => now,
      sleep: (ms: number, signal?: AbortSignal) => systemClock.sleep(Math.min(ms, 20), signal),
    };
    const host = await world.open({ clock });
    host.start();
    await until(async () => (await host.schedules()).length === 1 && (await host.health()).ok);
    expect(await host.schedules()).toEqual([
      {
        automation: 'often',
        workspace: 'w2',
        cron: '*/5 * * * *',
        timezone: 'UTC',
        at: Date.parse('2026-12-01T12:00Z'),
      },
    ]);
    now = Date.parse('2026-12-01T12:00Z');
    await until(async () => (await world.journal.list())[0]?.state === 'stopped');
    expect(world.events.filter(({ type }) => type === 'schedule')).toMatchObject([
      { automation: 'often', workspace: 'w2', dueAt: now, isLate: false, run: { outcome: 'started' } },
    ]);
  });

  it('owns a SQLite journal alone: another process is told so', async () => {
    const world = await openHostWorld();
    const place = join(world.folder, '.runs.db');
    closeAfterTest(await openSqliteJournal(place));
    await expect(openSqliteJournal(place)).rejects.toThrow(
      /^Process \d+ has the journal of runs .*\.runs\.db open since/,
    );
  });

  it('refuses settings that make no sense', async () => {
    const world = await openHostWorld();
    await expect(world.open({ runDays: -1 })).rejects.toThrow('runDays must be a number of days, 0 or more');
  });
});
