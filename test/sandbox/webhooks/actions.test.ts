import { describe, expect, it } from 'vitest';
import { openStage } from './stage.js';

describe('acts', () => {
  it('are told like calls, ratings included', async () => {
    const stage = await openStage({ data: 'empty' });
    const user = (await stage.call('POST', '/contacts', { role: 'user', email: 'ada@example.org' })).body.id;
    await stage.subscribe(['*'], { concurrency: 1 });
    const { id } = stage.sandbox.perform({ as: 'contact', id: user, do: 'message', body: 'Hello' });
    stage.sandbox.perform({
      as: 'contact',
      id: user,
      do: 'rate',
      conversationId: String(id),
      rating: 5,
      remark: 'Quick',
    });
    await stage.sandbox.webhooks.idle();
    expect(stage.receiver.topics).toEqual(['conversation.user.created', 'conversation.rating.added']);
    expect(stage.receiver.notifications[1]?.body.data.item).toMatchObject({
      id,
      conversation_rating: { rating: 5, remark: 'Quick', contact: { id: user } },
    });
    await stage.close();
  });

  it('of a bot that answers a webhook happen before the clock goes on', async () => {
    const stage = await openStage({ data: 'empty' });
    const admin = (await stage.call('GET', '/me')).body.id;
    const user = (await stage.call('POST', '/contacts', { role: 'user', email: 'ada@example.org' })).body.id;
    const { id } = stage.sandbox.perform({ as: 'contact', id: user, do: 'message', body: 'Hello' });
    const conversationId = String(id);
    const { clock } = stage.sandbox;
    const until = clock.now() + 60;
    stage.sandbox.perform({ as: 'admin', id: admin, do: 'snooze', conversationId, until });
    await stage.subscribe(['conversation.admin.unsnoozed', 'conversation.admin.closed']);
    stage.receiver.answer = ({ body }) => {
      if (body.topic === 'conversation.admin.unsnoozed') {
        stage.sandbox.perform({ as: 'admin', id: admin, do: 'close', conversationId });
      }
      return 200;
    };
    await clock.advance('1d');
    const { body } = await stage.call('GET', `/conversations/${conversationId}`);
    expect(body).toMatchObject({ state: 'closed', updated_at: until, statistics: { last_close_at: until } });
    expect(stage.receiver.topics).toEqual(['conversation.admin.unsnoozed', 'conversation.admin.closed']);
    await stage.close();
  });

  it('have their consequences by themselves while time passes', async () => {
    const stage = await openStage({ data: 'empty' });
    const { clock } = stage.sandbox;
    const admin = (await stage.call('GET', '/me')).body.id;
    const user = (await stage.call('POST', '/contacts', { role: 'user', email: 'ada@example.org' })).body.id;
    const { id } = stage.sandbox.perform({ as: 'contact', id: user, do: 'message', body: 'Hello' });
    await stage.subscribe(['conversation.admin.unsnoozed']);
    const heard = new Promise<string>((resolve) => {
      stage.receiver.answer = ({ body }) => {
        resolve(body.data.item.id);
        return 200;
      };
    });
    const until = clock.now() + 60;
    stage.sandbox.perform({ as: 'admin', id: admin, do: 'snooze', conversationId: String(id), until });
    await clock.set(until - 0.02);
    await clock.change('offset');
    expect(await heard).toBe(id);
    await stage.close();
  });
});
