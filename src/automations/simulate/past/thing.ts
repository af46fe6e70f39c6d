import {
  idAt,
  isObject,
  type JsonObject,
  objectAt,
  objectsAt,
  secondsAt,
  textAt,
} from '../../../webhooks/notification/json.js';

/** What history is made of. */
export type PastKind = 'conversation' | 'ticket';

/** A conversation or a ticket of the past, with all its parts in the order of time. */
export interface PastThing {
  readonly kind: PastKind;
  readonly id: string;
  /** Unix seconds. */
  readonly createdAt: number;
  /** As Intercom answers with it today. */
  readonly whole: JsonObject;
  readonly parts: readonly JsonObject[];
}

/** Who stands behind a part. */
export type Side = 'contact' | 'admin' | 'bot';

const contactTypes = new Set(['user', 'lead', 'contact', 'visitor']);

/** Reads an object of the API; undefined for what is neither conversation nor ticket. */
export function pastThingOf(value: unknown): PastThing | undefined {
  const kind = kindOf(value);
  const id = idAt(value, 'id');
  const createdAt = secondsAt(value, 'created_at');
  if (kind === undefined || id === null || createdAt === null || !isObject(value)) return undefined;
  const list = objectsAt(objectAt(value, `${kind}_parts`), `${kind}_parts`);
  const timed = list.filter((part) => secondsAt(part, 'created_at') !== null);
  // Of several within one second the order of the list holds.
  const parts = [...timed].sort((one, other) => timeOf(one) - timeOf(other));
  return { kind, id, createdAt, whole: value, parts };
}

function kindOf(value: unknown): PastKind | undefined {
  if (!isObject(value)) return undefined;
  const { type } = value;
  if (type === 'conversation' || type === 'ticket') return type;
  if (type !== undefined) return undefined;
  if (isObject(value.conversation_parts) || isObject(value.source)) return 'conversation';
  return isObject(value.ticket_parts) || isObject(value.ticket_type) ? 'ticket' : undefined;
}

/** Whether it came with its parts, which lists and searches leave out. */
export function hasParts({ kind, whole }: PastThing): boolean {
  return isObject(whole[`${kind}_parts`]);
}

/** Unix seconds of a part. */
export function timeOf(part: JsonObject): number {
  return secondsAt(part, 'created_at') ?? 0;
}

export function sideOf(part: JsonObject): Side {
  const type = textAt(objectAt(part, 'author'), 'type') ?? '';
  if (contactTypes.has(type)) return 'contact';
  return type === 'bot' ? 'bot' : 'admin';
}

export function typeOf(part: JsonObject): string {
  return textAt(part, 'part_type') ?? '';
}

/** Whether a part says something that the customer sees: a comment, or what came with a closing or an assignment. */
export function isWritten(part: JsonObject): boolean {
  return textAt(part, 'body') !== null && !typeOf(part).startsWith('note');
}

/** Tags that say when they were put on, the earliest first. */
export function timedTags({ whole }: PastThing): readonly JsonObject[] {
  const tags = tagsOf(whole).filter((tag) => secondsAt(tag, 'applied_at') !== null);
  return [...tags].sort((one, other) => appliedAt(one) - appliedAt(other));
}

export function tagsOf(whole: JsonObject): readonly JsonObject[] {
  return objectsAt(objectAt(whole, 'tags'), 'tags');
}

export function appliedAt(tag: JsonObject): number {
  return secondsAt(tag, 'applied_at') ?? 0;
}

/** When it was rated, in unix seconds; null where it was not. */
export function ratedAt({ whole }: PastThing): number | null {
  const rating = objectAt(whole, 'conversation_rating');
  return idAt(rating, 'rating') === null ? null : secondsAt(rating, 'created_at');
}

const states = new Set(['open', 'closed', 'snoozed']);

/** A part says what state came of it; before API version 2.13 its type tells. */
export function stateOf(part: JsonObject, before: string): string {
  const told = textAt(part, 'state');
  if (told !== null && states.has(told)) return told;
  const type = typeOf(part);
  if (type.startsWith('close')) return 'closed';
  if (/unsnooz|open/.test(type)) return 'open';
  if (/snooz/.test(type)) return 'snoozed';
  return sideOf(part) === 'contact' && isWritten(part) ? 'open' : before;
}

/** An id in the way in which one stands there today: versions write numbers or texts, and nobody in several ways. */
export function written(id: string | null, today: unknown): string | number | null {
  if (id === null) return today === '0' || today === 0 ? today : null;
  return typeof today === 'string' || !/^\d{1,15}$/.test(id) ? id : Number(id);
}
