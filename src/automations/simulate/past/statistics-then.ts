import { idAt, type JsonObject, objectAt, secondsAt } from '../../../webhooks/notification/json.js';
import { isWritten, type PastThing, sideOf, stateOf, timeOf, typeOf, written } from './thing.js';

/** What a length of the statistics ends with. */
const endsOf: Readonly<Record<string, string>> = {
  time_to_assignment: 'last_assignment_at',
  time_to_admin_reply: 'first_admin_reply_at',
  time_to_first_close: 'first_close_at',
  time_to_last_close: 'last_close_at',
};

function isAssignment(part: JsonObject): boolean {
  return /assign/.test(typeOf(part));
}

function isClose(part: JsonObject): boolean {
  return typeOf(part).startsWith('close');
}

/** The statistics at a time: of today's what had happened by then, and for what happened again later the time before it. */
export function statisticsThen(
  thing: PastThing,
  today: JsonObject,
  parts: readonly JsonObject[],
  at: number,
): JsonObject {
  const known = { ...lastTimes(thing, parts), ...countsOf(parts, today) };
  const timeThen = (key: string): number | null => {
    const time = secondsAt(today, key);
    if (time !== null && time <= at) return time;
    const last = Object.hasOwn(known, key) ? known[key] : undefined;
    return time !== null && typeof last === 'number' ? last : null;
  };
  const valueOfKey = (key: string, value: unknown): unknown => {
    if (key === 'type' || value === null) return value;
    if (key.endsWith('_at')) return timeThen(key);
    if (Object.hasOwn(known, key)) return known[key];
    const end = Object.hasOwn(endsOf, key) ? (endsOf[key] ?? '') : 'last_close_at';
    const isOver = (secondsAt(today, end) ?? Number.POSITIVE_INFINITY) <= at;
    if (isOver) return value;
    const time = Object.hasOwn(endsOf, key) ? timeThen(end) : null;
    return time === null ? null : time - thing.createdAt;
  };
  return Object.fromEntries(Object.entries(today).map(([key, value]) => [key, valueOfKey(key, value)]));
}

/** When things happened for the last time, by the names of the statistics. */
function lastTimes({ createdAt, whole }: PastThing, parts: readonly JsonObject[]): Record<string, unknown> {
  const source = objectAt(whole, 'source');
  const isByContact = source === undefined || sideOf(source) === 'contact';
  const last = (isIt: (part: JsonObject) => boolean) => {
    const part = parts.findLast(isIt);
    return part === undefined ? null : timeOf(part);
  };
  const isReply = (part: JsonObject) => sideOf(part) === 'admin' && isWritten(part);
  return {
    last_contact_reply_at:
      last((part) => sideOf(part) === 'contact' && isWritten(part)) ?? (isByContact ? createdAt : null),
    last_admin_reply_at: last(isReply),
    last_assignment_at: last(isAssignment),
    last_assignment_admin_reply_at: answeredAfterAssignment(parts, isReply),
    last_close_at: last(isClose),
  };
}

function countsOf(parts: readonly JsonObject[], today: JsonObject): Record<string, unknown> {
  const closed = parts.findLast(isClose);
  const by = closed === undefined ? null : idAt(objectAt(closed, 'author'), 'id');
  return {
    last_closed_by_id: written(by, today.last_closed_by_id),
    count_assignments: parts.filter(isAssignment).length,
    count_reopens: reopensIn(parts),
    // What began it counts as well.
    count_conversation_parts: parts.length + 1,
  };
}

function reopensIn(parts: readonly JsonObject[]): number {
  let [state, count] = ['open', 0];
  for (const part of parts) {
    const next = stateOf(part, state);
    if (state === 'closed' && next === 'open') count += 1;
    state = next;
  }
  return count;
}

/** When a teammate first answered after the conversation was assigned, the last time that this happened. */
function answeredAfterAssignment(parts: readonly JsonObject[], isReply: (part: JsonObject) => boolean): number | null {
  let [isOpen, at]: [boolean, number | null] = [false, null];
  for (const part of parts) {
    if (isOpen && isReply(part)) {
      at = timeOf(part);
      isOpen = false;
    }
    if (isAssignment(part)) isOpen = true;
  }
  return at;
}
