import { describe, expect, it } from 'vitest';
import { triggerGuide } from '../../src/hosts/sim/canvas.js';
import {
  type SimSubBlock,
  type SimTrigger,
  simBlock,
  simTriggers,
  simWebhookProvider,
} from '../../src/hosts/sim/index.js';
import { triggerOfSim } from '../../src/hosts/sim/triggers/ids.js';
import { registry } from '../../src/index.js';
import { sampleNotification } from '../../src/triggers/index.js';
import { isWebhookTopic, signBody, webhookTopics } from '../../src/webhooks/index.js';

const triggers = simTriggers();
const provider = simWebhookProvider();
const secret = 'the-client-secret';

const trigger = (id: string): SimTrigger => {
  const found = triggers[id];
  if (found === undefined) throw new Error(`There is no trigger ${id}`);
  return found;
};

const sampleOf = ({ id }: SimTrigger) => {
  const meant = triggerOfSim(id);
  if (meant === undefined) throw new Error(`${id} means no trigger`);
  return sampleNotification(meant);
};

/** What the instructions say while a trigger is chosen. */
const guideOf = (fields: readonly SimSubBlock[], values: object): string =>
  fields.find(({ id }) => id === 'triggerInstructions')?.value?.({ ...values }) ?? '';

/** What Sim hands to the handler for a request. */
function received(rawBody: string, signature?: string, webhookSecret: unknown = secret) {
  const headers = new Headers(signature === undefined ? {} : { 'X-Hub-Signature': signature });
  return { request: { headers }, rawBody, providerConfig: { webhookSecret } };
}

const matches = (triggerId: unknown, topic: string) =>
  provider.matchEvent({ body: { topic }, providerConfig: { triggerId } });

describe('the triggers', () => {
  it.each([
    ['intercom_conversation_created', ['conversation.user.created', 'conversation.admin.single.created']],
    ['intercom_conversation_reply', ['conversation.user.replied', 'conversation.admin.replied']],
    ['intercom_conversation_closed', ['conversation.admin.closed']],
    ['intercom_contact_created', ['contact.lead.created']],
    ['intercom_user_created', ['contact.user.created']],
  ])('have the id %s of Sim, which starts from topics that are sent', (id, topics) => {
    expect(trigger(id)).toMatchObject({ id, provider: 'intercom' });
    const all = Object.keys(webhookTopics);
    expect(all.filter((topic) => matches(id, topic)).sort()).toEqual([...topics].sort());
  });

  it('have one that starts from everything but a ping', () => {
    const heard = Object.keys(webhookTopics).filter((topic) => matches('intercom_webhook', topic));
    expect(heard).toEqual(Object.keys(webhookTopics).filter((topic) => topic !== 'ping'));
    expect(matches('intercom_webhook', 'robot.born')).toBe(true);
  });

  it.each(Object.values(triggers))('include $id, which starts from its own sample', (one) => {
    const { topic } = sampleOf(one);
    expect(isWebhookTopic(topic)).toBe(true);
    expect(matches(one.id, topic)).toBe(true);
    const field = (id: string) => one.subBlocks.find((field) => field.id === id);
    expect(field('webhookSecret')).toMatchObject({ required: true, password: true, mode: 'trigger' });
    expect(field('webhookUrlDisplay')).toMatchObject({ readOnly: true, useWebhookUrl: true });
    const guide = guideOf(one.subBlocks, { selectedTriggerId: one.id });
    expect(guide).toContain('Webhook Secret');
    expect(guide).toContain(`"topic": "${topic}"`);
    expect(Object.keys(one.outputs)).toEqual([
      'topic',
      'id',
      'app_id',
      'created_at',
      'delivery_attempts',
      'first_sent_at',
      'data',
    ]);
  });

  it('leave no trigger in the menu of Sim\u2019s own block without its address and its secret', () => {
    // Sim's block shows the fields of these six, and chooses by the menu of the first.
    const own = [
      'conversation_created',
      'conversation_reply',
      'conversation_closed',
      'contact_created',
      'user_created',
      'webhook',
    ];
    const fields = own.flatMap((id) => trigger(`intercom_${id}`).subBlocks);
    const [menu] = fields.filter(({ id }) => id === 'selectedTriggerId');
    expect(menu?.value?.({})).toBe('intercom_conversation_created');
    expect(menu?.options?.map(({ id }) => id)).toEqual(own.map((id) => `intercom_${id}`));
    for (const { id } of menu?.options ?? []) {
      const shown = fields.filter(
        ({ condition }) => condition?.field === 'selectedTriggerId' && condition.value === id,
      );
      expect(shown.map((field) => field.id)).toEqual(['webhookUrlDisplay', 'webhookSecret', 'triggerInstructions']);
    }
  });
});

describe('the block', () => {
  const block = simBlock(registry);

  it('can start from every trigger', () => {
    expect(block.triggers).toEqual({ enabled: true, available: Object.keys(triggers) });
    expect(block.canvasPresentation.triggerSentences?.default).toEqual([
      { text: 'Run on', field: 'selectedTriggerId', core: true },
    ]);
  });

  it('has one menu, address and secret for all triggers, and the instructions of the chosen one', () => {
    const fields = block.subBlocks.filter(({ mode }) => mode === 'trigger');
    expect(fields.map(({ id, condition }) => [id, condition])).toEqual(
      ['selectedTriggerId', 'webhookUrlDisplay', 'webhookSecret', 'triggerInstructions'].map((id) => [id, undefined]),
    );
    expect(fields[0]?.options?.map(({ id }) => id)).toEqual(Object.keys(triggers));
    const chosen = 'intercom_ticket_created';
    const guide = guideOf(fields, { selectedTriggerId: chosen });
    expect(guide).toContain('Tick the topics ticket.created');
    // Sim's editor hands over what it keeps of each field.
    expect(guideOf(fields, { selectedTriggerId: { id: 'selectedTriggerId', value: chosen } })).toBe(guide);
    for (const none of [undefined, null, 'intercom_of_the_future', 'constructor']) {
      expect(guideOf(fields, { selectedTriggerId: none })).toBe('');
    }
  });

  it('shows samples as text, whatever they hold', () => {
    const guides = { a: { steps: ['Do it.'], sample: '{"body":"<script>&amp;</script>"}' } };
    expect(triggerGuide(guides, { selectedTriggerId: 'a' })).toContain('&lt;script&gt;&amp;amp;&lt;/script&gt;');
  });
});

describe('the handler', () => {
  const body = JSON.stringify(sampleOf(trigger('intercom_conversation_reply')), null, 1);

  it('takes what is signed with the client secret, over the body as it came', () => {
    expect(provider.verifyAuth(received(body, signBody(body, secret)))).toBeNull();
    const umlauts = '{"topic":"ping","say":"Größe 🐞"}';
    expect(provider.verifyAuth(received(umlauts, signBody(umlauts, secret)))).toBeNull();
  });

  it.each<[string, string | undefined, unknown]>([
    ['no signature', undefined, secret],
    ['an empty signature', '', secret],
    ['the signature of another secret', signBody(body, 'another'), secret],
    ['the signature of the same JSON in other bytes', signBody(JSON.stringify(JSON.parse(body)), secret), secret],
    ['the signature in capitals', signBody(body, secret).toUpperCase(), secret],
    ['a signature that is cut short', signBody(body, secret).slice(0, -2), secret],
    ['an empty secret', signBody(body, 'x'), ''],
    ['a secret of blanks', signBody(body, '  '), '  '],
    ['no secret', signBody(body, 'x'), undefined],
    ['a secret that is no text', signBody(body, '1'), 1],
    ['a reference to a secret that Sim does not have', signBody(body, '{{INTERCOM_SECRET}}'), '{{INTERCOM_SECRET}}'],
  ])('answers 401 to %s', async (_, signature, webhookSecret) => {
    const answer = provider.verifyAuth(received(body, signature, webhookSecret));
    expect(answer?.status).toBe(401);
    expect(await answer?.text()).not.toContain(secret);
  });

  it('answers 200 to a ping, and starts nothing from it', () => {
    const ping = { type: 'notification_event', topic: 'ping', id: null, data: { item: { type: 'ping' } } };
    expect(provider.handleReachabilityTest(ping)?.status).toBe(200);
    expect(provider.handleReachabilityTest(JSON.parse(body))).toBeNull();
    expect(Object.keys(triggers).filter((id) => matches(id, 'ping'))).toEqual([]);
    expect(provider.extractIdempotencyId(ping)).toBeNull();
  });

  it('starts from older names of a topic, and from no unknown trigger', () => {
    expect(matches('intercom_contact_created', 'contact.created')).toBe(true);
    expect(matches('intercom_user_created', 'user.created')).toBe(true);
    expect(matches('intercom_user_created', 'lead.created')).toBe(false);
    expect(matches('intercom_of_the_future', 'contact.user.created')).toBe(false);
    expect(matches(undefined, 'contact.user.created')).toBe(true);
    for (const nothing of [null, [], 'text', {}]) {
      expect(provider.matchEvent({ body: nothing, providerConfig: { triggerId: 'intercom_webhook' } })).toBe(false);
    }
  });

  it('knows deliveries of one notification by its id', () => {
    const once = JSON.parse(body);
    expect(provider.extractIdempotencyId({ ...once, delivery_attempts: 2 })).toBe(once.id);
    for (const other of [null, 'text', {}, { id: 'x' }, { type: 'notification_event', id: '' }]) {
      expect(provider.extractIdempotencyId(other)).toBeNull();
    }
  });

  it('hands the notification to the workflow as it came', async () => {
    const given = JSON.parse(body);
    expect((await provider.formatInput({ body: given })).input).toBe(given);
  });

  it('answers in the words of its host', () => {
    const words = simWebhookProvider((said, { status }) => `${status} ${JSON.stringify(said)}`);
    expect(words.verifyAuth(received(body))).toMatch(/^401 .*X-Hub-Signature/);
  });
});
