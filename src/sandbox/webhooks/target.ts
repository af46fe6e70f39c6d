import { versionText } from '../http/version.js';
import type { WorkspaceEvent } from '../world/events.js';
import type { Health } from './health.js';
import { type Subscription, takes } from './subscription.js';
import type { Webhook } from './webhook.js';

/** A webhook that deliveries go to. */
export interface Target {
  readonly id: string;
  readonly subscription: Subscription;
  readonly health: Health;
  /** Sandbox time, unix seconds. */
  readonly createdAt: number;
}

/** True when the webhook is sent the event. */
export function matches({ subscription }: Target, { topic, since = 0, until = 99 }: WorkspaceEvent): boolean {
  return takes(subscription, topic) && subscription.version >= since && subscription.version <= until;
}

/** The webhook as everybody may see it. @param now unix milliseconds */
export function presentTarget({ id, subscription, health, createdAt }: Target, now: number): Webhook {
  const { url, topics, version } = subscription;
  const paused = health.pausedUntil !== null && now < health.pausedUntil ? health.pausedUntil : null;
  const throttled = health.throttle !== null && now < health.throttle.until ? health.throttle.until : null;
  const until = health.state === 'live' ? (paused ?? throttled) : null;
  const waiting = paused === null ? (throttled === null ? 'live' : 'throttled') : 'paused';
  return {
    id,
    url: url.href,
    topics: topics === undefined ? ['*'] : [...topics],
    version: versionText(version),
    state: health.state === 'live' ? waiting : health.state,
    until: until === null ? null : until / 1000,
    createdAt,
  };
}
