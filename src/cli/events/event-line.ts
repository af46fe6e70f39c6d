import type { InboxEntry, WebhookNotification } from '../../webhooks/index.js';
import type { Printer } from '../printer.js';
import { oneLine } from '../render/plain.js';
import { saidIn, whoOf } from './event-words.js';
import type { Passed } from './forward.js';
import { dataOfBody } from './notification-of.js';

const longest = { topic: 60, who: 40, said: 200 } as const;
const minSaid = 24;

/** An event as one line for a person: time, number, topic, who, and what was said as far as the screen is wide. */
export function eventLine(entry: InboxEntry, notification: WebhookNotification, out: Printer, passed?: Passed): string {
  const head = [
    timeOf(entry.createdAt * 1000),
    `#${entry.number}`,
    oneLine(entry.topic, longest.topic),
    oneLine(whoOf(notification), longest.who),
  ].filter((word) => word !== '');
  const tail = passed === undefined ? '' : ` → ${passed.status} in ${Math.round(passed.ms)} ms`;
  const room = out.width - head.join('  ').length - tail.length - 2;
  const said = oneLine(saidIn(notification), Math.min(longest.said, Math.max(minSaid, room)));
  const [time = '', ...others] = head;
  return [out.paint('dim', time), ...others, ...(said === '' ? [] : [said])].join('  ') + out.paint('green', tail);
}

/** The same for a program: with the notification as it was sent. */
export function eventData(entry: InboxEntry, passed?: Passed): Record<string, unknown> {
  const { number, id, workspace, topic, createdAt, receivedAt, state, attempts, error, finishedAt, contactIds } = entry;
  return {
    number,
    id,
    workspace,
    topic,
    state,
    createdAt: timeOf(createdAt * 1000),
    receivedAt: timeOf(receivedAt),
    finishedAt: finishedAt === null ? null : timeOf(finishedAt),
    attempts,
    error,
    contactIds,
    ...(passed === undefined ? {} : { forwarded: passed }),
    notification: dataOfBody(entry),
  };
}

/** A moment in unix milliseconds as ISO 8601, to the second. */
export function timeOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
