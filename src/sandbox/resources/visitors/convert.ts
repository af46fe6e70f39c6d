import { refuse, userNotFound } from '../../http/errors.js';
import { invalid, missing, readId, readObject, readText, requireText } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import type { JsonObject } from '../../json.js';
import { updateContact } from '../contacts/change.js';
import { createContact } from '../contacts/create.js';
import { emitContactEvent } from '../contacts/emit.js';
import { type ContactRecord, contacts } from '../contacts/model.js';
import { type VisitorRecord, visitorNotFound, visitors } from './model.js';

/** How a body names a visitor or the user that it becomes. */
interface Names {
  readonly id: string | undefined;
  readonly userId: string | undefined;
  readonly email: string | undefined;
}

/**
 * POST /visitors/convert: a visitor becomes a lead or a user, or goes up in the user that exists already. The visitor is
 * gone then.
 * @throws RefusedError 400 for a body that names nobody, 404 for a visitor or a user that there is not
 */
export function convertVisitor(call: Call): ContactRecord {
  const { world, body } = call;
  const type = requireText(body, 'type');
  if (type !== 'user' && type !== 'lead') throw invalid('type', 'user or lead');
  const visitor = findVisitor(call, readNames(body, 'visitor'));
  const names = readNames(body, 'user');
  if (type === 'user' && Object.values(names).every((name) => name === undefined)) {
    throw missing('One of user.id, user.user_id or user.email');
  }
  const existing = findUser(call, names);
  const contact = existing === undefined ? made(call, type, visitor, names) : merged(call, existing, visitor);
  visitors.remove(world, visitor);
  return contact;
}

function readNames(body: JsonObject, field: 'visitor' | 'user'): Names {
  const given = readObject(body, field);
  if (given === undefined || given === null) throw missing(field);
  const filled = (value: string | null | undefined) => (value === null || value === '' ? undefined : value);
  return {
    id: filled(readId(given, 'id')),
    userId: filled(readId(given, 'user_id')),
    email: filled(readText(given, 'email')),
  };
}

function findVisitor({ world }: Call, { id, userId, email }: Names): VisitorRecord {
  const all = visitors.in(world);
  if (id !== undefined) return found(all.get(id));
  if (userId !== undefined) return found(all.firstBy('user_id', userId));
  if (email !== undefined) return found(all.firstBy('email', email.toLowerCase()));
  throw missing('One of visitor.id, visitor.user_id or visitor.email');
}

function found(visitor: VisitorRecord | undefined): VisitorRecord {
  if (visitor === undefined) throw visitorNotFound();
  return visitor;
}

/** The user that the visitor is merged into; undefined when there is none yet. */
function findUser(call: Call, { id, userId, email }: Names): ContactRecord | undefined {
  if (id !== undefined) {
    const contact = contacts.require(call, id);
    if (contact.role === 'user') return contact;
    throw userNotFound();
  }
  const all = contacts.in(call.world);
  const isUser = (contact: ContactRecord) => contact.role === 'user' && contact.status === 'active';
  if (userId !== undefined) return [...all.by('external_id', userId)].find(isUser);
  return email === undefined ? undefined : [...all.by('email', email.toLowerCase())].find(isUser);
}

function made(
  { world }: Call,
  role: 'user' | 'lead',
  { name, email, phone, user_id, custom_attributes, created_at, last_request_at }: VisitorRecord,
  names: Names,
): ContactRecord {
  if (names.userId !== undefined && [...contacts.in(world).by('external_id', names.userId)].length > 0) {
    throw refuse(409, 'conflict', 'A contact matching those details already exists');
  }
  const contact = createContact(world, {
    role,
    name,
    phone,
    email: names.email ?? email,
    // A lead keeps the id that the Messenger gave the visitor.
    external_id: names.userId ?? (role === 'lead' ? user_id : null),
    custom_attributes,
    created_at,
    signed_up_at: role === 'user' ? world.clock.now() : null,
    last_seen_at: last_request_at,
  });
  if (role === 'user') emitContactEvent(world, 'visitor.signed_up', contact);
  return contact;
}

/** The user keeps what it has; the visitor fills what is missing. */
function merged({ world }: Call, user: ContactRecord, visitor: VisitorRecord): ContactRecord {
  return updateContact(world, user, {
    name: user.name ?? visitor.name,
    phone: user.phone ?? visitor.phone,
    last_seen_at: Math.max(user.last_seen_at ?? 0, visitor.last_request_at),
    custom_attributes: { ...visitor.custom_attributes, ...user.custom_attributes },
  });
}
