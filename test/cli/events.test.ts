import { describe, expect, it } from 'vitest';
import { openDriver } from '../../src/storage/sqlite-driver.js';
import { createInboxWorker, openInbox } from '../../src/webhooks/index.js';
import { deliver, freshInbox, notificationBody, saying, startListen, useListen } from './helpers/listen.js';

const cli = useListen();

const bodies = {
  first: notificationBody({ id: 'notif_1' }),
  second: notificationBody({ id: 'notif_2', item: saying('It is broken', 'Grace Example', 'abad1dea') }),
  third: notificationBody({
    id: 'notif_3',
    topic: 'ticket.created',
    workspace: 'other',
    item: { type: 'ticket', id: '9' },
  }),
};

/** An inbox with three events, of which the handler failed at the second for good. */
async function filledInbox(): Promise<string> {
  const place = freshInbox(cli);
  const inbox = await openInbox(place);
  const contacts: Record<string, string[]> = { notif_1: ['c0ffee0123456789'], notif_2: ['abad1dea'], notif_3: [] };
  for (const body of Object.values(bodies)) {
    const { id, app_id: workspace, topic, created_at: createdAt } = JSON.parse(body);
    await inbox.add([{ id, workspace, topic, createdAt, contactIds: contacts[id] ?? [], body }]);
  }
  let settled = 0;
  await new Promise<void>((resolve) => {
    const worker = createInboxWorker({
      store: inbox,
      attempts: 1,
      handler: ({ id }) => {
        if (id === 'notif_2') throw new Error('no such order');
      },
      onEvent: () => {
        settled += 1;
        if (settled === 3) void worker.close().then(resolve);
      },
    });
  });
  await inbox.close();
  return place;
}

const inboxOf = (place: string) => ({ env: { INTERCOM_TOOLS_INBOX: place } });

async function listed(place: string, ...args: string[]) {
  const { code, stdout } = await cli.run(['events', 'list', '--json', '--inbox', place, ...args]);
  expect(code).toBe(0);
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
}

describe('events list', () => {
  it('shows a person what came, from whom, and what failed', async () => {
    const { code, stdout } = await cli.run(['events', 'list'], inboxOf(await filledInbox()));
    expect(code).toBe(0);
    const [heading, ...lines] = stdout.trimEnd().split('\n');
    expect(heading).toMatch(/^NUMBER +HAPPENED +STATE +TRIES +TOPIC +WHO +WHAT$/);
    expect(lines[0]).toMatch(
      /^1 +2026-09-21T14:13:20Z +done +1 +conversation\.user\.created +Ada Example +Where is my/,
    );
    expect(lines[1]).toMatch(/^2 .* dead +1 +conversation\.user\.created +Grace Example +Error: no such order$/);
    expect(lines[2]).toMatch(/^3 .* done +1 +ticket\.created/);
  });

  it('shows what an earlier version stored with a time that is none', async () => {
    const place = await filledInbox();
    const database = await openDriver(place);
    database.run("UPDATE job SET meta = '9000000000000000' WHERE number = 1");
    database.close();
    const { code, stdout } = await cli.run(['events', 'list'], inboxOf(place));
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n1 +no time +done/);
    expect(await listed(place)).toMatchObject([{ number: 1, createdAt: 'no time' }, { number: 2 }, { number: 3 }]);
    expect(await cli.run(['events', 'show', '1'], inboxOf(place))).toMatchObject({ code: 0 });
  });

  it('chooses by state, topic, workspace, number and count', async () => {
    const place = await filledInbox();
    const numbers = async (...args: string[]) => (await listed(place, ...args)).map(({ number }) => number);
    expect(await numbers()).toEqual([1, 2, 3]);
    expect(await numbers('--state', 'dead')).toEqual([2]);
    expect(await numbers('--topic', 'ticket.created')).toEqual([3]);
    expect(await numbers('--workspace', 'abc12345')).toEqual([1, 2]);
    expect(await numbers('--after', '1', '--limit', '1')).toEqual([2]);
    expect(await numbers('--state', 'waiting')).toEqual([]);
  });

  it('says how to go on where there may be more, and when there are none', async () => {
    const place = await filledInbox();
    const more = await cli.run(['events', 'list', '--limit', '2'], inboxOf(place));
    expect(more.stdout).toMatch(/There may be more: --after 2\n$/);
    const none = await cli.run(['events', 'list', '--state', 'leased'], inboxOf(place));
    expect([none.code, none.stdout]).toEqual([0, 'There are none.\n']);
  });

  it('looks into an inbox that is being received into', async () => {
    const place = freshInbox(cli);
    const listening = await startListen(cli, place);
    await deliver(listening.url, bodies.first);
    await listening.events(1);
    expect(await listed(place)).toMatchObject([{ id: 'notif_1' }]);
    await deliver(listening.url, bodies.second);
    expect(await listening.events(2)).toMatchObject([{ id: 'notif_1' }, { id: 'notif_2' }]);
  });

  it('shows what another program stored, although it is no notification', async () => {
    const place = freshInbox(cli);
    const inbox = await openInbox(place);
    const strange = { id: 'x', workspace: 'w', topic: 'ticket.created', createdAt: 1_790_000_000, contactIds: [] };
    await inbox.add([{ ...strange, body: 'not JSON \u001b[31m' }]);
    await inbox.close();
    expect((await cli.run(['events', 'list'], inboxOf(place))).stdout).toMatch(/1 .* waiting .*\(unreadable\)/);
    expect(await listed(place)).toMatchObject([{ notification: 'not JSON \u001b[31m' }]);
    expect((await cli.run(['events', 'show', '1'], inboxOf(place))).stdout).toMatch(/\nnot JSON \[31m\n$/);
  });

  it('refuses what is no inbox, and makes none', async () => {
    const place = freshInbox(cli);
    const { code, stderr } = await cli.run(['events', 'list'], inboxOf(place));
    expect(code).toBe(1);
    expect(stderr).toMatch(`Error: There is no inbox at ${place}: "intercom-tools listen" makes one`);
    expect(stderr).toMatch('intercom-tools data-events --help');
  });

  it('shows no password of a database', async () => {
    const { code, stdout, stderr } = await cli.run(['events', 'list', '--json'], {
      env: { INTERCOM_TOOLS_INBOX: 'postgres://ada:hidden-word@127.0.0.1:9/inbox' },
    });
    expect(code).toBe(1);
    expect(JSON.parse(stderr).error).toMatchObject({ name: 'StorageError', code: 'ECONNREFUSED' });
    expect(stdout + stderr).not.toContain('hidden-word');
  });

  it.each([
    [['--state', 'gone'], '--state is "gone": expected one of waiting, leased, done, dead'],
    [['--limit', '0'], '--limit is "0": expected a whole number from 1 to 10000'],
    [['--after', 'x'], '--after is "x"'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await cli.run(['events', 'list', ...args], inboxOf(freshInbox(cli)));
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('events show', () => {
  it('shows how it is kept, what was said, and everything that came along', async () => {
    const { code, stdout } = await cli.run(['events', 'show', '2'], inboxOf(await filledInbox()));
    expect(code).toBe(0);
    expect(stdout).toContain('#2  conversation.user.created\n');
    for (const line of ['state: dead', 'error: Error: no such order', 'contactIds: abad1dea']) {
      expect(stdout).toContain(`\n${line}\n`);
    }
    expect(stdout).toContain('\nGrace Example: It is broken\n');
    expect(stdout).toContain('\nItem\ntype: conversation\n');
  });

  it('prints the notification as it was sent', async () => {
    const { stdout } = await cli.run(['events', 'show', '#1', '--json'], inboxOf(await filledInbox()));
    expect(JSON.parse(stdout)).toMatchObject({ number: 1, state: 'done', notification: JSON.parse(bodies.first) });
  });

  it.each([
    [['4'], 'NUMBER is 4, which is not in the inbox: "intercom-tools events list" shows what is'],
    [['first'], 'NUMBER is "first": expected the number of an event'],
    [[], 'NUMBER is missing'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await cli.run(['events', 'show', ...args], inboxOf(await filledInbox()));
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('events replay', () => {
  it('makes those that are named due again, however they are written', async () => {
    const place = await filledInbox();
    const { code, stdout } = await cli.run(['events', 'replay', '1', '2,3', '--json', '--inbox', place]);
    expect([code, JSON.parse(stdout)]).toEqual([0, { replayed: 3, left: 0 }]);
    expect((await listed(place)).map(({ state, attempts }) => [state, attempts])).toEqual([
      ['waiting', 0],
      ['waiting', 0],
      ['waiting', 0],
    ]);
  });

  it('makes all dead ones due again', async () => {
    const place = await filledInbox();
    const { code, stdout } = await cli.run(['events', 'replay', '--dead'], inboxOf(place));
    expect([code, stdout]).toEqual([0, 'Due again: 1\n']);
    expect((await listed(place)).map(({ state }) => state)).toEqual(['done', 'waiting', 'done']);
  });

  it('fails where one cannot be had back, and does the others', async () => {
    const place = await filledInbox();
    await cli.run(['events', 'purge', '--contact', 'abad1dea', '--yes'], inboxOf(place));
    const { code, stdout, stderr } = await cli.run(['events', 'replay', '1', '2', '99'], inboxOf(place));
    expect([code, stdout]).toEqual([1, 'Due again: 1\n']);
    expect(stderr).toContain('Left alone: 2, which are not there, are being handled, or have lost their words.');
  });

  it.each([
    [[], 'NUMBERS or --dead: expected one of the two'],
    [['1', '--dead'], 'NUMBERS or --dead: expected one of the two'],
    [['one'], 'NUMBER is "one": expected the number of an event'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await cli.run(['events', 'replay', ...args], inboxOf(freshInbox(cli)));
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('events purge', () => {
  it("erases a contact's words and keeps what a repeat is known by", async () => {
    const place = await filledInbox();
    const { code, stdout } = await cli.run(['events', 'purge', '--contact', 'abad1dea', '--yes'], inboxOf(place));
    expect([code, stdout]).toEqual([0, 'Erased the words of 1 event.\n']);
    const [first, second] = await listed(place);
    expect(first.notification).toEqual(JSON.parse(bodies.first));
    expect(second).toMatchObject({ id: 'notif_2', notification: null, contactIds: [], error: null });
    const list = await cli.run(['events', 'list'], inboxOf(place));
    expect(list.stdout).toMatch(/2 .* dead .*\(erased\)/);
    const show = await cli.run(['events', 'show', '2'], inboxOf(place));
    expect(show.stdout).toContain('Its words were erased.');
    const listening = await startListen(cli, place);
    expect(await deliver(listening.url, bodies.second)).toBe(200);
    expect(await listening.end()).toMatchObject({ closed: { stored: 0, repeated: 1 } });
  });

  it('erases what came before a time', async () => {
    const place = await filledInbox();
    const old = await cli.run(['events', 'purge', '--before', '2020-01-01', '--yes', '--json'], inboxOf(place));
    expect(JSON.parse(old.stdout)).toEqual({ erased: 0 });
    const all = await cli.run(['events', 'purge', '--before', '2999-01-01T00:00:00Z', '--yes'], inboxOf(place));
    expect(all.stdout).toBe('Erased the words of 3 events.\n');
  });

  it('erases nothing that nobody agreed to', async () => {
    const place = await filledInbox();
    const { code, stderr } = await cli.run(['events', 'purge', '--before', '2999-01-01'], {
      ...inboxOf(place),
      input: 'y\n',
    });
    expect(code).toBe(2);
    expect(stderr).toContain('--yes is missing: nobody is there to be asked');
    expect((await listed(place)).every(({ notification }) => notification !== null)).toBe(true);
  });

  it.each([
    [[], '--contact or --before: expected at least one of the two'],
    [['--contact', ''], '--contact is empty: expected an id'],
    [['--before', 'yesterday'], '--before is "yesterday": expected a day such as 2026-01-31'],
    [['--before', '2026-13-45'], '--before is "2026-13-45"'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await cli.run(['events', 'purge', '--yes', ...args], inboxOf(freshInbox(cli)));
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
