import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSetup, type WebhookSetup } from './setup.js';

let setup: WebhookSetup;
beforeEach(async () => {
  setup = await openSetup();
});
afterEach(() => setup.close());

const TOPIC = 'contact.lead.created';
const send = () => setup.sandbox.webhooks.send({ topic: TOPIC });
/** The newest delivery. */
const last = () => {
  const found = setup.sandbox.webhooks.deliveries({ topic: TOPIC }).at(-1);
  if (found === undefined) throw new Error('Nothing was sent.');
  return found;
};
describe('redelivery', () => {
  it('sends the same notification id again, once', async () => {
    await setup.subscribe();
    await send();
    const again = await setup.sandbox.webhooks.redeliver(last().id);
    expect(again).toMatchObject({ state: 'delivered', attempts: [{ status: 200 }, { status: 200 }] });
    const [first, second] = setup.receiver.notifications;
    expect(second?.body).toEqual({ ...first?.body, delivery_attempts: 2 });
    setup.receiver.answer = 500;
    expect((await setup.sandbox.webhooks.redeliver(last().id)).state).toBe('failed');
  });

  it('reaches a webhook that is disabled', async () => {
    await setup.subscribe();
    setup.receiver.answer = 410;
    await send();
    setup.receiver.answer = 200;
    expect((await setup.sandbox.webhooks.redeliver(last().id)).state).toBe('delivered');
  });

  it('takes the place of the retry that was to come', async () => {
    await setup.subscribe();
    setup.receiver.answer = 500;
    await send();
    setup.receiver.answer = 200;
    await setup.sandbox.webhooks.redeliver(last().id);
    expect(setup.sandbox.clock.pending().filter(({ what }) => what.includes('webhook'))).toEqual([]);
    await setup.sandbox.clock.advance('5m');
    expect(last()).toMatchObject({ state: 'delivered', attempts: [{ status: 500 }, { status: 200 }] });
    expect(setup.receiver.notifications).toHaveLength(2);
  });

  it('that arrives stays delivered, whatever becomes of an attempt that was under way', async () => {
    const hasty = await openSetup({ webhookTimeoutMs: 200 });
    await hasty.subscribe([TOPIC]);
    hasty.receiver.answer = ({ body }) => (body.delivery_attempts === 1 ? 'hang' : 200);
    const first = hasty.sandbox.webhooks.send({ topic: TOPIC });
    const [delivery] = hasty.sandbox.webhooks.deliveries({ topic: TOPIC });
    await hasty.sandbox.webhooks.redeliver(delivery?.id ?? '');
    expect(await first).toMatchObject([{ state: 'delivered', attempts: [{ status: 200 }, { error: 'timeout' }] }]);
    await hasty.close();
  });

  it('of an unknown delivery is refused', async () => {
    await expect(setup.sandbox.webhooks.redeliver('notif_x')).rejects.toThrow('There is no delivery notif_x');
  });
});

describe('on request', () => {
  it('every notification is sent twice', async () => {
    await setup.subscribe([TOPIC], { duplicates: 1 });
    await send();
    await setup.sandbox.webhooks.idle();
    const [first, second] = setup.receiver.notifications;
    expect(second?.body.id).toBe(first?.body.id);
    expect(setup.receiver.notifications).toHaveLength(2);
    expect(last()).toMatchObject({ state: 'delivered', attempts: [{ status: 200 }, { status: 200 }] });
  });

  it('notifications overtake each other, the same ones with the same seed', async () => {
    const order = async () => {
      const own = await openSetup({ data: 'empty' });
      await own.subscribe([TOPIC], { reorder: 0.5, concurrency: 1 });
      for (let number = 0; number < 20; number += 1) {
        await own.call('POST', '/contacts', { role: 'lead', name: String(number) });
      }
      await own.sandbox.webhooks.idle();
      const names = own.receiver.notifications.map(({ body }) => Number(body.data.item.name));
      await own.close();
      return names;
    };
    const first = await order();
    const sorted = Array.from({ length: 20 }, (_, number) => number);
    expect(first).not.toEqual(sorted);
    expect([...first].sort((a, b) => a - b)).toEqual(sorted);
    expect(await order()).toEqual(first);
  });
});

describe('removing a webhook', () => {
  it('drops what waits for it', async () => {
    const id = await setup.subscribe();
    setup.receiver.answer = 500;
    await send();
    expect(setup.sandbox.webhooks.remove(id)).toBe(true);
    await setup.sandbox.clock.advance('1h');
    expect(last().state).toBe('dropped');
    expect(setup.receiver.notifications).toHaveLength(1);
    expect(setup.sandbox.webhooks.remove(id)).toBe(false);
  });
});

describe('a reset', () => {
  it('forgets webhooks, deliveries and retries', async () => {
    await setup.subscribe();
    setup.receiver.answer = 500;
    await send();
    setup.sandbox.reset();
    expect(setup.sandbox.webhooks.list()).toEqual([]);
    expect(setup.sandbox.webhooks.deliveries()).toEqual([]);
    expect(setup.sandbox.clock.pending().filter(({ what }) => what.includes('webhook'))).toEqual([]);
    await expect(send()).rejects.toThrow('No webhook takes');
  });

  it('makes the same ids again', async () => {
    await setup.subscribe();
    const [first] = await send();
    setup.sandbox.reset();
    await setup.subscribe();
    const [second] = await send();
    expect(second?.id).toBe(first?.id);
  });

  it('makes the ids of its seed, as a sandbox that began with it', async () => {
    const idOf = async (one: WebhookSetup) => {
      await one.subscribe();
      return (await one.sandbox.webhooks.send({ topic: 'contact.deleted' }))[0]?.id;
    };
    const before = await idOf(setup);
    setup.sandbox.reset({ seed: 7 });
    const after = await idOf(setup);
    const other = await openSetup({ seed: 7 });
    expect([after === before, after]).toEqual([false, await idOf(other)]);
    await other.close();
  });
});
