import type { MovableClock } from '../world/clock.js';
import type { Random } from '../world/random.js';
import { bodyOf, type OpenDelivery } from './delivery.js';
import { admit, recordAnswer } from './health.js';
import { createJobQueue, type JobQueue } from './job-queue.js';
import { notificationHeaders } from './notification.js';
import type { Target } from './target.js';
import type { Transport } from './transport.js';

/** Takes deliveries to their webhook by Intercom's rules: when they go, when again, and when no more. */
export interface DeliveryQueue {
  /** Resolves after the first attempt, or when it is clear that there is none now. */
  send(delivery: OpenDelivery): Promise<void>;
  /** Sends once more, with the same id and whatever became of it before. */
  again(delivery: OpenDelivery): Promise<void>;
  /** Sends what waits for the end of a throttle. Resolves as `send` does. */
  release(): Promise<void>;
  /** Nothing is sent any more. */
  end(): void;
}

export interface DeliveryQueueParts {
  readonly clock: MovableClock;
  readonly transport: Transport;
  readonly random: Random;
  readonly timeoutMs: number;
  /** Called after every change of a delivery. */
  readonly changed: (delivery: OpenDelivery) => void;
}

export function createDeliveryQueue(target: Target, parts: DeliveryQueueParts): DeliveryQueue {
  const { clock, random, changed } = parts;
  const { subscription, health } = target;
  const jobs: JobQueue = createJobQueue(subscription.concurrency, subscription.reorder, random);
  /** What cancels the next attempt of each delivery that waits for one. */
  const waiting = new Map<OpenDelivery, { readonly cancel: () => void; readonly throttled: boolean }>();
  let ended = false;

  /** Goes out, waits or is dropped, as the receiver's behaviour has it. */
  async function dispatch(delivery: OpenDelivery): Promise<void> {
    const admission = ended ? 'drop' : admit(health, clock.nowMs());
    if (admission === 'drop') return settle(delivery, 'dropped');
    if (admission !== 'go') return later(delivery, admission.waitUntil, true);
    await queue(() => attempt(delivery));
    // The webhook was removed while this stood in the queue.
    if (ended && delivery.state === 'pending') settle(delivery, 'dropped');
  }
  function queue(job: () => Promise<void>): Promise<void> {
    const work = jobs.push(job);
    clock.during(work);
    return work;
  }
  function later(delivery: OpenDelivery, at: number, throttled: boolean): void {
    cancel(delivery);
    changed(delivery);
    const what = throttled ? 'throttled webhook' : 'webhook retry';
    const off = clock.schedule(at / 1000, { what, id: delivery.id }, () => {
      waiting.delete(delivery);
      return dispatch(delivery);
    });
    waiting.set(delivery, { cancel: off, throttled });
  }
  function cancel(delivery: OpenDelivery): void {
    waiting.get(delivery)?.cancel();
    waiting.delete(delivery);
  }
  function settle(delivery: OpenDelivery, state: OpenDelivery['state']): void {
    cancel(delivery);
    delivery.state = state;
    changed(delivery);
  }
  /** @param forced whatever the rules say of the receiver */
  async function attempt(delivery: OpenDelivery, forced = false): Promise<void> {
    // What came before it in the queue may have changed what the receiver may be sent.
    if (!forced && admit(health, clock.nowMs()) !== 'go') return dispatch(delivery);
    const at = clock.nowMs();
    const status = await post(delivery);
    const outcome = recordAnswer(health, status, at, delivery.failures);
    if (status !== 429) delivery.failures += 1;
    // A redelivery got there while this attempt was under way.
    if (delivery.state === 'delivered') return changed(delivery);
    if (typeof outcome === 'string') settle(delivery, outcome);
    else if (ended) settle(delivery, 'dropped');
    else later(delivery, outcome.againAt, status === 429);
  }
  /** One request, entered in the log. */
  async function post(delivery: OpenDelivery): Promise<number | null> {
    const at = clock.nowMs();
    delivery.firstSentAt ??= Math.floor(at / 1000);
    delivery.count += 1;
    const body = Buffer.from(bodyOf(delivery));
    const { status, error, ms } = await parts.transport.send({
      method: 'POST',
      url: subscription.url,
      headers: notificationHeaders(body, subscription.secret, subscription.kind),
      body,
      timeoutMs: parts.timeoutMs,
    });
    delivery.attempts.push({ at, status, error, ms });
    // A receiver that acknowledges first does its work, such as an answer through the API, only now.
    if (status !== null && status >= 200 && status < 300) clock.expectMore();
    return status;
  }
  /** The same notification a second time: what becomes of it changes nothing. */
  async function duplicate(delivery: OpenDelivery): Promise<void> {
    await post(delivery);
    changed(delivery);
  }
  return {
    async send(delivery) {
      changed(delivery);
      const sent = dispatch(delivery);
      const twice = subscription.duplicates > 0 && random.next() < subscription.duplicates;
      if (twice && delivery.state === 'pending') await Promise.all([sent, queue(() => duplicate(delivery))]);
      else await sent;
    },
    again(delivery) {
      delivery.state = 'pending';
      // The retry was used up by then, or does not come on top of this.
      cancel(delivery);
      delivery.failures = 1;
      changed(delivery);
      return queue(() => attempt(delivery, true));
    },
    async release() {
      const throttled = [...waiting].flatMap(([delivery, one]) => (one.throttled ? [delivery] : []));
      for (const delivery of throttled) cancel(delivery);
      await Promise.all(throttled.map(dispatch));
    },
    end() {
      ended = true;
      jobs.end();
    },
  };
}
