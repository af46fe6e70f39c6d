import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW, openSandbox } from '../caller.js';
import { signatureOf } from './receiver.js';
import { openSetup, SECRET, type WebhookSetup } from './setup.js';

let setup: WebhookSetup;
beforeEach(async () => {
  setup = await openSetup();
});
afterEach(() => setup.close());

describe('registering a webhook', () => {
  it('asks with HEAD, then sends a ping', async () => {
    const { body, status } = await setup.call('POST', '/_sandbox/webhooks', {
      url: setup.receiver.url,
      topics: ['conversation.user.created'],
      secret: SECRET,
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      id: 'webhook_1',
      url: setup.receiver.url,
      topics: ['conversation.user.created'],
      version: '2.16',
      state: 'live',
      until: null,
      createdAt: NOW,
    });
    const [head, ping] = setup.receiver.hits;
    expect(head).toMatchObject({ method: 'HEAD', headers: { 'user-agent': 'intercom-parrot-service-client/1.0' } });
    expect(ping?.body).toEqual({
      type: 'notification_event',
      app_id: expect.stringMatching(/^[a-z0-9]{8}$/),
      data: { type: 'notification_event_data', item: { type: 'ping', message: expect.any(String) } },
      links: {},
      id: null,
      topic: 'ping',
      delivery_status: null,
      delivery_attempts: 1,
      delivered_at: 0,
      first_sent_at: NOW,
      created_at: NOW,
      self: null,
    });
    expect(ping?.headers['x-hub-signature']).toBe(signatureOf(ping?.raw ?? Buffer.alloc(0), SECRET));
  });

  it('fails when HEAD does', async () => {
    setup.receiver.head = 405;
    await expect(setup.subscribe()).rejects.toThrow('answered HEAD with 405');
    expect(setup.sandbox.webhooks.list()).toEqual([]);
    await setup.receiver.close();
    await expect(setup.subscribe()).rejects.toThrow('gave no answer to HEAD (ECONNREFUSED)');
    setup.receiver.close = async () => undefined;
  });

  it.each([
    [{ url: 'https://example.org/hook' }, 'url', 'allowRemoteWebhooks'],
    [{ url: 'http://127.0.0.1.example.org/hook' }, 'url', 'on this machine'],
    [{ url: 'ftp://127.0.0.1/hook' }, 'url', 'http or https'],
    [{ url: 'hook' }, 'url', 'http or https'],
    [{ url: undefined }, 'url', 'required'],
    [{ topics: [] }, 'topics', '["*"]'],
    [{ topics: 'ticket.created' }, 'topics', '["*"]'],
    [{ topics: ['conversation.created'] }, 'topics', 'conversation.created'],
    [{ topics: ['ticket.resolved'], version: '2.14' }, 'topics', 'came with 2.15'],
    [{ secret: '' }, 'secret', 'not empty'],
    [{ version: 2.16 }, 'version', 'as text'],
    [{ duplicates: 2 }, 'duplicates', 'from 0 to 1'],
    [{ reorder: -1 }, 'reorder', 'from 0 to 1'],
    [{ concurrency: 0 }, 'concurrency', 'from 1 to 1000'],
    [{ secrets: ['x'] }, 'secrets', 'left out'],
  ])('refuses %j', async (wrong, field, words) => {
    const right = { url: setup.receiver.url, topics: ['*'], secret: SECRET };
    const { status, body } = await setup.call('POST', '/_sandbox/webhooks', { ...right, ...wrong });
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({ field, message: expect.stringContaining(words) });
    expect(setup.receiver.hits).toEqual([]);
  });

  it('refuses a version that does not exist', async () => {
    const { status, body } = await setup.call('POST', '/_sandbox/webhooks', {
      url: setup.receiver.url,
      topics: ['*'],
      secret: 'x',
      version: '9.9',
    });
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({ field: 'version', message: expect.stringMatching(/2\.15, 2\.16, 2\.17$/) });
  });

  it('may go to other machines when the sandbox was told so', async () => {
    const { sandbox } = openSandbox({ allowRemoteWebhooks: true, webhookTimeoutMs: 1000 });
    const remote = sandbox.webhooks.add({ url: 'http://receiver.invalid/', topics: ['*'], secret: 'x' });
    await expect(remote).rejects.toThrow('gave no answer to HEAD');
    await sandbox.close();
  });
});

describe('what is shown of webhooks', () => {
  it('never holds the secret', async () => {
    await setup.subscribe();
    await setup.call('POST', '/contacts', { role: 'lead' });
    await setup.sandbox.webhooks.idle();
    const paths = ['', '/webhooks', '/webhooks/deliveries', '/requests', '/clock'];
    for (const path of paths) expect((await setup.call('GET', `/_sandbox${path}`)).text).not.toContain(SECRET);
  });

  it('lists, removes and sets live over HTTP', async () => {
    const id = await setup.subscribe();
    expect((await setup.call('GET', '/_sandbox/webhooks')).body).toMatchObject([{ id, topics: ['*'] }]);
    setup.receiver.answer = 410;
    await setup.call('POST', '/_sandbox/webhooks/send', { topic: 'ticket.created' });
    expect((await setup.call('GET', '/_sandbox/webhooks')).body[0].state).toBe('disabled');
    expect((await setup.call('POST', `/_sandbox/webhooks/${id}/live`)).body.state).toBe('live');
    expect((await setup.call('DELETE', `/_sandbox/webhooks/${id}`)).body).toEqual([]);
    expect((await setup.call('DELETE', `/_sandbox/webhooks/${id}`)).status).toBe(404);
    expect((await setup.call('POST', `/_sandbox/webhooks/${id}/live`)).status).toBe(404);
  });
});

describe('the log of deliveries', () => {
  it('is filtered, and redelivers over HTTP', async () => {
    const id = await setup.subscribe(['ticket.created', 'company.created']);
    await setup.call('POST', '/_sandbox/webhooks/send', { topic: 'ticket.created' });
    setup.receiver.answer = 500;
    const { body: sent } = await setup.call('POST', '/_sandbox/webhooks/send', { topic: 'company.created' });
    const list = async (query: string) => (await setup.call('GET', `/_sandbox/webhooks/deliveries?${query}`)).body;
    expect(await list('topic=ping')).toMatchObject([{ id: 'ping_1', body: { topic: 'ping', id: null } }]);
    expect(await list('state=pending')).toEqual(sent);
    expect(await list('limit=1')).toEqual(sent);
    expect(await list(`webhook=${id}&topic=ticket.created`)).toMatchObject([
      { webhook: id, topic: 'ticket.created', url: setup.receiver.url, createdAt: NOW, state: 'delivered' },
    ]);
    setup.receiver.answer = 200;
    const again = await setup.call('POST', `/_sandbox/webhooks/deliveries/${sent[0].id}/redeliver`);
    expect(again.body).toMatchObject({ id: sent[0].id, state: 'delivered' });
    expect((await setup.call('GET', '/_sandbox/webhooks/deliveries?state=lost')).status).toBe(400);
    expect((await setup.call('GET', '/_sandbox/webhooks/deliveries?limit=x')).status).toBe(400);
    expect((await setup.call('GET', '/_sandbox/webhooks/deliveries?topics=x')).body.errors[0].field).toBe('topics');
    expect((await setup.call('POST', '/_sandbox/webhooks/deliveries/x/redeliver')).status).toBe(404);
  });

  it('keeps the newest ones', async () => {
    const small = await openSetup({ deliveryLogSize: 3 });
    await small.subscribe();
    await small.sandbox.webhooks.burst({ topic: 'ticket.created', count: 10 });
    expect(small.sandbox.webhooks.deliveries()).toHaveLength(3);
    await small.close();
  });
});

describe('sending by hand', () => {
  it('tells which version a topic needs that no webhook has', async () => {
    await setup.subscribe();
    const send = () => setup.sandbox.webhooks.send({ topic: 'procedure.hitl_notification.created' });
    await expect(send()).rejects.toThrow('needs a webhook of version 2.17, and there are only ones up to 2.16');
    await setup.subscribe(['*'], { version: '2.17' });
    expect(await send()).toHaveLength(1);
  });

  it('signs an arbitrary notification', async () => {
    await setup.subscribe();
    await setup.call('POST', '/_sandbox/webhooks/send', { topic: 'brand.new', item: { type: 'thing', ü: '✓' } });
    const [hit] = setup.receiver.notifications;
    expect(hit?.body).toMatchObject({
      topic: 'brand.new',
      id: expect.stringMatching(/^notif_[0-9a-f-]{36}$/),
      delivery_status: 'pending',
      data: { item: { type: 'thing', ü: '✓' } },
    });
    expect(hit?.headers).toMatchObject({
      'content-type': 'application/json',
      accept: 'application/json',
      'user-agent': 'intercom-parrot-service-client/1.0',
      'content-length': String(hit?.raw.length),
      'x-hub-signature': signatureOf(hit?.raw ?? Buffer.alloc(0), SECRET),
    });
  });

  it('reaches the webhooks that take the topic, or the one that is named', async () => {
    const id = await setup.subscribe(['ticket.created']);
    expect((await setup.call('POST', '/_sandbox/webhooks/send', { topic: 'company.created' })).status).toBe(409);
    await setup.call('POST', '/_sandbox/webhooks/send', { topic: 'company.created', webhook: id });
    expect(setup.receiver.topics).toEqual(['company.created']);
  });

  it.each([
    [{}, 'topic'],
    [{ topic: 'no.topic' }, 'topic'],
    [{ topic: 'ticket.created', item: [] }, 'item'],
    [{ topic: 'ticket.created', items: {} }, 'items'],
  ])('refuses %j', async (body, field) => {
    await setup.subscribe();
    const reply = await setup.call('POST', '/_sandbox/webhooks/send', body);
    expect([reply.status, reply.body.errors[0].field]).toEqual([400, field]);
  });

  it('sends a burst over connections that stay open', async () => {
    await setup.subscribe(['event.created'], { concurrency: 8 });
    const { body } = await setup.call('POST', '/_sandbox/webhooks/burst', { topic: 'event.created', count: 500 });
    expect(body).toEqual({ sent: 500, delivered: 500, ms: expect.any(Number), perSecond: expect.any(Number) });
    expect(new Set(setup.receiver.notifications.map((hit) => hit.body.id)).size).toBe(500);
    expect((await setup.call('POST', '/_sandbox/webhooks/burst', { topic: 'event.created', count: 0 })).status).toBe(
      400,
    );
  });
});
