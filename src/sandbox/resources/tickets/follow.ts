import type { World } from '../../world/world.js';
import { contactMerged } from '../contacts/model.js';
import { tickets } from './model.js';

/** Tickets follow what happens to their people. */
export function followTickets(world: World): void {
  const all = tickets.in(world);
  contactMerged.on(world, ({ from, into }) => {
    for (const ticket of [...all.by('contact', from.id)]) {
      const ids = ticket.contact_ids.map((id) => (id === from.id ? into.id : id));
      all.update(ticket, { contact_ids: [...new Set(ids)] });
    }
  });
}
