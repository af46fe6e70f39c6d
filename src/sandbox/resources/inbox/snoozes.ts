import type { Due, DueSource } from '../../world/schedule.js';
import type { World } from '../../world/world.js';
import { endConversationSnooze } from '../conversations/change.js';
import { conversations } from '../conversations/model.js';
import { endTicketSnooze } from '../tickets/change.js';
import { tickets } from '../tickets/model.js';

/** The ends of snoozes fall due by themselves: the records say when. */
export function snoozes(world: () => World): readonly DueSource[] {
  return [
    endsOf(
      () => conversations.in(world()),
      'unsnooze conversation',
      (conversation) => endConversationSnooze(world(), conversation),
    ),
    endsOf(
      () => tickets.in(world()),
      'unsnooze ticket',
      (ticket) => endTicketSnooze(world(), ticket),
    ),
  ];
}

interface Snoozed {
  readonly id: string;
  readonly snoozed_until: number | null;
}

interface SnoozedCollection<T> {
  sorted(index: 'snoozed_until'): { take(page: { limit: number; descending: boolean }): T[]; readonly size: number };
}

function endsOf<T extends Snoozed>(
  records: () => SnoozedCollection<T>,
  what: string,
  end: (record: T) => void,
): DueSource {
  const due = (record: T): Due => ({
    at: (record.snoozed_until ?? 0) * 1000,
    what,
    id: record.id,
    run: () => end(record),
  });
  const first = (limit: number) => records().sorted('snoozed_until').take({ limit, descending: false }).map(due);
  return {
    next: () => (records().sorted('snoozed_until').size === 0 ? undefined : first(1)[0]),
    list: () => first(records().sorted('snoozed_until').size),
  };
}
