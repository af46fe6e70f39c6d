import { InvalidResponseError } from '../../errors.js';
import { type InboxEntry, parseNotification, type WebhookNotification } from '../../webhooks/index.js';

/** The notification of an entry; undefined when it was erased, or another program stored what is none. */
export function notificationOf({ body }: InboxEntry): WebhookNotification | undefined {
  if (body === null) return undefined;
  try {
    return parseNotification(body);
  } catch (error) {
    if (error instanceof InvalidResponseError) return undefined;
    throw error;
  }
}

/** The body as data; as text when it is no JSON, null when it was erased. */
export function dataOfBody({ body }: InboxEntry): unknown {
  if (body === null) return null;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
