import { stripVTControlCharacters } from 'node:util';
import { htmlToText } from '../../agent/text/html-to-text.js';
import {
  authorOf,
  contactOf,
  messageOf,
  ratingOf,
  tagOf,
  ticketOf,
  type WebhookNotification,
} from '../../webhooks/index.js';

/** Who did it, or whom it is about: a name, an address, or an id at least. */
export function whoOf(notification: WebhookNotification): string {
  const person = authorOf(notification) ?? contactOf(notification);
  return safe(person?.name || person?.email || person?.id || '');
}

/** What was said, in the customer's words where there are any. */
export function saidIn(notification: WebhookNotification): string {
  const message = messageOf(notification);
  if (message !== undefined) {
    const read = (text: string) => (message.format === 'html' ? htmlToText(text) : text);
    return safe([message.subject, message.body].flatMap((text) => (text ? [read(text)] : [])).join(' – '));
  }
  const { item } = notification;
  const rating = ratingOf(notification);
  if (rating !== undefined) return safe(['rated', rating.rating, rating.remark].filter(Boolean).join(' '));
  const title = ticketOf(notification)?.ticket_attributes?._default_title_;
  const named = [tagOf(notification)?.name, title, item.event_name, item.title, item.name];
  return safe(String(named.find((name) => typeof name === 'string' && name !== '') ?? ''));
}

/** Escape sequences go as a whole: what `plain` leaves of them would be noise. */
function safe(text: string): string {
  return stripVTControlCharacters(text);
}
