import type { WebhookTopic } from '../topics/topics.js';
import type { WebhookItem } from './payloads.js';

/** How bodies and subjects of messages are written: HTML up to version 2.14, plain text from 2.15. */
export type BodyFormat = 'html' | 'text';

/**
 * What Intercom told, read. Types follow Intercom's description; what an old version or a redacted object leaves out is
 * missing all the same, so ask the helpers (`causingPart`, `authorOf`, `contactOf` …) where they answer.
 */
export interface WebhookNotification<Topic extends string = string> {
  /** `notif_…`; null for a ping. Deliveries of one notification share it. */
  readonly id: string | null;
  readonly topic: Topic;
  /** Intercom's `app_id`: the workspace's `id_code`, not the app. */
  readonly workspace: string;
  /** Unix seconds; null when the notification does not say. */
  readonly createdAt: number | null;
  /** Unix seconds of the first delivery; null when the notification does not say. */
  readonly firstSentAt: number | null;
  /** Which delivery this is, from 1. */
  readonly attempt: number;
  /**
   * What it is about, in one shape whatever the version: every time is in unix seconds, a ticket is never nested, and
   * `id` is there for a deleted conversation. Fields that are not known stay as they came.
   */
  readonly item: WebhookItem<Topic>;
  /** How bodies in it are written; null when nothing in it tells. */
  readonly bodyFormat: BodyFormat | null;
  /** The body as it came, byte for byte: what the signature covers. */
  readonly raw: string;
}

/** Narrows a notification to topics, and with them the type of its `item`. */
export function isTopic<const Topic extends WebhookTopic>(
  notification: WebhookNotification,
  ...topics: readonly Topic[]
): notification is WebhookNotification<Topic> {
  return topics.some((topic) => topic === notification.topic);
}
