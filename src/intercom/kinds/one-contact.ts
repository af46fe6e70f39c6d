import * as z from 'zod';
import { isObject } from '../../tool/json.js';
import { readId } from '../../tool/kinds/id.js';
import { readJson } from '../../tool/kinds/json-object.js';
import { describeValue, kind, Problem, refused } from '../../tool/kinds/kind.js';
import type { ParamNotes } from '../../tool/param/facts.js';
import type { Param } from '../../tool/param/param.js';

/** A contact, named in one of three ways. */
type ContactName =
  | { readonly id: string | number }
  | { readonly external_id: string | number }
  | { readonly email: string };

/** A contact as it travels: one of the keys is set. */
export interface ReadContact {
  readonly id?: string | undefined;
  readonly external_id?: string | undefined;
  readonly email?: string | undefined;
}

const names = ['id', 'external_id', 'email'];

const expected =
  'one contact, as its Intercom id or as {"id": "…"}, {"external_id": "…"} or {"email": "…"}, alone or in a list';

/**
 * A list that names exactly one contact: the list, its only member, the JSON text of either, or a bare Intercom id.
 */
export function oneContact(
  description: string,
  notes: ParamNotes = {},
): Param<ContactName | string | number | readonly (ContactName | string | number)[], ReadContact[], false> {
  const properties = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
  return kind(
    description,
    { of: 'contact', ...notes },
    {
      schema: {
        minItems: 1,
        maxItems: 1,
        type: 'array',
        items: { type: 'object', properties, additionalProperties: false },
      },
      format: 'json',
      isId: true,
      sample: [{ id: '65f0c0ffee0123456789ab01' }],
    },
    {
      expected,
      value: () =>
        z
          .array(
            z.strictObject({
              id: z.string().optional(),
              external_id: z.string().optional(),
              email: z.string().optional(),
            }),
          )
          .length(1),
      read(value) {
        const read = readContacts(value);
        return typeof read === 'string' ? new Problem(`${read}: expected ${expected}`) : read;
      },
    },
  );
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
