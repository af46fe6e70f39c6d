import { refuse } from '../../http/errors.js';
import type { World } from '../../world/world.js';
import { type ContactRecord, contacts } from './model.js';

type Identity = Pick<ContactRecord, 'role' | 'email' | 'external_id'>;

/**
 * Users are unique by external id and by e-mail, archived ones included; leads may share an e-mail.
 * @throws RefusedError 409 whose message is the only place with the id of the other contact.
 */
export function checkUnique(world: World, wanted: Identity, self?: ContactRecord): void {
  const other = sameExternalId(world, wanted, self) ?? sameEmail(world, wanted, self);
  if (other === undefined) return;
  const which = other.status === 'archived' ? 'An archived contact' : 'A contact';
  throw refuse(409, 'conflict', `${which} matching those details already exists with id=${other.id}`);
}

function sameExternalId(world: World, { external_id }: Identity, self: ContactRecord | undefined) {
  if (external_id === null) return undefined;
  for (const other of contacts.in(world).by('external_id', external_id)) if (other !== self) return other;
  return undefined;
}

function sameEmail(world: World, { role, email }: Identity, self: ContactRecord | undefined) {
  if (role !== 'user' || email === null) return undefined;
  let archived: ContactRecord | undefined;
  for (const other of contacts.in(world).by('email', email.toLowerCase())) {
    if (other === self || other.role !== 'user') continue;
    if (other.status === 'active') return other;
    archived ??= other;
  }
  return archived;
}
