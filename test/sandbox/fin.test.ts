import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSetup, SECRET, type WebhookSetup } from './webhooks/setup.js';

let setup: WebhookSetup;
let user: string;
let admin: string;

beforeEach(async () => {
  setup = await openSetup({ data: 'empty' });
  user = (await setup.call('POST', '/contacts', { role: 'user', external_id: 'u-1' })).body.id;
  admin = (await setup.call('GET', '/me')).body.id;
});
afterEach(() => setup.close());

const asked = (body: string, at = '2026-01-05T10:00:00.123Z') => ({
  conversation_id: 'ext-1',
  message: { author: 'user', body, timestamp: at },
  user: { id: 'u-1' },
});

/** A question that the team has answered before. */
async function teach(question: string, answer: string): Promise<void> {
  const begun = await setup.call('POST', '/conversations', { from: { type: 'user', id: user }, body: question });
  const reply = { type: 'admin', admin_id: admin, message_type: 'comment', body: answer };
  await setup.call('POST', `/conversations/${begun.body.conversation_id}/reply`, reply);
}

const start = (body: string, at?: string) => setup.call('POST', '/fin/start', asked(body, at));
const reply = (body: string, at = '2026-01-05T10:01:00.000Z') => setup.call('POST', '/fin/reply', asked(body, at));
const rate = (fields: object) => setup.call('POST', '/fin/csat', { conversation_id: 'ext-1', ...fields });

/** What the callback address of the Fin Agent API gets while time passes. */
async function told(advance: string): Promise<Record<string, unknown>[]> {
  const before = setup.receiver.notifications.length;
  await setup.sandbox.clock.advance(advance);
  await setup.sandbox.webhooks.idle();
  return setup.receiver.notifications.slice(before).map(({ body }) => body);
}

const subscribe = () => setup.subscribe(['*'], { kind: 'fin_agent', concurrency: 1 });

describe('a conversation with Fin', () => {
  it('is answered with what the team answered to the like, in the form and with the signature of the Fin Agent API', async () => {
    await teach('How can I change my billing address?', 'Open Settings, then Billing.');
    await subscribe();
    expect((await start('Where do I change the billing address of my shop?')).body).toEqual({
      conversation_id: 'ext-1',
      user_id: 'u-1',
      status: 'thinking',
      created_at_ms: '2026-01-05T10:00:00.000Z',
    });
    const events = await told('5s');
    const about = { conversation_id: 'ext-1', user_id: 'u-1', created_at_ms: '2026-01-05T10:00:02.000Z' };
    expect(events).toEqual([
      {
        event_name: 'fin_replied',
        ...about,
        message: {
          id: expect.stringMatching(/^\d+$/),
          author: 'fin',
          body: '<p>Open Settings, then Billing.</p>',
          timestamp_ms: '2026-01-05T10:00:02.000Z',
        },
        status: 'replying',
      },
      { event_name: 'fin_status_updated', ...about, status: 'awaiting_user_reply' },
    ]);
    const { raw, headers } = setup.receiver.notifications.at(-1) ?? {};
    const signature = createHmac('sha256', SECRET)
      .update(raw ?? '')
      .digest('hex');
    expect(headers?.['x-fin-agent-api-webhook-signature']).toBe(`sha256=${signature}`);
    expect(headers?.['x-hub-signature']).toBeUndefined();
  });

  it('is resolved by thanks, rated once asked, and stands in the inbox', async () => {
    await teach('How can I change my billing address?', 'Open Settings, then Billing.');
    await subscribe();
    await start('How can I change my billing address today?');
    await told('5s');
    expect((await rate({ rating: 'good' })).body).toEqual({
      errors: { base: 'No rating survey found for this conversation' },
    });
    expect((await reply('Thanks, that worked')).body.status).toBe('thinking');
    const events = await told('5s');
    expect(events.map(({ event_name, status }) => status ?? event_name)).toEqual([
      'resolved',
      'complete',
      'csat_requested',
    ]);
    expect(events.at(-1)?.csat).toMatchObject({ options: [{ key: 'terrible' }, {}, {}, {}, { key: 'amazing' }] });
    expect((await rate({ rating: 'good' })).body).toEqual({
      conversation_id: 'ext-1',
      rating: 'good',
      status: 'rated',
    });
    expect((await rate({ rating: 'amazing', remark: 'Quick' })).status).toBe(200);
    expect((await rate({ rating: 'amazing', remark: 'Quick' })).status).toBe(200);
    expect((await rate({ rating: 'bad' })).status).toBe(422);
    const query = { field: 'ai_agent_participated', operator: '=', value: true };
    const { body } = await setup.call('POST', '/conversations/search', { query });
    expect(body.conversations).toMatchObject([
      {
        state: 'closed',
        ai_agent: {
          last_answer_type: 'ai_answer',
          resolution_state: 'confirmed_resolution',
          rating: 5,
          rating_remark: 'Quick',
        },
      },
    ]);
  });

  it('is taken for resolved after an hour of silence', async () => {
    await teach('How can I change my billing address?', 'Open Settings, then Billing.');
    await start('How can I change my billing address today?');
    await subscribe();
    expect((await told('2h')).map(({ event_name, status }) => status ?? event_name)).toEqual([
      'replying',
      'awaiting_user_reply',
      'resolved',
      'complete',
      'csat_requested',
    ]);
    await setup.sandbox.clock.advance('8d');
    expect((await rate({ rating: 'ok' })).body.errors.base).toBe('The rating window for this conversation has closed');
  });

  it('is handed to people who ask for one, or when nobody knows an answer', async () => {
    await subscribe();
    await start('I want to talk to a human');
    expect(await told('5s')).toMatchObject([
      { status: 'escalated', reason: 'Escalation requested by user' },
      { status: 'complete' },
    ]);
    await start('Do penguins have knees?', '2026-01-05T10:02:00.000Z');
    expect(await told('5s')).toMatchObject([
      { status: 'escalated', reason: 'Conversation finished without resolution' },
      { status: 'complete' },
    ]);
    expect((await reply('Hello?', '2026-01-05T10:03:00.000Z')).status).toBe(400);
  });

  it('takes the same message once, and tells which attributes it could not set', async () => {
    await start('I want to talk to a human');
    expect((await start('I want to talk to a human')).body.status).toBe('thinking');
    const all = { query: { field: 'contact_ids', operator: '=', value: user } };
    expect((await setup.call('POST', '/conversations/search', all)).body.total_count).toBe(1);
    const other = {
      ...asked('Hello'),
      conversation_id: 'ext-2',
      user: { id: 'u-2', name: 'Bea', attributes: { nope: 1 } },
    };
    const { body } = await setup.call('POST', '/fin/start', {
      ...other,
      conversation_metadata: { attributes: { x: 1 } },
    });
    expect(body.errors).toEqual({
      user: { attributes: { nope: "User attribute 'nope' does not exist" } },
      conversation: { attributes: { x: "Conversation attribute 'x' does not exist" } },
    });
    expect((await setup.call('GET', '/contacts/find_by_external_id/u-2')).body.name).toBe('Bea');
  });

  it.each([
    [{ conversation_id: '' }, 'conversation_id is required'],
    [{ message: { author: 'user', body: 'Hi', timestamp: 'now' } }, 'message.timestamp is required'],
    [{ message: { author: 'cat', body: 'Hi', timestamp: '2026-01-05T10:00:00Z' } }, 'must be one of user, agent, fin'],
    [{ user: {} }, 'user.id is required'],
    [{ attachments: Array(11).fill({}) }, '10 members at most'],
  ])('refuses %o', async (wrong, said) => {
    const answer = await setup.call('POST', '/fin/start', { ...asked('Hello'), ...wrong });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].message).toContain(said);
  });

  it('is told to nobody but the callback address of its own', async () => {
    await setup.subscribe(['*']);
    await start('I want to talk to a human');
    await setup.sandbox.clock.advance('5s');
    await setup.sandbox.webhooks.idle();
    const topics = setup.receiver.topics.filter((topic) => topic?.startsWith('fin') || topic === 'csat_requested');
    expect(topics).toEqual([]);
  });
});
