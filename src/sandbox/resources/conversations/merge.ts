import { refuse } from '../../http/errors.js';
import type { Call } from '../../http/route.js';
import { BOT } from '../inbox/thread-fields.js';
import { close } from './actions.js';
import { changeConversation } from './change.js';
import { type ConversationRecord, conversations } from './model.js';

/** Closes a conversation for one that goes on, which gets its contacts; each names the other. */
export function mergeConversation(call: Call, secondary: ConversationRecord): ConversationRecord {
  const { world } = call;
  const primary = requirePrimary(call, secondary);
  const newcomers = secondary.contact_ids.filter((id) => !primary.contact_ids.includes(id));
  close(world, secondary, world.tokenAdminId, null);
  conversations.in(world).update(secondary, {
    merged_into: primary.id,
    links: [...secondary.links, { type: 'conversation', id: primary.id }],
  });
  return changeConversation(
    world,
    primary,
    {
      contact_ids: [...primary.contact_ids, ...newcomers],
      links: [...primary.links, { type: 'conversation', id: secondary.id }],
    },
    ...newcomers.map(() => ({ part_type: 'participant_added', author: BOT })),
    { part_type: 'merged_primary_conversation', author: BOT },
  );
}

function requirePrimary({ world, body }: Call, secondary: ConversationRecord): ConversationRecord {
  const given = body.merge_into_conversation_id;
  const id = typeof given === 'number' || typeof given === 'string' ? String(given) : '';
  if (!/^\d+$/.test(id)) {
    throw refuse(400, 'parameter_invalid', 'merge_into_conversation_id must be a valid integer conversation ID');
  }
  if (id === secondary.id) throw failed('Cannot merge a conversation into itself');
  const primary = conversations.get(world, id);
  if (primary === undefined) throw failed('Primary conversation not found');
  if (secondary.merged_into !== undefined) throw failed('Secondary conversation has already been merged');
  return primary;
}

const failed = (message: string) => refuse(422, 'merge_failed', message);
