import { dueAt } from '../../table/due.js';
import type { DueSource } from '../../world/schedule.js';
import type { World } from '../../world/world.js';
import { endConversationSnooze } from '../conversations/change.js';
import { conversations } from '../conversations/model.js';
import { endTicketSnooze } from '../tickets/change.js';
import { tickets } from '../tickets/model.js';

/** The ends of snoozes fall due by themselves: the records say when. */
export function snoozes(world: () => World): readonly DueSource[] {
  return [
    dueAt(
      () => conversations.in(world()),
      'snoozed_until',
      'unsnooze conversation',
      (conversation) => endConversationSnooze(world(), conversation),
    ),
    dueAt(
      () => tickets.in(world()),
      'snoozed_until',
      'unsnooze ticket',
      (ticket) => endTicketSnooze(world(), ticket),
    ),
  ];
}
