import { objectAt, textAt } from '../notification/json.js';
import type { BodyFormat, WebhookNotification } from '../notification/notification.js';
import { causingPart } from './parts.js';

/** Words that came with a notification. */
export interface NotifiedMessage {
  readonly body: string;
  /** How the body is written. Told by the notification or the version where they can, else by its looks. */
  readonly format: BodyFormat;
  /** Of an e-mail, or of a conversation that has one; in the same format. */
  readonly subject: string | null;
}

/**
 * What was said: the body of the part that caused the notification, or of the message that began the conversation.
 * Undefined where nothing was, as with an assignment.
 */
export function messageOf(notification: WebhookNotification): NotifiedMessage | undefined {
  const part = causingPart(notification);
  // Before 2.0 the first message had another name.
  const source = objectAt(notification.item, 'source') ?? objectAt(notification.item, 'conversation_message');
  const body = textAt(part ?? source, 'body');
  if (body === null) return undefined;
  const format = notification.bodyFormat ?? (looksLikeHtml(body) ? 'html' : 'text');
  return { body, format, subject: part === undefined ? textAt(source, 'subject') : null };
}

/** Intercom's HTML is one element after another from the first character to the last; a customer's text hardly ever is. */
function looksLikeHtml(body: string): boolean {
  return (
    /^\s*<(p|div|h[1-6]|ul|ol|pre|blockquote|table|img|a|b|i|br)\b[^>]*>/i.test(body) && body.trimEnd().endsWith('>')
  );
}
