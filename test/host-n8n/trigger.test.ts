import { describe, expect, it } from 'vitest';
import { createN8nTrigger, triggerCredentialType } from '../../src/hosts/n8n/index.js';
import { eventFields, listTriggers, sampleNotification } from '../../src/triggers/index.js';
import { signBody } from '../../src/webhooks/index.js';
import { clientSecret, deliver, type Incoming } from './trigger-double.js';

const Trigger = createN8nTrigger();
const node = new Trigger();
const triggers = listTriggers();
const sample = (id: string) => {
  const found = triggers.find((trigger) => trigger.id === id);
  if (found === undefined) throw new Error(`There is no trigger ${id}`);
  return sampleNotification(found);
};
const replied = sample('conversation_replied');
const body = JSON.stringify(replied, null, 1);
const all: Incoming = { body, parameters: { events: ['any_event'] } };
const ping = JSON.stringify({ ...replied, topic: 'ping', id: null, data: { item: { type: 'ping' } } });

describe('the description of the trigger', () => {
  it('offers every trigger, and chooses none by itself', () => {
    const menu = node.description.properties.find(({ name }) => name === 'events');
    expect(menu).toMatchObject({ type: 'multiOptions', required: true, default: [] });
    expect(menu?.options?.map((one) => ('value' in one ? one.value : ''))).toEqual(triggers.map(({ id }) => id));
  });

  it('listens for notifications, and for the HEAD that comes when the address is saved', () => {
    expect(
      node.description.webhooks.map(({ httpMethod, path, responseMode }) => [httpMethod, path, responseMode]),
    ).toEqual([
      ['POST', 'webhook', 'onReceived'],
      ['HEAD', 'webhook', 'onReceived'],
    ]);
  });

  it('hides the secrets', () => {
    expect(triggerCredentialType().properties.map(({ typeOptions }) => typeOptions?.password)).toEqual([true, true]);
  });

  it('is a copy for each node, so that a host may change it', () => {
    expect(new Trigger().description).not.toBe(node.description);
  });

  it('says that subscribing is done, since nobody can do it by a call', async () => {
    for (const { checkExists, create, delete: remove } of Object.values(node.webhookMethods)) {
      expect(await Promise.all([checkExists(), create(), remove()])).toEqual([true, true, true]);
    }
  });
});

describe('a notification', () => {
  it.each(triggers)('of $id starts the workflow that chose it, with its facts and itself', async (trigger) => {
    const notification = sampleNotification(trigger);
    const chosen = { events: [trigger.id] };
    const { status, items } = await deliver(node, { body: JSON.stringify(notification), parameters: chosen });
    expect(status).toBe(200);
    expect(items).toHaveLength(1);
    expect(Object.keys(items[0] ?? {})).toEqual(eventFields.map(({ key }) => key));
    expect(items[0]).toMatchObject({ id: notification.id, topic: trigger.topics[0], notification });
  });

  it('starts no workflow that chose others', async () => {
    const chosen = { events: ['ticket_created'], options: { topics: ['company.created'] } };
    expect(await deliver(node, { body, parameters: chosen })).toMatchObject({ status: 200, items: [] });
    expect(await deliver(node, { body, parameters: { events: [] } })).toMatchObject({ status: 200, items: [] });
  });

  it('starts a workflow that chose its topic alone', async () => {
    const chosen = { events: [], options: { topics: [replied.topic] } };
    expect((await deliver(node, { body, parameters: chosen })).items).toHaveLength(1);
  });

  it('tells who wrote what', async () => {
    const [item] = (await deliver(node, all)).items;
    expect(item).toMatchObject({
      conversation_id: '215470000012345',
      ticket_id: null,
      message: { body: 'It is the June invoice.', format: 'text' },
      author: { is_contact: true, name: 'Sample Contact' },
      contact: { external_id: 'user-42', email: 'contact@example.com' },
      part_type: 'comment',
    });
  });

  it.each([
    ['ab12cd34', 1],
    ['zz99, ab12cd34', 1],
    ['zz99', 0],
    ['', 1],
    [' , ', 1],
  ])('passes where the workspaces are %j: %i times', async (workspaces, times) => {
    const parameters = { events: ['any_event'], options: { workspaces } };
    expect((await deliver(node, { body, parameters })).items).toHaveLength(times);
  });

  it('starts the workflow once, however often it comes', async () => {
    const memory = {};
    expect((await deliver(node, { ...all, memory })).items).toHaveLength(1);
    const again = JSON.stringify({ ...replied, delivery_attempts: 2 });
    expect(await deliver(node, { ...all, body: again, memory })).toMatchObject({ status: 200, items: [] });
    const other = JSON.stringify({ ...replied, app_id: 'zz99' });
    expect((await deliver(node, { ...all, body: other, memory })).items).toHaveLength(1);
  });

  it('is forgotten after a thousand others, so that a workflow does not grow', async () => {
    const memory: Record<string, unknown> = {};
    await deliver(node, { ...all, memory });
    for (let at = 0; at < 1000; at += 1) {
      await deliver(node, { ...all, body: JSON.stringify({ ...replied, id: `notif_${at}` }), memory });
    }
    expect(memory.seen).toHaveLength(1000);
    expect((await deliver(node, { ...all, memory })).items).toHaveLength(1);
  });

  it('is not remembered when nobody chose it', async () => {
    const memory = {};
    await deliver(node, { body, parameters: { events: ['ticket_created'] }, memory });
    expect(memory).toEqual({});
  });

  it('is read where n8n leaves the body to be read', async () => {
    expect((await deliver(node, { ...all, raw: 'unread' })).items).toHaveLength(1);
  });

  it('may be signed with the former secret while it is changed', async () => {
    const credentials = { clientSecret: 'the-new-one', formerClientSecret: clientSecret };
    expect((await deliver(node, { ...all, credentials })).items).toHaveLength(1);
  });
});

describe('what starts nothing', () => {
  it.each<[string, number, Incoming]>([
    ['no signature', 401, { signature: null }],
    ['the signature of another secret', 401, { signature: signBody(body, 'another') }],
    ['the signature of another body', 401, { signature: signBody(`${body} `, clientSecret) }],
    ['capitals', 401, { signature: signBody(body, clientSecret).toUpperCase() }],
    ['an empty secret', 401, { credentials: { clientSecret: '', formerClientSecret: '' } }],
    ['no credentials', 401, { credentials: {} }],
    ['no notification', 400, { body: '{"topic":"conversation.user.replied"}' }],
    ['no JSON', 400, { body: 'topic=ping' }],
    ['no body', 400, { body: '' }],
    ['no raw body', 500, { raw: 'gone' }],
  ])('%s: %i', async (_, status, incoming) => {
    const memory = {};
    const outcome = await deliver(node, { ...all, memory, ...incoming });
    expect(outcome).toMatchObject({ status, items: [] });
    expect(JSON.stringify(outcome.answer)).not.toContain(clientSecret);
    expect(memory).toEqual({});
  });

  it('a ping, which is answered', async () => {
    expect(await deliver(node, { ...all, body: ping })).toMatchObject({ status: 200, items: [] });
    expect(await deliver(node, { ...all, body: ping, signature: null })).toMatchObject({ status: 401, items: [] });
  });

  it('HEAD, which is answered', async () => {
    expect(await deliver(node, { ...all, webhook: 'setup', signature: null, raw: 'gone' })).toMatchObject({
      status: 200,
      items: [],
    });
  });
});
