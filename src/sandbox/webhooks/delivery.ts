import { isJsonObject, type JsonObject } from '../json.js';
import { notificationText } from './notification.js';
import type { Target } from './target.js';

/** `pending` waits for an answer, a retry or the end of a throttle; `dropped` was never accepted and never will be. */
export type DeliveryState = 'pending' | 'delivered' | 'failed' | 'dropped';

/** One request of a delivery. */
export interface Attempt {
  /** Sandbox time, unix milliseconds. */
  readonly at: number;
  /** Null when no answer came. */
  readonly status: number | null;
  /** Why none came; null when one did. */
  readonly error: string | null;
  /** Real milliseconds until the answer. */
  readonly ms: number;
}

/** A notification to one webhook. */
export interface Delivery {
  /** The notification's id; pings, which have none, are called `ping_1`, `ping_2`, … */
  readonly id: string;
  readonly webhook: string;
  readonly topic: string;
  readonly url: string;
  /** Sandbox time, unix seconds. */
  readonly createdAt: number;
  readonly state: DeliveryState;
  readonly attempts: readonly Attempt[];
  /** What was sent last, or would be sent. */
  readonly body: JsonObject;
}

/** The inner side of a delivery. */
export interface OpenDelivery {
  readonly id: string;
  readonly target: Target;
  readonly appId: string;
  readonly topic: string;
  /** `data.item` as JSON text. */
  readonly item: string;
  readonly createdAt: number;
  firstSentAt: number | undefined;
  /** As the notification counts them. */
  count: number;
  /** Answers that let it fail, which decide whether it is tried again. */
  failures: number;
  state: DeliveryState;
  readonly attempts: Attempt[];
}

/** The body of an attempt. */
export function bodyOf(delivery: OpenDelivery): string {
  const { appId, id, topic, item, createdAt, firstSentAt = createdAt, count } = delivery;
  // The Fin Agent API tells without an envelope.
  if (delivery.target.subscription.kind === 'fin_agent') return item;
  const isPing = topic === 'ping';
  return notificationText({
    appId,
    id: isPing ? null : id,
    topic,
    item,
    createdAt,
    firstSentAt,
    attempts: Math.max(1, count),
  });
}

/** The delivery as it is now. Its body is put together only when somebody looks: logs are long. */
export function presentDelivery(delivery: OpenDelivery): Delivery {
  const now = { ...delivery };
  const { id, target, topic, createdAt, state, attempts } = now;
  return {
    id,
    webhook: target.id,
    topic,
    url: target.subscription.url.href,
    createdAt,
    state,
    attempts: [...attempts],
    get body() {
      const body: unknown = JSON.parse(bodyOf(now));
      return isJsonObject(body) ? body : {};
    },
  };
}
