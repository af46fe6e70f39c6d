import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../../src/sandbox/webhooks/topics.js';
import { listTopics } from '../../../src/webhooks/topics/topics.js';
import { openSetup } from './setup.js';

describe('topics', () => {
  it('are those that the receiving side knows', () => {
    expect([...TOPICS.keys()].sort()).toEqual(listTopics().sort());
  });

  it.each(['demo', 'empty'] as const)(
    'all have a sample that can be sent without an item, from %s data',
    async (data) => {
      const setup = await openSetup({ data });
      await setup.subscribe(['*'], { version: '2.17' });
      for (const topic of TOPICS.keys()) await setup.sandbox.webhooks.send({ topic });
      const received = setup.receiver.hits.flatMap(({ body }) => (body === undefined ? [] : [body.topic]));
      expect(received.slice(1)).toEqual([...TOPICS.keys()]);
      for (const { body } of setup.receiver.notifications) {
        expect(Object.keys(body.data.item).length, body.topic).toBeGreaterThan(1);
      }
      await setup.close();
    },
  );

  it('are about records that exist, so that a handler finds them', async () => {
    const setup = await openSetup();
    await setup.subscribe();
    for (const topic of ['conversation.user.replied', 'contact.user.created', 'ticket.created']) {
      await setup.sandbox.webhooks.send({ topic });
    }
    const [conversation, contact, ticket] = setup.receiver.notifications.map(({ body }) => body.data.item.id);
    expect((await setup.call('GET', `/conversations/${conversation}`)).status).toBe(200);
    expect((await setup.call('GET', `/contacts/${contact}`)).status).toBe(200);
    expect((await setup.call('GET', `/tickets/${ticket}`)).status).toBe(200);
    await setup.close();
  });

  it('leave the ids of what is made later as they are', async () => {
    const made = async (sends: boolean) => {
      const setup = await openSetup();
      await setup.subscribe();
      if (sends)
        for (const topic of TOPICS.keys())
          if (topic !== 'procedure.hitl_notification.created') await setup.sandbox.webhooks.send({ topic });
      const { body } = await setup.call('POST', '/contacts', { role: 'lead' });
      await setup.close();
      return [body.id, body.external_id];
    };
    expect(await made(true)).toEqual(await made(false));
  });
});
