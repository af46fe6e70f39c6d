import { describe, expect, it } from 'vitest';
import { createActivepiecesPiece, type EventPayload, pieceEvents } from '../../src/hosts/activepieces/index.js';
import { createIntercom, registry } from '../../src/index.js';
import { eventFields, findTrigger, listTriggers, sampleNotification } from '../../src/triggers/index.js';
import { signBody } from '../../src/webhooks/index.js';
import { framework } from './framework.js';

const secret = 'the-client-secret';
const pieces = {
  flow: createActivepiecesPiece(registry, framework, createIntercom),
  app: createActivepiecesPiece(registry, framework, createIntercom, { webhooks: 'app' }),
};
const connection = (clientSecret: unknown = secret) => ({ type: 'CUSTOM_AUTH', props: { clientSecret } });

const trigger = (name: string, kind: keyof typeof pieces = 'flow') => {
  const found = pieces[kind].triggers.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no trigger ${name}`);
  return found;
};

const sample = (id: string) => {
  const found = findTrigger(id);
  if (found === undefined) throw new Error(`There is no trigger ${id}`);
  return sampleNotification(found);
};

/** A request as Activepieces keeps it. */
function received(notification: object, more: Partial<EventPayload> = {}): EventPayload {
  const rawBody = JSON.stringify(notification, null, 1);
  return { body: notification, rawBody, headers: { 'x-hub-signature': signBody(rawBody, secret) }, ...more };
}

const replied = sample('conversation_replied');
const ping = { ...replied, topic: 'ping', id: null, data: { item: { type: 'ping' } } };
const runs = (payload: EventPayload, auth: unknown = connection(), propsValue = {}) =>
  trigger('any_event').run({ auth, propsValue, payload });

describe.each(['flow', 'app'] as const)('the triggers by %s', (kind) => {
  it.each(listTriggers())('include $id, which starts from its sample and is shown by it', async ({ id }) => {
    const one = trigger(id, kind);
    expect(one.type).toBe(kind === 'app' ? 'APP_WEBHOOK' : 'WEBHOOK');
    const items = await one.run({ auth: connection(), propsValue: {}, payload: received(sample(id)) });
    expect(items).toEqual([one.sampleData]);
    expect(Object.keys(one.sampleData)).toEqual([...eventFields.map(({ key }) => key), '_dedupe_key']);
    expect(one.outputSchema.fields.map(({ key }) => key)).toEqual(eventFields.map(({ key }) => key));
    expect(one.props.setup).toMatchObject({ kind: 'MarkDown', value: expect.stringContaining('Developer Hub') });
  });

  it('start from nothing else', async () => {
    const payload = received(replied);
    const given = { auth: connection(), propsValue: {}, payload };
    expect(await trigger('ticket_created', kind).run(given)).toEqual([]);
    expect(await trigger('conversation_admin_replied', kind).run(given)).toEqual([]);
  });

  it('start from no ping', async () => {
    expect(
      await trigger('any_event', kind).run({ auth: connection(), propsValue: {}, payload: received(ping) }),
    ).toEqual([]);
  });

  it('mark a notification that comes twice by the same key', async () => {
    const one = trigger('any_event', kind);
    const run = async (more: object) => {
      const payload = received({ ...replied, ...more });
      return (await one.run({ auth: connection(), propsValue: {}, payload }))[0]?._dedupe_key;
    };
    expect(await run({ delivery_attempts: 2 })).toBe(await run({}));
    expect(await run({ app_id: 'zz99' })).not.toBe(await run({}));
    expect(await run({ id: 'notif_other' })).not.toBe(await run({}));
  });
});

describe('a trigger with an address of its own', () => {
  it.each<[string, Partial<EventPayload>]>([
    ['no signature', { headers: {} }],
    ['an empty signature', { headers: { 'x-hub-signature': '' } }],
    ['the signature of another secret', { headers: { 'x-hub-signature': signBody('{}', 'another') } }],
    ['a body that is not what was signed', { rawBody: '{"topic":"conversation.user.replied"}' }],
    ['the look whether anybody is there', { body: {}, rawBody: '', headers: {} }],
  ])('starts nothing from %s', async (_, more) => {
    expect(await runs(received(replied, more))).toEqual([]);
  });

  it.each([[''], ['  '], [undefined], [null]])('refuses everything while the secret is %j', async (clientSecret) => {
    const auth = { props: { clientSecret } };
    await expect(runs(received(replied), auth)).rejects.toThrow('clientSecret is missing');
    const context = { auth, propsValue: {}, payload: received(replied) };
    await expect(trigger('any_event').onEnable(context)).rejects.toThrow('clientSecret is missing');
  });

  it('says so where the body as it came was not kept', async () => {
    await expect(runs(received(replied, { rawBody: undefined }))).rejects.toThrow('rawBody is missing');
  });

  it('reads bytes, also those that went through a queue', async () => {
    const bytes = Buffer.from(JSON.stringify(replied, null, 1));
    for (const rawBody of [bytes, new Uint8Array(bytes), bytes.toJSON()]) {
      expect(await runs(received(replied, { rawBody }))).toHaveLength(1);
    }
  });

  it('finds the signature under any spelling of its header', async () => {
    const { headers } = received(replied);
    const signature = headers['x-hub-signature'] ?? '';
    expect(await runs(received(replied, { headers: { 'X-Hub-Signature': signature } }))).toHaveLength(1);
  });

  it('passes one workspace alone where somebody names one', async () => {
    expect(await runs(received(replied), connection(), { workspace_id: 'zz99' })).toEqual([]);
    expect(await runs(received(replied), connection(), { workspace_id: ' ab12cd34 ' })).toHaveLength(1);
  });

  it('shows its address in the steps, and waits for something real when it is tried', () => {
    const one = trigger('contact_created');
    expect(one.props.setup?.value).toContain('{{webhookUrl}}');
    expect(one.test).toBeUndefined();
  });

  it('is switched on and off without a call', async () => {
    const one = trigger('contact_created');
    await one.onEnable({ auth: connection(), propsValue: {}, payload: received(replied) });
    await one.onDisable();
  });
});

describe('a trigger by the address of the app', () => {
  const listen = async (name: string, propsValue: object) => {
    const listeners: unknown[] = [];
    const app = { createListeners: (one: object) => listeners.push(one) };
    const context = { auth: connection(), propsValue: { ...propsValue }, payload: received(replied), app };
    await trigger(name, 'app').onEnable(context);
    return listeners;
  };

  it('listens for its topics in its workspace', async () => {
    expect(await listen('contact_created', { workspace_id: 'ab12cd34' })).toEqual([
      { events: ['contact.user.created', 'contact.lead.created'], identifierValue: 'ab12cd34' },
    ]);
  });

  it('cannot listen to no workspace', async () => {
    await expect(listen('contact_created', { workspace_id: '' })).rejects.toThrow('workspace_id is missing');
  });

  it('gives its sample when it is tried', async () => {
    const one = trigger('contact_created', 'app');
    expect(await one.test?.()).toEqual([one.sampleData]);
  });

  it('trusts what the server checked, and checks once more where the connection has a secret', async () => {
    const forged = received(replied, { headers: { 'x-hub-signature': signBody('{}', 'another') } });
    const one = trigger('any_event', 'app');
    const run = (auth: unknown) => one.run({ auth, propsValue: {}, payload: forged });
    expect(await run({ props: {} })).toHaveLength(1);
    expect(await run(connection())).toEqual([]);
  });
});

describe('what arrives for the whole app', () => {
  const verify = (webhookSecret: string | Record<string, string>, more: Partial<EventPayload> = {}) =>
    pieceEvents.verify({ webhookSecret, payload: received(replied, more) });

  it('is found by topic and workspace', () => {
    expect(pieceEvents.parseAndReply({ payload: received(replied) })).toEqual({
      event: 'conversation.user.replied',
      identifierValue: 'ab12cd34',
    });
    const older = received({ ...replied, topic: 'contact.archive' });
    expect(pieceEvents.parseAndReply({ payload: older }).event).toBe('contact.archived');
  });

  it.each([[ping], [{}], [null], ['text'], [{ topic: 'contact.merged' }]])(
    'is answered and goes nowhere: %j',
    (body) => {
      const payload = { body, headers: {} };
      expect(pieceEvents.parseAndReply({ payload })).toEqual({ reply: { headers: {}, body: {} } });
    },
  );

  it('is taken when it is signed with the secret, or with that of its workspace', () => {
    expect(verify(secret)).toBe(true);
    expect(verify({ zz99: 'another', ab12cd34: secret })).toBe(true);
  });

  it.each<[string, string | Record<string, string>, Partial<EventPayload>]>([
    ['another secret', 'another', {}],
    ['an empty secret', '', {}],
    ['no secret', {}, {}],
    ['the secret of another workspace', { zz99: secret }, {}],
    ['a workspace by the name of what every object has', { zz99: secret }, { body: { app_id: 'constructor' } }],
    ['no signature', secret, { headers: {} }],
    ['no raw body', secret, { rawBody: undefined }],
    ['another body', secret, { rawBody: '{}' }],
  ])('is not taken with %s', (_, webhookSecret, more) => {
    expect(verify(webhookSecret, more)).toBe(false);
  });
});
