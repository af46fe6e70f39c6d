import * as z from 'zod';
import { isObject } from '../json.js';
import { readId } from './id.js';
import { readJson } from './json-object.js';
import { annotate, describeValue, type ParamNotes, refused } from './kind.js';

/** A contact, named in one of three ways. */
type ContactName =
  | { readonly id: string | number }
  | { readonly external_id: string | number }
  | { readonly email: string };

const names = ['id', 'external_id', 'email'];

const expected =
  'expected one contact, as its Intercom id or as {"id": "…"}, {"external_id": "…"} or {"email": "…"}, alone or in a list';

/**
 * A list that names exactly one contact: the list, its only member, the JSON text of either, or a bare Intercom id.
 */
export function oneContact(description: string, notes: ParamNotes = {}) {
  const contact = z.strictObject({
    id: z.string().optional(),
    external_id: z.string().optional(),
    email: z.string().optional(),
  });
  const made = z.preprocess(
    (value: ContactName | string | number | readonly (ContactName | string | number)[], context) => {
      const read = readContacts(value);
      if (typeof read !== 'string') return read;
      context.addIssue({ code: 'custom', message: `${read}: ${expected}`, input: value });
      return z.NEVER;
    },
    z.array(contact).length(1),
  );
  return annotate(made, description, { format: 'json', ...notes });
}

/** The list, or what is wrong with the value. */
function readContacts(value: unknown): Record<string, string>[] | string {
  const read = typeof value === 'string' && /^\s*[[{"]/.test(value) ? readJson(value) : { value };
  if ('problem' in read) return read.problem;
  const members: unknown[] = Array.isArray(read.value) ? read.value : [read.value];
  const [member] = members;
  if (members.length !== 1) return members.length === 0 ? 'is an empty list' : `names ${members.length} contacts`;
  const contact = isObject(member) ? readName(member) : readBareId(member);
  return typeof contact === 'string' ? contact : [contact];
}

function readBareId(value: unknown): Record<string, string> | string {
  const id = readId(value);
  // A bare address is refused, because Intercom creates a contact for an address that it does not know.
  if (id === refused || id.includes('@')) return `is ${describeValue(value)}`;
  return { id: id.trim() };
}

function readName(member: Record<string, unknown>): Record<string, string> | string {
  const [key, ...others] = Object.keys(member);
  if (key === undefined || others.length > 0 || !names.includes(key)) {
    return `has ${key === undefined ? 'no key' : `the keys ${Object.keys(member).join(', ')}`}`;
  }
  const given = member[key];
  const value = key !== 'email' && Number.isSafeInteger(given) ? String(given) : given;
  return typeof value === 'string' && value.trim() !== '' ? { [key]: value } : `has ${describeValue(given)} as ${key}`;
}
