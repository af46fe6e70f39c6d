import type { ApiVersion } from '../../http/version.js';
import type { World } from '../../world/world.js';
import { isoTime } from '../inbox/iso-time.js';
import type { AppliedTag } from '../tags/model.js';
import { serializeAppliedTag } from '../tags/serialize.js';
import type { ContactRecord } from './model.js';
import { contactReference, serializeContact } from './serialize.js';

/** @param event what follows `contact.` in the topic */
export function tellContact(world: World, event: string, contact: ContactRecord, more: object = {}): void {
  world.happenings.tell({
    topic: `contact.${event}`,
    about: { type: 'contact', id: contact.id },
    item: (version) => ({ ...contactItem(world, version, contact), ...more }),
  });
}

/** Of a deleted contact little is told. */
export function tellDeletedContact(world: World, contact: ContactRecord): void {
  world.happenings.tell({
    topic: 'contact.deleted',
    about: { type: 'contact', id: contact.id },
    item: () => contactReference(contact, { deleted: true }),
  });
}

/** What an update changed: a lead that becomes a user signed up, everything else is an update. */
export function tellContactUpdate(world: World, before: ContactRecord, contact: ContactRecord): void {
  const { role } = contact;
  const signedUp = before.role === 'lead' && role === 'user';
  tellContact(world, signedUp ? 'lead.signed_up' : `${role}.updated`, contact);
  if (before.email !== contact.email) {
    if (role === 'user') tellContact(world, 'email.updated', contact);
    else if (before.email === null) tellContact(world, 'lead.added_email', contact);
  }
  if (before.unsubscribed_from_emails !== contact.unsubscribed_from_emails) {
    tellContact(world, contact.unsubscribed_from_emails ? 'unsubscribed' : 'subscribed', contact);
  }
}

export function tellContactTag(
  world: World,
  event: 'created' | 'deleted',
  contact: ContactRecord,
  tag: AppliedTag,
): void {
  world.happenings.tell({
    topic: `contact.${contact.role}.tag.${event}`,
    about: { type: 'contact', id: contact.id },
    item: (version) => contactTagItem(world, version, contact, tag),
  });
}

export function contactTagItem(world: World, version: ApiVersion, contact: ContactRecord, tag: AppliedTag): object {
  return {
    type: 'contact_tag',
    created_at: isoTime(tag.applied_at),
    tag: serializeAppliedTag({ world, version }, tag),
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
