import { isObject } from '../json.js';

const things = [
  'admin',
  'team',
  'tag',
  'ticket_type',
  'ticket_state',
  'contact_attribute',
  'company_attribute',
  'conversation_attribute',
] as const;

/** Something that a workspace lists whole, so that it can be picked by name. */
export type Thing = (typeof things)[number];

/**
 * What the ids in a parameter name, or the keys of one that is a map: one thing, any of several, or the one that
 * another parameter names (the first of them where that is left out).
 */
export type ThingNote = Thing | readonly Thing[] | { readonly param: string; readonly things: readonly Thing[] };

function isThing(value: unknown): value is Thing {
  return things.some((thing) => thing === value);
}

export function isThingNote(value: unknown): value is ThingNote {
  if (Array.isArray(value)) return value.every(isThing);
  return isThing(value) || (isObject(value) && typeof value.param === 'string' && isThingNote(value.things));
}
