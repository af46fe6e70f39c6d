import {
  idAt,
  isObject,
  type JsonObject,
  objectAt,
  objectsAt,
  secondsAt,
  textAt,
} from '../../../webhooks/notification/json.js';
import { appliedAt, isWritten, type PastThing, ratedAt, sideOf, tagsOf, timeOf, typeOf } from './thing.js';

/** A time in the past of a thing. */
export interface Then {
  /** Unix seconds. */
  readonly at: number;
  /** How many parts there were. */
  readonly parts: number;
}

/**
 * The conversation or the ticket as it was: its parts up to then, and what follows from them: state, assignees, tags,
 * rating, times and counts. What parts do not tell of is as it is today.
 */
export function asItWas(thing: PastThing, then: Then): JsonObject {
  const parts = thing.parts.slice(0, then.parts);
  const list = { type: `${thing.kind}_part.list`, [`${thing.kind}_parts`]: parts, total_count: parts.length };
  const common = {
    ...thing.whole,
    type: thing.kind,
    updated_at: then.at,
    ...assigneesAfter(parts, thing.whole),
    [`${thing.kind}_parts`]: list,
  };
  return thing.kind === 'ticket'
    ? { ...common, ...ticketFields(thing, parts) }
    : { ...common, ...conversationFields(thing, parts, then.at) };
}

function conversationFields(thing: PastThing, parts: readonly JsonObject[], at: number): JsonObject {
  const { whole } = thing;
  const state = stateAfter(parts);
  const rated = ratedAt(thing);
  const firstReply = objectAt(whole, 'first_contact_reply');
  const tags = tagsOf(whole).filter((tag) => secondsAt(tag, 'applied_at') !== null && appliedAt(tag) <= at);
  return {
    state,
    open: state !== 'closed',
    snoozed_until: state === 'snoozed' ? (whole.snoozed_until ?? null) : null,
    waiting_since: waitingSince(thing, parts),
    tags: { ...objectAt(whole, 'tags'), type: 'tag.list', tags },
    conversation_rating: rated !== null && rated <= at ? whole.conversation_rating : null,
    first_contact_reply: (secondsAt(firstReply, 'created_at') ?? 0) <= at ? (whole.first_contact_reply ?? null) : null,
    ...(isObject(whole.statistics) ? { statistics: statisticsThen(whole.statistics, parts, at) } : {}),
    ...(isObject(whole.teammates) ? { teammates: teammatesAfter(whole.teammates, parts) } : {}),
  };
}

const states = new Set(['open', 'closed', 'snoozed']);

function stateAfter(parts: readonly JsonObject[]): string {
  let state = 'open';
  for (const part of parts) state = stateOf(part, state);
  return state;
}

/** A part says what state came of it; before API version 2.13 its type tells. */
function stateOf(part: JsonObject, before: string): string {
  const told = textAt(part, 'state');
  if (told !== null && states.has(told)) return told;
  const type = typeOf(part);
  if (type.startsWith('close')) return 'closed';
  if (/unsnooz|open/.test(type)) return 'open';
  if (/snooz/.test(type)) return 'snoozed';
  return sideOf(part) === 'contact' && isWritten(part) ? 'open' : before;
}

/** Who had it after these parts. Nobody is written as it is written today. */
function assigneesAfter(parts: readonly JsonObject[], whole: JsonObject): JsonObject {
  let admin: string | null = null;
  let team: string | null = null;
  for (const part of parts) {
    const to = objectAt(part, 'assigned_to');
    const type = textAt(to, 'type') ?? '';
    const id = idAt(to, 'id');
    if (type === 'team') team = id;
    else if (type === 'nobody_team') team = null;
    else if (type === 'admin' || type.startsWith('nobody')) admin = type === 'admin' ? id : null;
  }
  return {
    admin_assignee_id: written(admin, whole.admin_assignee_id),
    team_assignee_id: written(team, whole.team_assignee_id),
  };
}

/** Versions write ids of assignees as numbers or as texts. */
function written(id: string | null, today: unknown): string | number | null {
  if (id === null) return today === '0' || today === 0 ? today : null;
  return typeof today === 'string' || !/^\d{1,15}$/.test(id) ? id : Number(id);
}

function waitingSince({ createdAt, whole }: PastThing, parts: readonly JsonObject[]): number | null {
  const source = objectAt(whole, 'source');
  let since: number | null = source === undefined || sideOf(source) === 'contact' ? createdAt : null;
  for (const part of parts) {
    if (typeOf(part).startsWith('close')) since = null;
    if (!isWritten(part)) continue;
    if (sideOf(part) === 'contact') since ??= timeOf(part);
    else since = null;
  }
  return since;
}

/** What a time of the statistics is the last time of. */
const lastTimes: Readonly<Record<string, (part: JsonObject) => boolean>> = {
  last_contact_reply_at: (part) => sideOf(part) === 'contact' && isWritten(part),
  last_admin_reply_at: (part) => sideOf(part) === 'admin' && isWritten(part),
  last_assignment_at: isAssignment,
  last_close_at: isClose,
};
/** What a length of the statistics ends with. */
const endsOf: Readonly<Record<string, string>> = {
  time_to_assignment: 'first_assignment_at',
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

function statisticsThen(today: JsonObject, parts: readonly JsonObject[], at: number): JsonObject {
  const counts: Readonly<Record<string, number>> = {
    count_assignments: parts.filter(isAssignment).length,
    count_reopens: reopensIn(parts),
    count_conversation_parts: parts.length,
  };
  const isPast = (key: string) => (secondsAt(today, key) ?? Number.POSITIVE_INFINITY) <= at;
  const entries = Object.entries(today).map(([key, value]): [string, unknown] => {
    if (Object.hasOwn(counts, key)) return [key, counts[key]];
    if (key === 'type' || value === null) return [key, value];
    if (Object.hasOwn(endsOf, key)) return [key, isPast(endsOf[key] ?? '') ? value : null];
    if (!key.endsWith('_at')) return [key, isPast('last_close_at') ? value : null];
    if (isPast(key)) return [key, value];
    const isIt = lastTimes[key];
    const last = isIt === undefined ? undefined : parts.findLast(isIt);
    return [key, last === undefined ? null : timeOf(last)];
  });
  return Object.fromEntries(entries);
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

/** Teammates who had done something by then. */
function teammatesAfter(today: JsonObject, parts: readonly JsonObject[]): JsonObject {
  const seen = new Set(
    parts.filter((part) => sideOf(part) === 'admin').map((part) => idAt(objectAt(part, 'author'), 'id')),
  );
  const lists = ['admins', 'teammates'].flatMap((key) =>
    Array.isArray(today[key]) ? [[key, objectsAt(today, key).filter((one) => seen.has(idAt(one, 'id')))] as const] : [],
  );
  return { ...today, ...Object.fromEntries(lists) };
}

function ticketFields({ whole, parts: all }: PastThing, parts: readonly JsonObject[]): JsonObject {
  const category = ticketStateAfter(parts, all);
  if (category === null) return {};
  const today = whole.ticket_state;
  const isToday = (isObject(today) ? today.category : today) === category;
  const label = category.replaceAll('_', ' ');
  const state = { type: 'ticket_state', id: null, category, internal_label: label, external_label: label };
  return {
    open: category !== 'resolved',
    ticket_state: isToday || typeof today === 'string' ? (isToday ? today : category) : state,
  };
}

/** The category of its state; null where no part tells of it, so that it is as today. */
function ticketStateAfter(parts: readonly JsonObject[], all: readonly JsonObject[]): string | null {
  const told = parts.findLast((part) => textAt(part, 'ticket_state') !== null);
  if (told !== undefined) return textAt(told, 'ticket_state');
  const first = all.find((part) => textAt(part, 'ticket_state') !== null);
  return first === undefined ? null : (textAt(first, 'previous_ticket_state') ?? 'submitted');
}
