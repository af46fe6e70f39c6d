import { describe, expect, it } from 'vitest';
import { openSetup } from './setup.js';

describe('acts', () => {
  it('are told like calls, ratings included', async () => {
    const setup = await openSetup({ data: 'empty' });
    const user = (await setup.call('POST', '/contacts', { role: 'user', email: 'ada@example.org' })).body.id;
    await setup.subscribe(['*'], { concurrency: 1 });
    const { id } = setup.sandbox.perform({ as: 'contact', id: user, do: 'message', body: 'Hello' });
    setup.sandbox.perform({
      as: 'contact',
      id: user,
      do: 'rate',
      conversationId: String(id),
      rating: 5,
      remark: 'Quick',
    });
    await setup.sandbox.webhooks.idle();
    expect(setup.receiver.topics).toEqual(['conversation.user.created', 'conversation.rating.added']);
    expect(setup.receiver.notifications[1]?.body.data.item).toMatchObject({
      id,
      conversation_rating: { rating: 5, remark: 'Quick', contact: { id: user } },
    });
    await setup.close();
  });

  it('of a bot that answers a webhook happen before the clock goes on', async () => {
    const setup = await openSetup({ data: 'empty' });
    const admin = (await setup.call('GET', '/me')).body.id;
    const user = (await setup.call('POST', '/contacts', { role: 'user', email: 'ada@example.org' })).body.id;
    const { id } = setup.sandbox.perform({ as: 'contact', id: user, do: 'message', body: 'Hello' });
    const conversationId = String(id);
    const { clock } = setup.sandbox;
    const until = clock.now() + 60;
    setup.sandbox.perform({ as: 'admin', id: admin, do: 'snooze', conversationId, until });
    await setup.subscribe(['conversation.admin.unsnoozed', 'conversation.admin.closed']);
    setup.receiver.answer = ({ body }) => {
      if (body.topic === 'conversation.admin.unsnoozed') {
        setup.sandbox.perform({ as: 'admin', id: admin, do: 'close', conversationId });
      }
      return 200;
    };
    await clock.advance('1d');
    const { body } = await setup.call('GET', `/conversations/${conversationId}`);
    expect(body).toMatchObject({ state: 'closed', updated_at: until, statistics: { last_close_at: until } });
    expect(setup.receiver.topics).toEqual(['conversation.admin.unsnoozed', 'conversation.admin.closed']);
    await setup.close();
  });

  it('have their consequences by themselves while time passes', async () => {
    const setup = await openSetup({ data: 'empty' });
    const { clock } = setup.sandbox;
    const admin = (await setup.call('GET', '/me')).body.id;
    const user = (await setup.call('POST', '/contacts', { role: 'user', email: 'ada@example.org' })).body.id;
    const { id } = setup.sandbox.perform({ as: 'contact', id: user, do: 'message', body: 'Hello' });
    await setup.subscribe(['conversation.admin.unsnoozed']);
    const heard = new Promise<string>((resolve) => {
      setup.receiver.answer = ({ body }) => {
        resolve(body.data.item.id);
        return 200;
      };
    });
    const until = clock.now() + 60;
    setup.sandbox.perform({ as: 'admin', id: admin, do: 'snooze', conversationId: String(id), until });
    await clock.set(until - 0.02);
    await clock.change('offset');
    expect(await heard).toBe(id);
    await setup.close();
  });
});
