import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EventSetup, openEventSetup } from './event-setup.js';

let setup: EventSetup;
beforeEach(async () => {
  setup = await openEventSetup();
});
afterEach(() => setup.close());

describe('nothing is told', () => {
  it('of calls that fail, that only read, or of topics that nobody takes', async () => {
    const told = await setup.notificationsOf(async () => {
      await setup.post('/contacts', { role: 'user', email: 'ada@example.org' });
      await setup.call('GET', '/contacts');
      await setup.post('/tags', { name: 'quiet' });
    });
    expect(told).toEqual([]);
    await setup.subscribe(['ticket.created']);
    await setup.post('/contacts', { role: 'lead' });
    expect(setup.receiver.topics).toEqual([]);
  });

  it('of data that a reset, a history or an import brings', async () => {
    await setup.subscribe();
    setup.sandbox.history({ days: 5, conversations: 20 });
    const saved = setup.sandbox.export();
    setup.sandbox.reset({ keep: 'demo' });
    await setup.subscribe();
    setup.sandbox.import(saved);
    await setup.sandbox.webhooks.idle();
    expect(setup.receiver.topics).toEqual([]);
  });

  it('differently in a later change: a notification shows what was', async () => {
    setup.receiver.answer = (hit) => (hit.body.delivery_attempts === 1 ? 500 : 200);
    await setup.subscribe(['contact.lead.created']);
    const { id } = (await setup.post('/contacts', { role: 'lead', name: 'Before' })).body;
    await setup.put(`/contacts/${id}`, { name: 'After' });
    await setup.sandbox.clock.advance('1m');
    expect(setup.receiver.notifications.map(({ body }) => body.data.item.name)).toEqual(['Before', 'Before']);
  });
});
