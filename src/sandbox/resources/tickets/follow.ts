import type { World } from '../../world/world.js';

/** Tickets follow what happens to their people, companies and tags. */
export function followTickets(world: World): void {
  const { tickets, signals } = world;

  signals.on('contact.merged', ({ from, into }) => {
    for (const ticket of [...tickets.by('contact', from.id)]) {
      const ids = ticket.contact_ids.map((id) => (id === from.id ? into.id : id));
      tickets.update(ticket, { contact_ids: [...new Set(ids)] });
    }
  });
  signals.on('contact.deleted', ({ contact }) => {
    for (const ticket of [...tickets.by('contact', contact.id)]) {
      tickets.update(ticket, { contact_ids: ticket.contact_ids.filter((id) => id !== contact.id) });
    }
  });
  signals.on('company.deleted', ({ company }) => {
    for (const ticket of [...tickets.by('company', company.id)]) tickets.update(ticket, { company_id: null });
  });
  signals.on('tag.deleted', ({ tag }) => {
    for (const ticket of [...tickets.by('tag', tag.id)]) {
      tickets.update(ticket, { tags: ticket.tags.filter((one) => one.tag_id !== tag.id) });
    }
  });
}
