import type { ApiVersion } from '../../api-version.js';
import type { World } from '../../world/world.js';
import { isoTime } from '../inbox/iso-time.js';
import type { AppliedTag } from '../tags/model.js';
import { serializeAppliedTag } from '../tags/serialize.js';
import type { ContactRecord } from './model.js';
import { contactReference, serializeContact } from './serialize.js';

/** @param event what follows `contact.` in the topic */
export function emitContact(world: World, event: string, contact: ContactRecord, more: object = {}): void {
  emitContactEvent(world, `contact.${event}`, contact, more);
}

/** An event of another topic whose item is the contact. */
export function emitContactEvent(world: World, topic: string, contact: ContactRecord, more: object = {}): void {
  world.events.emit({
    topic,
    about: { type: 'contact', id: contact.id },
    item: (version) => ({ ...contactItem(world, version, contact), ...more }),
  });
}

/** A deleted contact has only its ids. */
export function emitDeletedContact(world: World, contact: ContactRecord): void {
  world.events.emit({
    topic: 'contact.deleted',
    about: { type: 'contact', id: contact.id },
    item: () => contactReference(contact, { deleted: true }),
  });
}

/** What an update changed: a lead that becomes a user signed up, everything else is an update. */
export function emitContactUpdate(world: World, before: ContactRecord, contact: ContactRecord): void {
  const { role } = contact;
  const signedUp = before.role === 'lead' && role === 'user';
  emitContact(world, signedUp ? 'lead.signed_up' : `${role}.updated`, contact);
  if (before.email !== contact.email) {
    if (role === 'user') emitContact(world, 'email.updated', contact);
    else if (before.email === null) emitContact(world, 'lead.added_email', contact);
  }
  if (before.unsubscribed_from_emails !== contact.unsubscribed_from_emails) {
    emitContact(world, contact.unsubscribed_from_emails ? 'unsubscribed' : 'subscribed', contact);
  }
}

export function emitContactTag(
  world: World,
  event: 'created' | 'deleted',
  contact: ContactRecord,
  tag: AppliedTag,
): void {
  world.events.emit({
    topic: `contact.${contact.role}.tag.${event}`,
    about: { type: 'contact', id: contact.id },
    item: (version) => contactTagItem(world, version, contact, tag),
  });
}

export function contactTagItem(world: World, version: ApiVersion, contact: ContactRecord, tag: AppliedTag): object {
  return {
    type: 'contact_tag',
    created_at: isoTime(tag.applied_at),
    tag: serializeAppliedTag(world, tag),
    contact: contactItem(world, version, contact),
  };
}

/** The contact of a notification: when it was made and changed stand as ISO times there. */
export function contactItem(world: World, version: ApiVersion, contact: ContactRecord): object {
  return {
    ...serializeContact({ world, version }, contact),
    created_at: isoTime(contact.created_at),
    updated_at: isoTime(contact.updated_at),
  };
}
