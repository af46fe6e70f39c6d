import type { View } from '../../http/route.js';
import { embeddedList } from '../embedded-list.js';
import { notes } from '../notes.js';
import type { ContactRecord } from './model.js';

/** The embedded tags, notes, companies and subscriptions of a contact. */
export function contactReferences({ world }: View, contact: ContactRecord): object {
  const path = `/contacts/${contact.id}`;
  const written = [...notes.in(world).by('contact_id', contact.id)].reverse();
  return {
    tags: embeddedList(
      `${path}/tags`,
      contact.tags.map((tag) => ({ type: 'tag', id: tag.tag_id })),
      (id) => `/tags/${id}`,
    ),
    notes: embeddedList(
      `${path}/notes`,
      written.map((note) => ({ type: 'note', id: note.id })),
      (id) => `/notes/${id}`,
    ),
    companies: embeddedList(
      `${path}/companies`,
      contact.company_ids.map((id) => ({ type: 'company', id })),
      (id) => `/companies/${id}`,
    ),
    opted_out_subscription_types: subscriptions(path, contact, 'opt_out'),
    opted_in_subscription_types: subscriptions(path, contact, 'opt_in'),
  };
}

function subscriptions(path: string, contact: ContactRecord, consent: 'opt_in' | 'opt_out'): object {
  const chosen = contact.subscriptions.filter((choice) => choice.consent === consent);
  return embeddedList(
    `${path}/subscriptions`,
    chosen.map(({ type_id }) => ({ type: 'subscription', id: type_id })),
    (id) => `/subscription_types/${id}`,
  );
}
