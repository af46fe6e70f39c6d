import type { InboxEntry, WebhookNotification } from '../../webhooks/index.js';
import type { Printer } from '../printer.js';
import { oneLine } from '../render/plain.js';
import { cutTo, widthOf } from '../render/width.js';
import { saidIn, whoOf } from './event-words.js';
import type { Passed } from './forward.js';
import { dataOfBody } from './notification-of.js';

const longest = { topic: 60, who: 40, said: 200 } as const;

/** Columns of the screen: fewer are not worth a word, and below `wide` the day is left out. */
const least = { who: 8, said: 12, wide: 110 } as const;

/** An event as one line for a person: time, number, topic, who, and what was said as far as the screen is wide. */
export function eventLine(entry: InboxEntry, notification: WebhookNotification, out: Printer, passed?: Passed): string {
  const whole = timeOf(entry.createdAt * 1000);
  const time = out.width < least.wide ? whole.slice(11, 19) : whole;
  const tail = passed === undefined ? '' : ` → ${passed.status} in ${Math.round(passed.ms)} ms`;
  let room = out.width - widthOf(time) - widthOf(tail);
  const part = (text: string, fewest: number, most: number) => {
    const columns = Math.min(most, room - 2);
    const cut = columns < Math.min(fewest, widthOf(text)) ? '' : cutTo(text, columns);
    if (cut !== '') room -= widthOf(cut) + 2;
    return cut;
  };
  const words = [
    part(`#${entry.number}`, 1, longest.topic),
    part(oneLine(entry.topic, longest.topic), 1, longest.topic),
    part(oneLine(whoOf(notification), longest.who), least.who, longest.who),
    part(oneLine(saidIn(notification), longest.said), least.said, longest.said),
  ].filter((word) => word !== '');
  return [out.paint('dim', time), ...words].join('  ') + out.paint('green', tail);
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
  // Earlier versions stored what no date can hold.
  if (Number.isNaN(new Date(ms).getTime())) return 'no time';
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
