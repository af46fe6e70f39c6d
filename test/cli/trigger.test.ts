import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { announceSandbox } from '../../src/cli/sandbox/running.js';
import { processTerminal } from '../../src/cli/terminal.js';
import { causes } from '../../src/cli/trigger/causes.js';
import { readSetValue, withValues } from '../../src/cli/trigger/set-values.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { listTopics } from '../../src/webhooks/index.js';
import { type Application, signature, useApplication, useListen } from './helpers/listen.js';

const cli = useListen();
const openApplication = useApplication();

/** What was told; asking for an answer to HEAD, as Intercom does first, tells nothing. */
const notificationsTo = ({ taken }: Application) =>
  taken.flatMap(({ body }) => (body === '' ? [] : [JSON.parse(body)]));

describe('trigger in the sandbox of the folder', () => {
  let url: string;
  const ask = async (path: string, body?: object) => {
    const headers = { authorization: 'Bearer sandbox-token', 'content-type': 'application/json' };
    const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
    // biome-ignore lint/suspicious/noExplicitAny: tests look into what was answered
    return (await fetch(`${url}${path}`, init)).json() as Promise<any>;
  };

  // In this process: the commands find it by the word that it leaves, as they find that of any other.
  beforeAll(async () => {
    const sandbox = createSandbox();
    url = (await sandbox.listen()).url;
    const env = { XDG_DATA_HOME: join(cli.folder, 'data') };
    const withdraw = await announceSandbox(
      { url, token: sandbox.token },
      processTerminal({ ...process, env, once: () => undefined }),
    );
    return async () => {
      await withdraw();
      await sandbox.close();
    };
  });

  afterEach(async () => {
    for (const { id } of await ask('/_sandbox/webhooks'))
      await fetch(`${url}/_sandbox/webhooks/${id}`, { method: 'DELETE' });
  });

  it.each(Object.keys(causes))('makes %s happen, and says whom it was told', async (topic) => {
    const application = await openApplication();
    await ask('/_sandbox/webhooks', { url: application.url, topics: [topic], secret: 's' });
    const { code, stdout, stderr } = await cli.run(['trigger', topic, '--json']);
    expect([code, stderr]).toEqual([0, '']);
    const { happened, deliveries } = JSON.parse(stdout);
    expect(happened).toBe(true);
    expect(deliveries).toMatchObject([{ url: application.url, status: 200, ok: true, state: 'delivered' }]);
    const told = notificationsTo(application).filter((one) => one.topic !== 'ping');
    expect(told.map((one) => one.topic)).toEqual([topic]);
    // What it is about is there afterwards.
    const { type, id } = told[0].data.item;
    if (type === 'conversation') expect(await ask(`/conversations/${id}`)).toMatchObject({ id });
    if (type === 'contact') expect(await ask(`/contacts/${id}`)).toMatchObject({ id });
  });

  it('makes it happen where nobody is told, and says so', async () => {
    const { total_count: before } = await ask('/conversations');
    expect(await cli.run(['trigger', 'conversation.user.created'])).toEqual({
      code: 0,
      stdout:
        'conversation.user.created happened in the sandbox.\nNo webhook takes it: "intercom-tools listen --sandbox" registers one that does.\n',
      stderr: '',
    });
    expect((await ask('/conversations')).total_count).toBe(before + 1);
  });

  it('sends a sample with values of its own, and anything that nothing causes', async () => {
    const application = await openApplication();
    await ask('/_sandbox/webhooks', { url: application.url, topics: ['*'], secret: 's' });
    const sets = ['--set', 'source.body=Hello = you', '--set=priority=priority', '--set', 'read=true'];
    expect(await cli.run(['trigger', 'conversation.user.created', ...sets])).toMatchObject({ code: 0, stderr: '' });
    expect(await cli.run(['trigger', 'article.published'])).toMatchObject({ code: 0, stderr: '' });
    const [, conversation, article] = notificationsTo(application);
    expect(conversation).toMatchObject({
      topic: 'conversation.user.created',
      data: { item: { source: { body: 'Hello = you' }, priority: 'priority', read: true } },
    });
    expect(article.topic).toBe('article.published');
  });

  it('refuses a sample that nobody would hear of', async () => {
    const { code, stderr } = await cli.run(['trigger', 'article.published']);
    expect([code, stderr]).toEqual([
      1,
      'Error: The sandbox has no webhook that could be told: "intercom-tools listen --sandbox" registers one, or name an address with --url.\n',
    ]);
  });

  it('ends with 1 when a receiver refuses', async () => {
    const application = await openApplication();
    await ask('/_sandbox/webhooks', { url: application.url, topics: ['*'], secret: 's' });
    application.status = 500;
    const { code, stdout } = await cli.run(['trigger', 'contact.user.created']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/→ 500 in \d+ ms \(pending\)\n$/);
  });
});

describe('trigger at an address', () => {
  it('sends it as Intercom would, with a new id each time', async () => {
    const application = await openApplication();
    for (let run = 0; run < 2; run += 1) {
      const { code, stderr } = await cli.run(['trigger', 'call.ended', '--url', application.url]);
      expect([code, stderr]).toEqual([0, '']);
    }
    const bodies = application.taken.map(({ body }) => JSON.parse(body));
    for (const body of bodies) {
      expect(body).toMatchObject({
        type: 'notification_event',
        topic: 'call.ended',
        data: { item: expect.any(Object) },
      });
    }
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(2);
  });

  it.each([
    [{}, 'sandbox-secret'],
    [{ INTERCOM_CLIENT_SECRET: 'the-secret-of-my-app, an-older-one' }, 'the-secret-of-my-app'],
  ])('signs with %j', async (env, secret) => {
    const application = await openApplication();
    const { stdout } = await cli.run(['trigger', 'ticket.created', '--url', application.url], { env });
    expect(stdout).toMatch(/^ticket\.created was sent\.\n {2}http:\/\/127\.0\.0\.1:\d+\/hook → 200 in \d+ ms\n$/);
    const [{ headers, body } = { headers: {}, body: '' }] = application.taken;
    expect(headers['x-hub-signature']).toBe(signature(body, secret));
  });

  it('says what went wrong', async () => {
    const application = await openApplication();
    application.status = 401;
    const at = application.url.replace('/hook', '');
    const refused = await cli.run(['trigger', 'ping', '--url', application.url]);
    expect(refused).toMatchObject({ code: 1, stderr: `Error: ${at} answered 401\n` });
    const nobody = await cli.run(['trigger', 'ping', '--url', 'http://127.0.0.1:4/']);
    expect(nobody.stderr).toContain('http://127.0.0.1:4 gave no answer (ECONNREFUSED): nothing listens there.');
  });

  it.each([
    [['--set', 'x=1'], 'TOPIC is missing'],
    [['ticket.created', '--url', 'ftp://x'], '--url is "ftp://x": expected an http or https address'],
    [['conversation.created'], 'stands for conversation.user.created, conversation.admin.single.created'],
    [['ticket.craeted'], 'Did you mean ticket.created?'],
    [['ticket.created', '--set'], '--set needs a value'],
    [['ticket.created', '--set', 'nonsense'], '--set is "nonsense": expected path=value'],
    [['ticket.created', '--set', '=1'], '--set is "=1": expected path=value'],
    [['ticket.created', '--set==1'], 'expected path=value, such as source.body=Hello'],
    [['ticket.created', '--url', 'http://127.0.0.1:9', '--set', 'opne=true'], 'did you mean open?'],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await cli.run(['trigger', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('says that no sandbox runs', async () => {
    const { code, stderr } = await cli.run(['trigger', 'ticket.created']);
    expect(code).toBe(1);
    expect(stderr).toContain('No sandbox runs in this folder');
  });

  it('lists every topic', async () => {
    expect(JSON.parse((await cli.run(['trigger', '--json'])).stdout)).toEqual(listTopics());
    const { stdout } = await cli.run(['trigger']);
    for (const topic of listTopics()) expect(stdout).toMatch(new RegExp(`^${topic.replaceAll('.', '\\.')} `, 'm'));
  });
});

describe('values of an event', () => {
  const item = { name: 'Ada', tags: [{ name: 'VIP' }], address: null };

  it.each([
    ['name=Bob', { ...item, name: 'Bob' }],
    ['name=7', { ...item, name: 7 }],
    ['name="7"', { ...item, name: '7' }],
    ['name=null', { ...item, name: null }],
    ['name=', { ...item, name: '' }],
    ['tags.0.name=New', { ...item, tags: [{ name: 'New' }] }],
    ['tags.1={"name":"New"}', { ...item, tags: [{ name: 'VIP' }, { name: 'New' }] }],
    ['name=12345678901234567890', { ...item, name: '12345678901234567890' }],
    [
      'name={"id":12345678901234567890,"n":[7,"12345678901234567890"]}',
      { ...item, name: { id: '12345678901234567890', n: [7, '12345678901234567890'] } },
    ],
    ['address.city=Cork', { ...item, address: { city: 'Cork' } }],
  ])('put %s into its item', (text, expected) => {
    expect(withValues(item, [readSetValue(text)])).toEqual(expected);
    expect(item).toEqual({ name: 'Ada', tags: [{ name: 'VIP' }], address: null });
  });

  it.each([
    ['tags.2=x', 'expected a number from 0 to 1'],
    ['tags.x=x', 'expected a number from 0 to 1'],
    ['nmae=x', 'did you mean name?'],
    ['zzzzzz=x', 'it has name, tags, address'],
    ['__proto__.x=1', 'expected path=value'],
    ['name', 'expected path=value'],
  ])('refuse %s', (text, message) => {
    expect(() => withValues(item, [readSetValue(text)])).toThrow(message);
  });
});
