import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openInbox } from '../../src/webhooks/index.js';
import {
  deliver,
  freshInbox,
  notificationBody,
  saying,
  secret,
  signature,
  startListen,
  useApplication,
  useListen,
} from './helpers/listen.js';

const cli = useListen();
const openApplication = useApplication();

/** What listen prints for a person, without the greeting. */
async function printed(...bodies: string[]): Promise<string[]> {
  const inbox = freshInbox(cli);
  const env = { INTERCOM_CLIENT_SECRET: secret, INTERCOM_TOOLS_INBOX: inbox };
  const port = new URL((await startAndEnd(inbox)).url).port;
  const running = cli.start(['listen', '--port', port], { env, keepsInputOpen: true });
  await running.firstLine();
  for (const body of bodies) expect(await deliver(`http://127.0.0.1:${port}/webhooks`, body)).toBe(200);
  running.child.kill('SIGINT');
  const { code, stdout } = await running.finished;
  expect(code).toBe(0);
  return stdout.split('\n').filter((line) => /^\S+ {2}#\d/.test(line));
}

async function startAndEnd(inbox: string) {
  const listening = await startListen(cli, inbox);
  await listening.end();
  return listening;
}

describe('the command listen', () => {
  it('prints each notification that it acknowledges, and ends in order when it is told to', async () => {
    const listening = await startListen(cli, freshInbox(cli));
    const body = notificationBody({ id: 'notif_1' });
    expect(await deliver(listening.url, body)).toBe(200);
    const [event] = await listening.events(1);
    expect(event).toMatchObject({
      number: 1,
      id: 'notif_1',
      topic: 'conversation.user.created',
      workspace: 'abc12345',
      createdAt: '2026-09-21T14:13:20Z',
      attempts: 1,
      contactIds: ['c0ffee0123456789'],
      notification: JSON.parse(body),
    });
    expect(await deliver(listening.url, body)).toBe(200);
    expect(await listening.end('SIGINT')).toEqual({
      code: 0,
      stderr: '',
      closed: { type: 'closed', stored: 1, repeated: 1, refused: 0, unavailable: 0, handled: 1, failed: 0, dead: 0 },
    });
    await expect(fetch(listening.url)).rejects.toThrow('fetch failed');
  });

  it('shows a person time, number, topic, who and what was said on one line', async () => {
    expect(await printed(notificationBody())).toEqual([
      '2026-09-21T14:13:20Z  #1  conversation.user.created  Ada Example  Where is my order?',
    ]);
  });

  it('shows a person the title of a ticket', async () => {
    const item = { type: 'ticket', id: '7', ticket_attributes: { _default_title_: 'Login fails' } };
    const [line] = await printed(notificationBody({ topic: 'ticket.created', item }));
    expect(line).toBe('2026-09-21T14:13:20Z  #1  ticket.created  Login fails');
  });

  it('lets no customer drive the terminal', async () => {
    const [line] = await printed(
      notificationBody({ item: saying('\u001b]0;owned\u0007Hi\u001b[2J\n\u009b31mthere\u202e', '\u001b[31mEve') }),
    );
    expect(line).toBe('2026-09-21T14:13:20Z  #1  conversation.user.created  Eve  Hi there');
  });

  it('lets no topic drive the terminal either, nor in what it says of a failure', async () => {
    const topic = 'ticket.created\u001b[2J\u009b31m';
    expect(await printed(notificationBody({ topic }))).toEqual([expect.not.stringMatching(/\p{Cc}/u)]);
    const application = await openApplication();
    application.status = 500;
    const listening = await startListen(cli, freshInbox(cli), ['--forward', application.url]);
    await deliver(listening.url, notificationBody({ topic }));
    await listening.told('answered 500. Again in');
    const { stderr } = await listening.end();
    expect(stderr).toContain('ticket.created[2J31m: ');
    expect(stderr).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('goes on in the next run with what the last one had stored', async () => {
    const inbox = freshInbox(cli);
    const application = await openApplication();
    application.status = 500;
    const first = await startListen(cli, inbox, ['--forward', application.url]);
    expect(await deliver(first.url, notificationBody({ id: 'notif_kept' }))).toBe(200);
    await first.told('answered 500. Again in');
    expect(await first.end()).toMatchObject({ code: 0, closed: { handled: 0, failed: 1 } });
    const second = await startListen(cli, inbox);
    const { code, stdout } = await cli.run(['events', 'replay', '1'], { env: { INTERCOM_TOOLS_INBOX: inbox } });
    expect([code, stdout]).toEqual([0, 'Due again: 1\n']);
    expect(await second.events(1)).toMatchObject([{ id: 'notif_kept', attempts: 1 }]);
  });

  it('takes each of several secrets while they change, and says so of none', async () => {
    const listening = await startListen(cli, freshInbox(cli), [], {
      INTERCOM_CLIENT_SECRET: `new-${secret}, ${secret}`,
    });
    expect(await deliver(listening.url, notificationBody())).toBe(200);
    expect(await deliver(listening.url, notificationBody(), `new-${secret}`)).toBe(200);
    expect(await deliver(listening.url, notificationBody(), 'another-secret')).toBe(401);
    expect(await listening.end()).toMatchObject({ closed: { stored: 2, refused: 1 } });
    const { stdout, stderr } = await listening.finished;
    expect(stdout + stderr).not.toContain(secret);
  });

  it('takes notifications of the workspaces that are named', async () => {
    const listening = await startListen(cli, freshInbox(cli), ['--workspace', 'abc12345,def67890']);
    expect(await deliver(listening.url, notificationBody({ workspace: 'def67890' }))).toBe(200);
    expect(await deliver(listening.url, notificationBody({ workspace: 'other' }))).toBe(403);
    expect(await listening.events(1)).toMatchObject([{ workspace: 'def67890' }]);
  });

  it('prints the topics that are asked for, older names and families among them, and stores all', async () => {
    const inbox = freshInbox(cli);
    const listening = await startListen(cli, inbox, ['--topics', 'conversation.created,ticket.*']);
    const item = { type: 'ticket', id: '7' };
    for (const topic of ['ticket.created', 'contact.archived', 'conversation.admin.single.created']) {
      expect(await deliver(listening.url, notificationBody({ topic, item }))).toBe(200);
    }
    const events = await listening.events(2);
    expect(events.map(({ topic }) => topic)).toEqual(['ticket.created', 'conversation.admin.single.created']);
    expect(await listening.end()).toMatchObject({ closed: { stored: 3, handled: 3 } });
    const { stdout } = await cli.run(['events', 'list', '--json'], { env: { INTERCOM_TOOLS_INBOX: inbox } });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).state),
    ).toEqual(['done', 'done', 'done']);
  });

  it('serves nothing but the webhook to the public, and the status on a port of its own', async () => {
    const listening = await startListen(cli, freshInbox(cli), ['--status-port', '0', '--path', '/in/coming']);
    const { url, greeting } = listening;
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/in\/coming$/);
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(200);
    for (const path of ['/', '/webhooks', '/status', '/metrics'])
      expect((await fetch(new URL(path, url))).status).toBe(404);
    expect(await deliver(url, notificationBody())).toBe(200);
    await listening.events(1);
    const status = await (await fetch(String(greeting.statusUrl))).json();
    expect(status).toMatchObject({ receiver: { answers: { stored: 1 } } });
    const metrics = await (await fetch(String(greeting.statusUrl).replace('/status', '/metrics'))).text();
    expect(metrics).toContain('intercom_webhook_requests_total{outcome="stored"} 1');
  });

  it('keeps the inbox to its owner', async () => {
    const inbox = join(dirname(freshInbox(cli)), 'made', 'inbox.db');
    await startAndEnd(inbox);
    expect([statSync(inbox).mode & 0o777, statSync(dirname(inbox)).mode & 0o777]).toEqual([0o600, 0o700]);
  });

  it('erases words by itself after the days that it is told, and knows a repeat all the same', async () => {
    const place = freshInbox(cli);
    const first = await startListen(cli, place);
    await deliver(first.url, notificationBody({ id: 'notif_old' }));
    await first.events(1);
    await first.end();
    const second = await startListen(cli, place, [], { INTERCOM_TOOLS_PAYLOAD_DAYS: '0' });
    const inbox = await openInbox(place, { visitor: true });
    while ((await inbox.get(1))?.body !== null) await new Promise((resolve) => setImmediate(resolve));
    await inbox.close();
    expect(await deliver(second.url, notificationBody({ id: 'notif_old' }))).toBe(200);
    expect(await second.end()).toMatchObject({ closed: { stored: 0, repeated: 1 } });
  });

  it('is one at a time for an inbox', async () => {
    const inbox = freshInbox(cli);
    const { child } = await startListen(cli, inbox);
    const env = { INTERCOM_CLIENT_SECRET: secret, INTERCOM_TOOLS_INBOX: inbox };
    const { code, stderr } = await cli.run(['listen', '--port', '0'], { env });
    expect(code).toBe(1);
    expect(stderr).toContain(`Process ${child.pid} has the inbox ${inbox} open`);
  });

  it('ends when nobody reads what it prints any more', async () => {
    const listening = await startListen(cli, freshInbox(cli));
    listening.child.stdout.destroy();
    expect(await deliver(listening.url, notificationBody())).toBe(200);
    expect(await listening.finished).toMatchObject({ code: 0, stderr: '' });
  });

  it('plays with a sandbox of its own, without an account', async () => {
    const listening = await startListen(cli, '', ['--sandbox'], { INTERCOM_CLIENT_SECRET: '' });
    const { url } = z.object({ url: z.string() }).parse(listening.greeting.sandbox);
    const send = JSON.stringify({ topic: 'ticket.created' });
    await fetch(`${url}/_sandbox/webhooks/send`, { method: 'POST', body: send });
    expect(await listening.events(1)).toMatchObject([{ topic: 'ticket.created' }]);
    expect(await listening.end()).toMatchObject({ code: 0, stderr: '', closed: { stored: 1, refused: 0 } });
  });

  it.each([
    [[], {}, 'INTERCOM_CLIENT_SECRET is missing'],
    [['--port', 'http'], { INTERCOM_CLIENT_SECRET: secret }, '--port is "http"'],
    [['--path', 'hook'], { INTERCOM_CLIENT_SECRET: secret }, '--path is "hook": expected a path such as /webhooks'],
    [['--topics', 'ticket.made'], { INTERCOM_CLIENT_SECRET: secret }, '--topics has no topic named "ticket.made"'],
    [['--workspace', ','], { INTERCOM_CLIENT_SECRET: secret }, '--workspace is empty'],
    [['--forward', 'ftp://x'], { INTERCOM_CLIENT_SECRET: secret }, '--forward is no http or https address'],
    [['--forward', 'http://me:pw@x/'], { INTERCOM_CLIENT_SECRET: secret }, '--forward holds a user or a password'],
    [['--payload-days', '40', '--key-days', '30'], { INTERCOM_CLIENT_SECRET: secret }, '--key-days is 30: expected 40'],
    [[], { INTERCOM_CLIENT_SECRET: secret, INTERCOM_TOOLS_PAYLOAD_DAYS: 'x' }, '--payload-days is "x"'],
    [['--secret', 'x'], { INTERCOM_CLIENT_SECRET: secret }, '--secret is not an option'],
  ] as const)('refuses %j %j', async (args, env, message) => {
    const { code, stdout, stderr } = await cli.run(['listen', ...args], { env });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('pw@');
  });
});

describe('listen --forward', () => {
  it('passes on the bytes as they came, signed with the secret of the receiving program', async () => {
    const application = await openApplication();
    const listening = await startListen(cli, freshInbox(cli), ['--forward', application.url], {
      INTERCOM_TOOLS_FORWARD_SECRET: 'secret-of-the-next',
    });
    const body = ` ${notificationBody({ item: saying('Grüße 👋') })}\n`;
    expect(await deliver(listening.url, body)).toBe(200);
    expect(await listening.events(1)).toMatchObject([{ forwarded: { status: 200, ms: expect.any(Number) } }]);
    const [sent] = application.taken;
    expect(sent?.body).toBe(body);
    expect(sent?.headers).toMatchObject({
      'content-type': 'application/json',
      'x-hub-signature': signature(body, 'secret-of-the-next'),
    });
    const { stdout, stderr } = await listening.end().then(() => listening.finished);
    expect(stdout + stderr).not.toContain('secret-of-the-next');
  });

  it("signs with the app's own secret unless told otherwise", async () => {
    const application = await openApplication();
    const listening = await startListen(cli, freshInbox(cli), ['--forward', application.url]);
    const body = notificationBody();
    await deliver(listening.url, body);
    await listening.events(1);
    expect(application.taken[0]?.headers['x-hub-signature']).toBe(signature(body));
  });

  it.each([500, 404, 302])(
    'gives up after the last attempt at a program that answers %d, and tells how to go on',
    async (status) => {
      const application = await openApplication();
      application.status = status;
      const inbox = freshInbox(cli);
      const listening = await startListen(cli, inbox, ['--forward', application.url, '--attempts', '1']);
      expect(await deliver(listening.url, notificationBody())).toBe(200);
      await listening.told(`answered ${status}. Given up after 1 attempts; once more: intercom-tools events replay 1`);
      application.status = 200;
      const { stdout } = await cli.run(['events', 'replay', '--dead'], { env: { INTERCOM_TOOLS_INBOX: inbox } });
      expect(stdout).toBe('Due again: 1\n');
      expect(await listening.events(1)).toMatchObject([{ number: 1, forwarded: { status: 200 } }]);
    },
  );

  it('tries again by itself while the program is away', async () => {
    const application = await openApplication();
    application.status = 503;
    const listening = await startListen(cli, freshInbox(cli), ['--forward', application.url]);
    await deliver(listening.url, notificationBody());
    await listening.told('answered 503. Again in');
    application.status = 200;
    expect(await listening.events(1)).toMatchObject([{ attempts: 2 }]);
  });
});
