import type { World } from '../../world/world.js';
import { refreshVisibility } from '../companies/visibility.js';
import { emitContactUpdate, emitDeletedContact } from './emit.js';
import { type ContactRecord, contacts } from './model.js';

/** Changes a contact, stamps it, and lets the companies that it joined or left follow. */
export function changeContact(world: World, contact: ContactRecord, patch: Partial<ContactRecord>): ContactRecord {
  const companies = new Set([...contact.company_ids, ...(patch.company_ids ?? [])]);
  contacts.in(world).update(contact, { ...patch, updated_at: world.clock.now() });
  if (patch.company_ids !== undefined || patch.status !== undefined) refreshVisibility(world, [...companies]);
  return contact;
}

/** Changes a contact as a call asks. Other changes of a contact emit no update. */
export function updateContact(world: World, contact: ContactRecord, patch: Partial<ContactRecord>): ContactRecord {
  const before = { ...contact };
  changeContact(world, contact, patch);
  emitContactUpdate(world, before, contact);
  return contact;
}

/** Removes a contact for good, with its notes and events. */
export function deleteContact(world: World, contact: ContactRecord): void {
  contacts.remove(world, contact);
  refreshVisibility(world, contact.company_ids);
  emitDeletedContact(world, contact);
}
