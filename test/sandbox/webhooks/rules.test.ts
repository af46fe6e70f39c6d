import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW } from '../caller.js';
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
const stateOf = (id: string) => setup.sandbox.webhooks.list().find((webhook) => webhook.id === id)?.state;

describe('a delivery', () => {
  it('that is answered 2xx in time is delivered', async () => {
    await setup.subscribe();
    setup.receiver.answer = 202;
    await send();
    expect(last()).toMatchObject({
      topic: TOPIC,
      state: 'delivered',
      attempts: [{ at: NOW * 1000, status: 202, error: null, ms: expect.any(Number) }],
    });
  });

  it.each([
    [500, 500, null],
    [404, 404, null],
    [301, 301, null],
    ['drop', null, expect.stringMatching(/ECONNRESET|socket/)],
  ] as const)('that meets %s is tried once more after a minute, then failed', async (answer, status, error) => {
    await setup.subscribe();
    setup.receiver.answer = answer;
    await send();
    expect(last()).toMatchObject({ state: 'pending', attempts: [{ status, error }] });
    expect(setup.sandbox.clock.pending().filter(({ what }) => what === 'webhook retry')).toEqual([
      { at: NOW + 60, what: 'webhook retry', id: last().id },
    ]);
    await setup.sandbox.clock.advance('59s');
    expect(setup.receiver.notifications).toHaveLength(1);
    await setup.sandbox.clock.advance('1s');
    expect(last()).toMatchObject({ state: 'failed', attempts: [{ at: NOW * 1000 }, { at: (NOW + 60) * 1000 }] });
    await setup.sandbox.clock.advance('1d');
    expect(setup.receiver.notifications).toHaveLength(2);
  });

  it('that gets no answer in time is tried once more after a minute, then failed', async () => {
    const hasty = await openSetup({ webhookTimeoutMs: 1000 });
    hasty.receiver.answer = 'hang';
    await hasty.subscribe([TOPIC]);
    await hasty.sandbox.webhooks.send({ topic: TOPIC });
    await hasty.sandbox.clock.advance('1m');
    expect(hasty.sandbox.webhooks.deliveries({ topic: TOPIC })).toMatchObject([
      {
        state: 'failed',
        attempts: [
          { at: NOW * 1000, status: null, error: 'timeout' },
          { at: (NOW + 60) * 1000, status: null, error: 'timeout' },
        ],
      },
    ]);
    await hasty.close();
  });

  it('keeps its id and counts its attempts when it is tried again', async () => {
    await setup.subscribe();
    setup.receiver.answer = (hit) => (hit.body.delivery_attempts === 1 ? 500 : 200);
    await send();
    await setup.sandbox.clock.advance('1m');
    const [first, second] = setup.receiver.notifications;
    expect(last().state).toBe('delivered');
    expect(second?.body.id).toBe(first?.body.id);
    expect([first?.body.delivery_attempts, second?.body.delivery_attempts]).toEqual([1, 2]);
    expect(second?.body).toMatchObject({ created_at: NOW, first_sent_at: NOW, data: first?.body.data });
  });

  it('to a closed port fails without an answer', async () => {
    const id = await setup.subscribe();
    await setup.receiver.close();
    await send();
    // A connection of the receiver's that was kept for the next delivery is reset rather than refused.
    expect(last().attempts).toMatchObject([{ status: null, error: expect.stringMatching(/^ECONN(REFUSED|RESET)$/) }]);
    expect(stateOf(id)).toBe('live');
    setup.receiver.close = async () => undefined;
  });
});

describe('410', () => {
  it('disables the webhook until it is set live again', async () => {
    const id = await setup.subscribe();
    setup.receiver.answer = 410;
    await send();
    expect(last()).toMatchObject({ state: 'failed', attempts: [{ status: 410 }] });
    expect(stateOf(id)).toBe('disabled');
    setup.receiver.answer = 200;
    await send();
    expect(last()).toMatchObject({ state: 'dropped', attempts: [] });
    await setup.sandbox.clock.advance('30d');
    expect(stateOf(id)).toBe('disabled');
    setup.sandbox.webhooks.setLive(id);
    await send();
    expect(last().state).toBe('delivered');
  });
});

describe('429', () => {
  it('delays everything by a minute, then by twice as long each time, up to two hours', async () => {
    const id = await setup.subscribe();
    setup.receiver.answer = 429;
    await send();
    const delivery = last().id;
    const waits: number[] = [];
    const until = () => setup.sandbox.webhooks.list()[0]?.until ?? 0;
    for (let round = 0; round < 8; round += 1) {
      expect(stateOf(id)).toBe('throttled');
      waits.push((until() - setup.sandbox.clock.now()) / 60);
      await setup.sandbox.clock.set(until());
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 120]);
    expect(setup.sandbox.webhooks.deliveries({ id: delivery })[0]).toMatchObject({ state: 'dropped' });
    expect(setup.sandbox.webhooks.deliveries({ id: delivery })[0]?.attempts).toHaveLength(9);
  });

  it('lets later notifications wait as well, and ends with the first success', async () => {
    const id = await setup.subscribe();
    setup.receiver.answer = 429;
    await send();
    await send();
    expect(setup.receiver.notifications).toHaveLength(1);
    expect(last()).toMatchObject({ state: 'pending', attempts: [] });
    setup.receiver.answer = 200;
    await setup.sandbox.clock.advance('1m');
    expect(setup.sandbox.webhooks.deliveries({ state: 'delivered', topic: TOPIC })).toHaveLength(2);
    expect(stateOf(id)).toBe('live');
  });

  it('ends when the webhook is set live, and what waited goes out at once', async () => {
    const id = await setup.subscribe();
    setup.receiver.answer = 429;
    await send();
    await send();
    setup.receiver.answer = 200;
    setup.sandbox.webhooks.setLive(id);
    await setup.sandbox.webhooks.idle();
    expect(setup.sandbox.webhooks.deliveries({ topic: TOPIC })).toMatchObject([
      { state: 'delivered', attempts: [{ at: NOW * 1000 }, { at: NOW * 1000 }] },
      { state: 'delivered', attempts: [{ at: NOW * 1000 }] },
    ]);
    await setup.sandbox.clock.advance('1h');
    expect(setup.receiver.notifications).toHaveLength(3);
  });

  it('counts once for those that were refused together', async () => {
    await setup.subscribe();
    setup.receiver.answer = 429;
    await setup.sandbox.webhooks.burst({ topic: TOPIC, count: 10 });
    expect(setup.sandbox.webhooks.list()[0]?.until).toBe(NOW + 60);
    await setup.sandbox.clock.advance('1m');
    expect(setup.sandbox.webhooks.list()[0]?.until).toBe(NOW + 60 + 120);
  });
});

describe('more than a thousand errors in a row', () => {
  it('within 15 minutes pause the webhook for 15 minutes, and what comes then is dropped', async () => {
    const id = await setup.subscribe([TOPIC], { concurrency: 50 });
    setup.receiver.answer = 500;
    await setup.sandbox.webhooks.burst({ topic: TOPIC, count: 1000 });
    expect(stateOf(id)).toBe('live');
    await send();
    expect(stateOf(id)).toBe('paused');
    setup.receiver.answer = 200;
    await send();
    expect(last()).toMatchObject({ state: 'dropped', attempts: [] });
    const seen = setup.receiver.notifications.length;
    await setup.sandbox.clock.advance('14m');
    expect(setup.receiver.notifications).toHaveLength(seen);
    expect(setup.sandbox.webhooks.deliveries({ state: 'dropped' })).toHaveLength(1002);
    await setup.sandbox.clock.advance('1m');
    expect(stateOf(id)).toBe('live');
    await send();
    expect(last().state).toBe('delivered');
  });

  it('do not when a success lies between, or when they come slowly', async () => {
    const id = await setup.subscribe([TOPIC], { concurrency: 50 });
    setup.receiver.answer = 500;
    await setup.sandbox.webhooks.burst({ topic: TOPIC, count: 999 });
    setup.receiver.answer = 200;
    await send();
    setup.receiver.answer = 500;
    await setup.sandbox.webhooks.burst({ topic: TOPIC, count: 2 });
    expect(stateOf(id)).toBe('live');
  });
});

describe('errors for more than seven days', () => {
  it('suspend the webhook until it is set live again', async () => {
    const id = await setup.subscribe();
    setup.receiver.answer = 500;
    await send();
    await setup.sandbox.clock.advance('7d');
    await send();
    expect(stateOf(id)).toBe('live');
    await setup.sandbox.clock.advance('2m');
    expect(stateOf(id)).toBe('suspended');
    setup.receiver.answer = 200;
    await send();
    expect(last().state).toBe('dropped');
    setup.sandbox.webhooks.setLive(id);
    await send();
    expect(last().state).toBe('delivered');
  });

  it('do not when one success lies between', async () => {
    const id = await setup.subscribe();
    setup.receiver.answer = 500;
    await send();
    await setup.sandbox.clock.advance('6d');
    setup.receiver.answer = 200;
    await send();
    setup.receiver.answer = 500;
    await setup.sandbox.clock.advance('6d');
    await send();
    await setup.sandbox.clock.advance('2m');
    expect(stateOf(id)).toBe('live');
  });
});
