import type { World } from '../../world/world.js';
import { contactBlocked, contactMerged } from '../contacts/model.js';
import { conversations } from './model.js';

/** Conversations follow what happens to their people. */
export function followConversations(world: World): void {
  const all = conversations.in(world);

  contactMerged.on(world, ({ from, into }) => {
    for (const conversation of [...all.by('contact', from.id)]) {
      const ids = conversation.contact_ids.map((id) => (id === from.id ? into.id : id));
      all.update(conversation, { contact_ids: [...new Set(ids)] });
    }
  });
  contactBlocked.on(world, (contact) => {
    for (const conversation of [...all.by('contact', contact.id)]) {
      all.update(conversation, { state: 'closed', snoozed_until: null, waiting_since: null });
    }
  });
}
