import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../../src/sandbox/webhooks/topics.js';
import { listTopics } from '../../../src/webhooks/topics/topics.js';
import { openStage } from './stage.js';

describe('topics', () => {
  it('are those that the receiving side knows', () => {
    expect([...TOPICS.keys()].sort()).toEqual(listTopics().sort());
  });

  it.each(['demo', 'empty'] as const)(
    'all have a sample that can be sent without an item, from %s data',
    async (data) => {
      const stage = await openStage({ data });
      await stage.subscribe(['*'], { version: '2.17' });
      for (const topic of TOPICS.keys()) await stage.sandbox.webhooks.send({ topic });
      const received = stage.receiver.hits.flatMap(({ body }) => (body === undefined ? [] : [body.topic]));
      expect(received.slice(1)).toEqual([...TOPICS.keys()]);
      for (const { body } of stage.receiver.notifications) {
        expect(Object.keys(body.data.item).length, body.topic).toBeGreaterThan(1);
      }
      await stage.close();
    },
  );

  it('are about records that exist, so that a handler finds them', async () => {
    const stage = await openStage();
    await stage.subscribe();
    for (const topic of ['conversation.user.replied', 'contact.user.created', 'ticket.created']) {
      await stage.sandbox.webhooks.send({ topic });
    }
    const [conversation, contact, ticket] = stage.receiver.notifications.map(({ body }) => body.data.item.id);
    expect((await stage.call('GET', `/conversations/${conversation}`)).status).toBe(200);
    expect((await stage.call('GET', `/contacts/${contact}`)).status).toBe(200);
    expect((await stage.call('GET', `/tickets/${ticket}`)).status).toBe(200);
    await stage.close();
  });

  it('leave the ids of what is made later as they are', async () => {
    const made = async (sends: boolean) => {
      const stage = await openStage();
      await stage.subscribe();
      if (sends)
        for (const topic of TOPICS.keys())
          if (topic !== 'procedure.hitl_notification.created') await stage.sandbox.webhooks.send({ topic });
      const { body } = await stage.call('POST', '/contacts', { role: 'lead' });
      await stage.close();
      return [body.id, body.external_id];
    };
    expect(await made(true)).toEqual(await made(false));
  });
});
