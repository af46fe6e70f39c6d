import { dueBy } from '../../world/due-records.js';
import type { DueSource } from '../../world/schedule.js';
import type { World } from '../../world/world.js';
import { endConversationSnooze } from '../conversations/change.js';
import { conversations } from '../conversations/model.js';
import { endTicketSnooze } from '../tickets/change.js';
import { tickets } from '../tickets/model.js';

/** The ends of snoozes fall due by themselves: the records say when. */
export function snoozes(world: () => World): readonly DueSource[] {
  return [
    dueBy(() => conversations.in(world()).sorted('snoozed_until'), {
      what: 'unsnooze conversation',
      at: (conversation) => conversation.snoozed_until,
      run: (conversation) => endConversationSnooze(world(), conversation),
    }),
    dueBy(() => tickets.in(world()).sorted('snoozed_until'), {
      what: 'unsnooze ticket',
      at: (ticket) => ticket.snoozed_until,
      run: (ticket) => endTicketSnooze(world(), ticket),
    }),
  ];
}
