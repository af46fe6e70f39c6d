import type { Call } from '../../http/route.js';
import { admins } from '../admins.js';
import type { ConversationRecord, HandlingEvent, PartRecord } from './model.js';

/** Pauses and resumptions after a change: a snooze pauses whoever set it, and its end lets the same one go on. */
export function handlingAfter(
  { state: before, handling = [] }: ConversationRecord,
  after: ConversationRecord['state'],
  added: readonly PartRecord[],
): Pick<ConversationRecord, 'handling'> {
  const last = added.at(-1);
  if (last === undefined || (before === 'snoozed') === (after === 'snoozed')) return {};
  const at = last.created_at;
  const { author } = last;
  const next = (type: HandlingEvent['type'], admin_id: string) => ({ handling: [...handling, { admin_id, type, at }] });
  if (after === 'snoozed') return author.type === 'admin' ? next('paused', author.id) : {};
  const pause = handling.at(-1);
  return pause?.type === 'paused' ? next('resumed', pause.admin_id) : {};
}

/** Oldest first, all at once. */
export function listHandlingEvents({ world }: Call, conversation: ConversationRecord): object {
  const events = (conversation.handling ?? []).map(({ admin_id, type, at }) => {
    const admin = admins.get(world, admin_id);
    return {
      teammate: { type: 'admin', id: Number(admin_id), name: admin?.name ?? '', email: admin?.email ?? null },
      type,
      timestamp: new Date(at * 1000).toISOString().replace('.000', ''),
      reason: 'Paused',
    };
  });
  return { handling_events: events };
}
