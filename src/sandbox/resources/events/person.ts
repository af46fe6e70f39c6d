import { refuse, userNotFound } from '../../http/errors.js';
import type { World } from '../../world/world.js';
import { type ContactRecord, contacts } from '../contacts/model.js';

/** How a caller names the person of an event. */
export interface PersonKeys {
  /** Intercom's id. */
  readonly id: string | undefined;
  /** The caller's own id. */
  readonly userId: string | undefined;
  readonly email: string | undefined;
}

/**
 * The person of an event. The id finds anybody, the other keys find users only: a lead has to be named by id.
 * @throws RefusedError 400 when no key is given, 404 when nobody has it.
 */
export function requirePerson(world: World, { id, userId, email }: PersonKeys): ContactRecord {
  if (id !== undefined) return found(contacts.get(world, id));
  if (userId !== undefined) return found(firstUser(contacts.in(world).by('external_id', userId)));
  if (email !== undefined) return found(firstUser(contacts.in(world).by('email', email.toLowerCase())));
  throw refuse(400, 'parameter_not_found', 'One of id, user_id or email is required');
}

function firstUser(contacts: Iterable<ContactRecord>): ContactRecord | undefined {
  for (const contact of contacts) if (contact.role === 'user') return contact;
  return undefined;
}

function found(contact: ContactRecord | undefined): ContactRecord {
  if (contact === undefined || contact.status !== 'active') throw userNotFound();
  return contact;
}
