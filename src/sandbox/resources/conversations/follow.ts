import type { World } from '../../world/world.js';

/** Conversations follow what happens to their people, companies and tags. */
export function followConversations(world: World): void {
  const { conversations, signals } = world;

  signals.on('contact.merged', ({ from, into }) => {
    for (const conversation of [...conversations.by('contact', from.id)]) {
      const ids = conversation.contact_ids.map((id) => (id === from.id ? into.id : id));
      conversations.update(conversation, { contact_ids: [...new Set(ids)] });
    }
  });
  signals.on('contact.deleted', ({ contact }) => {
    for (const conversation of [...conversations.by('contact', contact.id)]) {
      const ids = conversation.contact_ids.filter((id) => id !== contact.id);
      conversations.update(conversation, { contact_ids: ids });
    }
  });
  signals.on('contact.blocked', ({ contact }) => {
    for (const conversation of [...conversations.by('contact', contact.id)]) {
      conversations.update(conversation, { state: 'closed', snoozed_until: null, waiting_since: null });
    }
  });
  signals.on('company.deleted', ({ company }) => {
    for (const conversation of [...conversations.by('company', company.id)]) {
      conversations.update(conversation, { company_id: null });
    }
  });
  signals.on('tag.deleted', ({ tag }) => {
    for (const conversation of [...conversations.by('tag', tag.id)]) {
      conversations.update(conversation, { tags: conversation.tags.filter((one) => one.tag_id !== tag.id) });
    }
  });
}
