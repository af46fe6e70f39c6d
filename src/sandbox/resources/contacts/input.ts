import { refuse } from '../../http/errors.js';
import { invalid, readFlag, readId, readText, readTime } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import type { JsonObject } from '../../json.js';
import type { Attributes } from '../../world/attributes.js';
import { admins } from '../admins.js';
import { mergeCustomAttributes } from '../data-attributes/custom-attributes.js';
import type { ContactRecord } from './model.js';

/** The part of a contact that callers set. Keys that Intercom does not know are ignored, as there. */
export type ContactInput = Partial<
  Pick<
    ContactRecord,
    | 'role'
    | 'external_id'
    | 'email'
    | 'email_verified'
    | 'phone'
    | 'name'
    | 'avatar'
    | 'signed_up_at'
    | 'last_seen_at'
    | 'owner_id'
    | 'unsubscribed_from_emails'
    | 'custom_attributes'
  >
>;

/**
 * What a body says about a contact: absent fields are left out, null clears where Intercom lets it.
 * @throws RefusedError 400 that names the field.
 */
export function readContactInput(call: Call, present: Attributes): ContactInput {
  const { body, world, version } = call;
  const fields = {
    role: readRole(body),
    external_id: notNull('external_id', readId(body, 'external_id')),
    email: readEmail(body),
    email_verified: version >= 16 ? readFlag(body, 'email_verified') : undefined,
    phone: readText(body, 'phone'),
    name: readText(body, 'name'),
    avatar: readText(body, 'avatar'),
    signed_up_at: readTime(body, 'signed_up_at'),
    last_seen_at: readTime(body, 'last_seen_at'),
    owner_id: readOwner(call),
    unsubscribed_from_emails: readFlag(body, 'unsubscribed_from_emails') ?? undefined,
    custom_attributes: mergeCustomAttributes(world, 'contact', present, body),
  };
  return dropUndefined(fields);
}

function readRole(body: JsonObject): 'user' | 'lead' | undefined {
  const role = notNull('role', readText(body, 'role'));
  if (role === undefined || role === 'user' || role === 'lead') return role;
  throw invalid('role', 'user or lead');
}

function readEmail(body: JsonObject): string | undefined {
  const email = notNull('email', readText(body, 'email'))?.trim();
  if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email)) throw invalid('email', 'a valid e-mail address');
  return email;
}

function readOwner({ body, world }: Call): string | null | undefined {
  const id = readId(body, 'owner_id');
  if (typeof id === 'string' && admins.get(world, id) === undefined) {
    throw refuse(400, 'parameter_invalid', `owner_id ${id} is not an admin of this workspace`, 'owner_id');
  }
  return id;
}

function notNull<T>(field: string, value: T | null | undefined): T | undefined {
  if (value === null) throw invalid(field, 'a string');
  return value;
}

/** Keeps a patch from writing undefined over what is there. */
function dropUndefined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in fields) {
    const value = fields[key];
    if (isDefined(value)) kept[key] = value;
  }
  return kept;
}

function isDefined<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}
