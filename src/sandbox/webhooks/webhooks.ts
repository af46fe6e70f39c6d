import type { ApiVersion } from '../api-version.js';
import { refuse } from '../http/errors.js';
import { versionText } from '../http/version.js';
import type { MovableClock } from '../world/clock.js';
import type { EventHub } from '../world/events.js';
import { createRandom } from '../world/random.js';
import type { World } from '../world/world.js';
import type { SendInput, Webhooks } from './api.js';
import { type OpenDelivery, presentDelivery } from './delivery.js';
import { createDeliveryLog } from './delivery-log.js';
import { createDeliveryQueue, type DeliveryQueue } from './delivery-queue.js';
import { healthy } from './health.js';
import { notificationText, USER_AGENT } from './notification.js';
import { sampleItem } from './samples/index.js';
import { readSubscription, takes } from './subscription.js';
import { matches, presentTarget, type Target } from './target.js';
import { TOPICS } from './topics.js';
import { createTransport } from './transport.js';
import type { Webhook } from './webhook.js';

/** Webhooks with what only the sandbox itself does to them. */
export interface WebhookAdmin extends Webhooks {
  /** `add` for what came over HTTP. */
  register(given: unknown): Promise<Webhook>;
  /** What a webhook of a version would get for a topic: about the newest records, sent to nobody. */
  sample(topic: string, version: ApiVersion): unknown;
  /** Forgets webhooks and deliveries; ids and chance begin anew. */
  clear(seed: number): void;
  end(): void;
}

export interface WebhookParts {
  readonly clock: MovableClock;
  readonly events: EventHub;
  readonly world: () => World;
  readonly seed: number;
  readonly allowRemote: boolean;
  readonly timeoutMs: number;
  readonly certificates: string | undefined;
  readonly logSize: number;
  readonly changed: (delivery: OpenDelivery) => void;
}

interface Registered {
  readonly target: Target;
  readonly queue: DeliveryQueue;
}

export function createWebhooks(parts: WebhookParts): WebhookAdmin {
  const { clock } = parts;
  const transport = createTransport(parts.certificates);
  const log = createDeliveryLog(parts.logSize);
  const registered = new Map<string, Registered>();
  let ids = createRandom(parts.seed, 'webhooks');
  let chance = createRandom(parts.seed, 'webhook-faults');
  let count = 0;
  let pings = 0;
  const underWay = new Set<Promise<unknown>>();

  parts.events.on((event) => {
    const items = new Map<number, string>();
    for (const one of registered.values()) {
      const { version } = one.target.subscription;
      if (!matches(one.target, event)) continue;
      const item = items.get(version) ?? JSON.stringify(event.item(version));
      items.set(version, item);
      void dispatch(one, event.topic, item);
    }
  });

  function dispatch({ target, queue }: Registered, topic: string, item: string): Promise<OpenDelivery> {
    const isPing = topic === 'ping';
    if (isPing) pings += 1;
    const delivery: OpenDelivery = {
      id: isPing ? `ping_${pings}` : `notif_${ids.uuid()}`,
      target,
      appId: parts.world().settings.idCode,
      topic,
      item,
      createdAt: clock.now(),
      firstSentAt: undefined,
      count: 0,
      failures: 0,
      state: 'pending',
      attempts: [],
    };
    log.add(delivery);
    return track(queue.send(delivery).then(() => delivery));
  }
  function track<T>(work: Promise<T>): Promise<T> {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
    return work;
  }
  function registeredAs(id: string): Registered {
    const found = registered.get(id);
    if (found === undefined) throw refuse(404, 'not_found', `There is no webhook ${id}`);
    return found;
  }
  function receivers({ topic, webhook }: SendInput): Registered[] {
    if (webhook !== undefined) return [registeredAs(webhook)];
    const found = [...registered.values()].filter(
      ({ target }) => topic === 'ping' || takes(target.subscription, topic),
    );
    if (found.length > 0) return found;
    const since = TOPICS.get(topic) ?? 0;
    const newest = Math.max(0, ...[...registered.values()].map(({ target }) => target.subscription.version));
    const why =
      registered.size > 0 && newest < since
        ? `: it needs a webhook of version ${versionText(since)}, and there are only ones up to ${versionText(newest)}`
        : '';
    throw refuse(409, 'conflict', `No webhook takes the topic ${topic}${why}`);
  }
  function itemsFor(input: SendInput): (one: Registered) => string {
    const { topic, item } = input;
    if (item === undefined && !TOPICS.has(topic)) {
      throw refuse(400, 'parameter_invalid', `${topic} is not a topic of Intercom: give it an item`, 'topic');
    }
    return ({ target }) => JSON.stringify(item ?? sampleItem(parts.world(), topic, target.subscription.version));
  }
  async function register(given: unknown): Promise<Webhook> {
    const subscription = readSubscription(given, parts.allowRemote);
    const { status, error } = await transport.send({
      method: 'HEAD',
      url: subscription.url,
      headers: { 'user-agent': USER_AGENT },
      timeoutMs: parts.timeoutMs,
    });
    if (status === null || status < 200 || status > 299) {
      const met = status === null ? `gave no answer to HEAD (${error})` : `answered HEAD with ${status}`;
      throw refuse(400, 'parameter_invalid', `url ${met}: Intercom asks before it saves, and needs a 200`, 'url');
    }
    count += 1;
    const target: Target = { id: `webhook_${count}`, subscription, health: healthy(), createdAt: clock.now() };
    const queue = createDeliveryQueue(target, {
      clock,
      transport,
      random: chance,
      timeoutMs: parts.timeoutMs,
      changed: parts.changed,
    });
    const one = { target, queue };
    registered.set(target.id, one);
    if (subscription.kind === 'app')
      await dispatch(one, 'ping', JSON.stringify(sampleItem(parts.world(), 'ping', subscription.version)));
    return presentTarget(target, clock.nowMs());
  }
  return {
    add: register,
    register,
    list: () => [...registered.values()].map(({ target }) => presentTarget(target, clock.nowMs())),
    remove(id) {
      registered.get(id)?.queue.end();
      return registered.delete(id);
    },
    setLive(id) {
      const { target, queue } = registeredAs(id);
      Object.assign(target.health, healthy());
      void track(queue.release());
      return presentTarget(target, clock.nowMs());
    },
    sample(topic, version) {
      if (!TOPICS.has(topic)) throw refuse(400, 'parameter_invalid', `${topic} is not a topic of Intercom`, 'topic');
      const [at, item] = [clock.now(), JSON.stringify(sampleItem(parts.world(), topic, version))];
      const appId = parts.world().settings.idCode;
      return JSON.parse(
        notificationText({ appId, id: 'notif_sample', topic, item, createdAt: at, firstSentAt: at, attempts: 1 }),
      );
    },
    deliveries: log.list,
    async redeliver(id) {
      const delivery = log.get(id);
      if (delivery === undefined) throw refuse(404, 'not_found', `There is no delivery ${id}`);
      await track(registeredAs(delivery.target.id).queue.again(delivery));
      return presentDelivery(delivery);
    },
    async send(input) {
      const to = receivers(input);
      const itemOf = itemsFor(input);
      const sent = await Promise.all(to.map((one) => dispatch(one, input.topic, itemOf(one))));
      return sent.map(presentDelivery);
    },
    async burst(input) {
      const to = receivers(input);
      const itemOf = itemsFor(input);
      const started = performance.now();
      const sent = (
        await Promise.all(
          to.map((one) => {
            const item = itemOf(one);
            const lanes = input.concurrency ?? one.target.subscription.concurrency;
            return repeat(input.count, lanes, () => dispatch(one, input.topic, item));
          }),
        )
      ).flat();
      const ms = performance.now() - started;
      const delivered = sent.filter(({ state }) => state === 'delivered').length;
      return { sent: sent.length, delivered, ms: Math.round(ms), perSecond: Math.round((sent.length * 1000) / ms) };
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    clear(seed) {
      for (const { queue } of registered.values()) queue.end();
      registered.clear();
      log.clear();
      ids = createRandom(seed, 'webhooks');
      chance = createRandom(seed, 'webhook-faults');
      count = 0;
      pings = 0;
    },
    end() {
      for (const { queue } of registered.values()) queue.end();
      transport.end();
    },
  };
}

/** Does something so many times, so many at once. */
async function repeat<T>(times: number, lanes: number, make: () => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  let left = times;
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      made.push(await make());
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, times) }, lane));
  return made;
}
