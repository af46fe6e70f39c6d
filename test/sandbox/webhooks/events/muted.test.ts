import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EventStage, openEventStage } from './event-stage.js';

let stage: EventStage;
beforeEach(async () => {
  stage = await openEventStage();
});
afterEach(() => stage.close());

describe('nothing is told', () => {
  it('of calls that fail, that only read, or of topics that nobody takes', async () => {
    const told = await stage.notificationsOf(async () => {
      await stage.post('/contacts', { role: 'user', email: 'ada@example.org' });
      await stage.call('GET', '/contacts');
      await stage.post('/tags', { name: 'quiet' });
    });
    expect(told).toEqual([]);
    await stage.subscribe(['ticket.created']);
    await stage.post('/contacts', { role: 'lead' });
    expect(stage.receiver.topics).toEqual([]);
  });

  it('of data that a reset, a history or an import brings', async () => {
    await stage.subscribe();
    stage.sandbox.history({ days: 5, conversations: 20 });
    const saved = stage.sandbox.export();
    stage.sandbox.reset({ keep: 'demo' });
    await stage.subscribe();
    stage.sandbox.import(saved);
    await stage.sandbox.webhooks.idle();
    expect(stage.receiver.topics).toEqual([]);
  });

  it('differently in a later change: a notification shows what was', async () => {
    stage.receiver.answer = (hit) => (hit.body.delivery_attempts === 1 ? 500 : 200);
    await stage.subscribe(['contact.lead.created']);
    const { id } = (await stage.post('/contacts', { role: 'lead', name: 'Before' })).body;
    await stage.put(`/contacts/${id}`, { name: 'After' });
    await stage.sandbox.clock.advance('1m');
    expect(stage.receiver.notifications.map(({ body }) => body.data.item.name)).toEqual(['Before', 'Before']);
  });
});
