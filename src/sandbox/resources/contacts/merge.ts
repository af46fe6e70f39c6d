import { RefusedError, refuse } from '../../http/errors.js';
import type { World } from '../../world/world.js';
import { events } from '../events/model.js';
import { notes } from '../notes.js';
import { changeContact } from './change.js';
import { emitContact } from './emit.js';
import { type ContactRecord, contactMerged } from './model.js';

/** @throws RefusedError 400 when the two may not be merged. */
export function checkMerge(from: ContactRecord, into: ContactRecord, needsDuplicate: boolean): void {
  if (from.role !== 'lead' || into.role !== 'user') {
    throw refuse(400, 'parameter_invalid', 'Only a lead can be merged, and only into a user');
  }
  if (!needsDuplicate || isDuplicate(from, into)) return;
  const message =
    'Contacts can only be merged when they are duplicates (matching email or phone). Pass skip_duplicate_validation=true to override this check.';
  throw new RefusedError(400, [{ code: 'invalid_merge', message }], {}, 'absent');
}

/** Hands everything that the lead has over to the user; what the user has already stays. */
export function mergeContacts(world: World, from: ContactRecord, into: ContactRecord): ContactRecord {
  const tagged = new Set(into.tags.map((tag) => tag.tag_id));
  changeContact(world, into, {
    phone: into.phone ?? from.phone,
    name: into.name ?? from.name,
    email: into.email ?? from.email,
    avatar: into.avatar ?? from.avatar,
    owner_id: into.owner_id ?? from.owner_id,
    last_seen_at: latest(into.last_seen_at, from.last_seen_at),
    last_replied_at: latest(into.last_replied_at, from.last_replied_at),
    last_contacted_at: latest(into.last_contacted_at, from.last_contacted_at),
    custom_attributes: { ...from.custom_attributes, ...into.custom_attributes },
    tags: [...into.tags, ...from.tags.filter((tag) => !tagged.has(tag.tag_id))],
    subscriptions: [...into.subscriptions, ...from.subscriptions.filter((choice) => !isChosen(into, choice.type_id))],
    company_ids: [...new Set([...into.company_ids, ...from.company_ids])],
    merges: [
      ...into.merges,
      { source_contact_id: from.id, source_contact_role: from.role, merged_at: world.clock.now() },
    ],
  });
  for (const note of [...notes.in(world).by('contact_id', from.id)])
    notes.in(world).update(note, { contact_id: into.id });
  for (const event of [...events.in(world).by('contact_id', from.id)])
    events.in(world).update(event, { contact_id: into.id });
  changeContact(world, from, { status: 'merged', merged_into: into.id });
  contactMerged.send(world, { from, into });
  emitContact(world, 'merged', into, { merged_from: { type: 'contact', id: from.id } });
  return into;
}

function isDuplicate(left: ContactRecord, right: ContactRecord): boolean {
  const sameEmail = left.email !== null && left.email.toLowerCase() === right.email?.toLowerCase();
  return sameEmail || (left.phone !== null && left.phone === right.phone);
}

function isChosen(contact: ContactRecord, typeId: string): boolean {
  return contact.subscriptions.some(({ type_id }) => type_id === typeId);
}

function latest(left: number | null, right: number | null): number | null {
  return left === null ? right : Math.max(left, right ?? left);
}
