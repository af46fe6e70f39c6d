import {
  idAt,
  isObject,
  type JsonObject,
  objectAt,
  objectsAt,
  secondsAt,
  textAt,
} from '../../../webhooks/notification/json.js';
import { statisticsThen } from './statistics-then.js';
import {
  appliedAt,
  isWritten,
  type PastThing,
  ratedAt,
  sideOf,
  stateOf,
  tagsOf,
  timeOf,
  typeOf,
  written,
} from './thing.js';

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
    ...(isObject(whole.statistics) ? { statistics: statisticsThen(thing, whole.statistics, parts, at) } : {}),
    ...(isObject(whole.teammates) ? { teammates: teammatesAfter(whole.teammates, parts) } : {}),
  };
}

function stateAfter(parts: readonly JsonObject[]): string {
  let state = 'open';
  for (const part of parts) state = stateOf(part, state);
  return state;
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
    else if (type === 'admin') admin = id;
    // Where no admin has it any more, it is taken from its team.
    else if (type === 'nobody_team' || (type.startsWith('nobody') && admin === null)) team = null;
    else if (type.startsWith('nobody')) admin = null;
  }
  return {
    admin_assignee_id: written(admin, whole.admin_assignee_id),
    team_assignee_id: written(team, whole.team_assignee_id),
  };
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
