import type { ApiVersion } from '../../intercom/versions.js';
import { canonicalTopic } from '../topics/aliases.js';
import { bodyFormatOf } from './body-format.js';
import { decodeBody, notificationId, readEnvelope } from './envelope.js';
import type { WebhookNotification } from './notification.js';
import { unifyItem } from './unify-item.js';

export interface ParseOptions {
  /** The API version of the app, when you know it: settles whether bodies are HTML or plain text. */
  readonly version?: ApiVersion;
}

/**
 * Reads a notification from the body of its request, or from one that an inbox kept. It proves nothing about the sender:
 * check the signature first, over the bytes as they came. Topics that are not known here are read as well.
 *
 * @throws InvalidResponseError when the body is no notification. The message quotes nothing of it.
 */
export function parseNotification(body: string | Uint8Array, { version }: ParseOptions = {}): WebhookNotification {
  const raw = typeof body === 'string' ? body : decodeBody(body);
  const envelope = readEnvelope(raw);
  const { data } = envelope;
  const topic = canonicalTopic(envelope.topic);
  return {
    id: notificationId(envelope),
    topic,
    workspace: envelope.app_id,
    createdAt: envelope.created_at,
    firstSentAt: envelope.first_sent_at,
    attempt: envelope.delivery_attempts,
    item: unifyItem(topic, data.item),
    bodyFormat: bodyFormatOf(topic, data.item, version),
    raw,
  };
}
