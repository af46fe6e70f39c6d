import { closedTicketItem, ticketItem } from '../../resources/tickets/emit.js';
import { type TicketRecord, tickets } from '../../resources/tickets/model.js';
import { TOPICS } from '../topics.js';
import type { Sample } from './sample.js';

/** All topics of tickets have the whole ticket as their item. */
export const ticketSamples: readonly (readonly [string, Sample])[] = [...TOPICS.keys()]
  .filter((topic) => topic.startsWith('ticket.'))
  .map((topic): [string, Sample] => [
    topic,
    ({ world, version }) => {
      const ticket = tickets.in(world).sorted('updated_at').take({ limit: 1, descending: true })[0];
      if (ticket === undefined) return undefined;
      if (topic === 'ticket.closed') return closedTicketItem(world, version, { ...ticket, open: false });
      return ticketItem(world, version, { ...ticket, ...changes(topic, world.clock.now(), world.tokenAdminId) });
    },
  ]);

function changes(topic: string, now: number, adminId: string): Partial<TicketRecord> {
  if (topic === 'ticket.admin.snoozed') return { snoozed_until: now + 86_400 };
  return topic === 'ticket.admin.assigned' ? { admin_assignee_id: adminId } : {};
}
