import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStage, type WebhookStage } from './stage.js';

let stage: WebhookStage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const TOPIC = 'contact.lead.created';
const send = () => stage.sandbox.webhooks.send({ topic: TOPIC });
/** The newest delivery. */
const last = () => {
  const found = stage.sandbox.webhooks.deliveries({ topic: TOPIC }).at(-1);
  if (found === undefined) throw new Error('Nothing was sent.');
  return found;
};
describe('redelivery', () => {
  it('sends the same notification id again, once', async () => {
    await stage.subscribe();
    await send();
    const again = await stage.sandbox.webhooks.redeliver(last().id);
    expect(again).toMatchObject({ state: 'delivered', attempts: [{ status: 200 }, { status: 200 }] });
    const [first, second] = stage.receiver.notifications;
    expect(second?.body).toEqual({ ...first?.body, delivery_attempts: 2 });
    stage.receiver.answer = 500;
    expect((await stage.sandbox.webhooks.redeliver(last().id)).state).toBe('failed');
  });

  it('reaches a webhook that is disabled', async () => {
    await stage.subscribe();
    stage.receiver.answer = 410;
    await send();
    stage.receiver.answer = 200;
    expect((await stage.sandbox.webhooks.redeliver(last().id)).state).toBe('delivered');
  });

  it('takes the place of the retry that was to come', async () => {
    await stage.subscribe();
    stage.receiver.answer = 500;
    await send();
    stage.receiver.answer = 200;
    await stage.sandbox.webhooks.redeliver(last().id);
    expect(stage.sandbox.clock.pending().filter(({ what }) => what.includes('webhook'))).toEqual([]);
    await stage.sandbox.clock.advance('5m');
    expect(last()).toMatchObject({ state: 'delivered', attempts: [{ status: 500 }, { status: 200 }] });
    expect(stage.receiver.notifications).toHaveLength(2);
  });

  it('that arrives stays delivered, whatever becomes of an attempt that was under way', async () => {
    const hasty = await openStage({ webhookTimeoutMs: 200 });
    await hasty.subscribe([TOPIC]);
    hasty.receiver.answer = ({ body }) => (body.delivery_attempts === 1 ? 'hang' : 200);
    const first = hasty.sandbox.webhooks.send({ topic: TOPIC });
    const [delivery] = hasty.sandbox.webhooks.deliveries({ topic: TOPIC });
    await hasty.sandbox.webhooks.redeliver(delivery?.id ?? '');
    expect(await first).toMatchObject([{ state: 'delivered', attempts: [{ status: 200 }, { error: 'timeout' }] }]);
    await hasty.close();
  });

  it('of an unknown delivery is refused', async () => {
    await expect(stage.sandbox.webhooks.redeliver('notif_x')).rejects.toThrow('There is no delivery notif_x');
  });
});

describe('on request', () => {
  it('every notification is sent twice', async () => {
    await stage.subscribe([TOPIC], { duplicates: 1 });
    await send();
    await stage.sandbox.webhooks.idle();
    const [first, second] = stage.receiver.notifications;
    expect(second?.body.id).toBe(first?.body.id);
    expect(stage.receiver.notifications).toHaveLength(2);
    expect(last()).toMatchObject({ state: 'delivered', attempts: [{ status: 200 }, { status: 200 }] });
  });

  it('notifications overtake each other, the same ones with the same seed', async () => {
    const order = async () => {
      const own = await openStage({ data: 'empty' });
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
    const id = await stage.subscribe();
    stage.receiver.answer = 500;
    await send();
    expect(stage.sandbox.webhooks.remove(id)).toBe(true);
    await stage.sandbox.clock.advance('1h');
    expect(last().state).toBe('dropped');
    expect(stage.receiver.notifications).toHaveLength(1);
    expect(stage.sandbox.webhooks.remove(id)).toBe(false);
  });
});

describe('a reset', () => {
  it('forgets webhooks, deliveries and retries', async () => {
    await stage.subscribe();
    stage.receiver.answer = 500;
    await send();
    stage.sandbox.reset();
    expect(stage.sandbox.webhooks.list()).toEqual([]);
    expect(stage.sandbox.webhooks.deliveries()).toEqual([]);
    expect(stage.sandbox.clock.pending().filter(({ what }) => what.includes('webhook'))).toEqual([]);
    await expect(send()).rejects.toThrow('No webhook takes');
  });

  it('makes the same ids again', async () => {
    await stage.subscribe();
    const [first] = await send();
    stage.sandbox.reset();
    await stage.subscribe();
    const [second] = await send();
    expect(second?.id).toBe(first?.id);
  });

  it('makes the ids of its seed, as a sandbox that began with it', async () => {
    const idOf = async (one: WebhookStage) => {
      await one.subscribe();
      return (await one.sandbox.webhooks.send({ topic: 'contact.deleted' }))[0]?.id;
    };
    const before = await idOf(stage);
    stage.sandbox.reset({ seed: 7 });
    const after = await idOf(stage);
    const other = await openStage({ seed: 7 });
    expect([after === before, after]).toEqual([false, await idOf(other)]);
    await other.close();
  });
});
