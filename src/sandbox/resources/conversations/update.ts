import type { Call } from '../../http/route.js';
import { readRelationships, setRelationships } from '../custom-objects/relationships.js';
import { readCompanyId } from '../inbox/people.js';
import { BOT } from '../inbox/thread-fields.js';
import { changeConversation } from './change.js';
import { emitConversation } from './emit.js';
import { readAttributeChanges, readChanges, withChanges } from './input.js';
import type { ConversationRecord } from './model.js';

/** Sets `read`, `title`, `company_id` and custom attributes; each attribute leaves a part by the bot. */
export function updateConversation(call: Call, conversation: ConversationRecord): ConversationRecord {
  const changes = readChanges(call);
  const company_id = readCompanyId(call);
  const attributes = readAttributeChanges(call, conversation.custom_attributes);
  setRelationships(call.world, 'conversation', conversation.id, readRelationships(call, 'conversation'));
  const parts = attributes.map(({ name, before, after }) => ({
    part_type: 'conversation_attribute_updated_by_admin',
    author: BOT,
    event: {
      attribute: { name },
      value: { name: String(after ?? ''), previous: before === null ? null : String(before) },
    },
  }));
  const wasRead = conversation.read;
  changeConversation(
    call.world,
    conversation,
    {
      ...changes,
      ...(company_id === undefined ? {} : { company_id }),
      custom_attributes: withChanges(conversation.custom_attributes, attributes),
    },
    ...parts,
  );
  if (conversation.read && !wasRead) emitConversation(call.world, 'conversation.read', conversation);
  return conversation;
}
