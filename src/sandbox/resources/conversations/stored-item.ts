import type { ApiVersion } from '../../api-version.js';
import type { World } from '../../world/world.js';
import { contactItem } from '../contacts/emit.js';
import type { ContactRecord } from '../contacts/model.js';
import { showAuthor } from '../inbox/authors.js';
import { isoTime } from '../inbox/iso-time.js';
import type { ConversationRecord, PartRecord } from './model.js';

/**
 * How a contact that joins or leaves a conversation is told up to 2.14: beside it stands the conversation as Intercom
 * stores it, with ids as numbers, and parts whose details are JSON in a text.
 */
export function storedConversation(
  world: World,
  version: ApiVersion,
  conversation: ConversationRecord,
  part: PartRecord,
  contact: ContactRecord,
): object {
  const [owner, at] = [showAuthor(world, part.author), isoTime(part.created_at, 'Z')];
  const by = { ...owner, id: Number(owner.id) };
  const data = { [part.part_type === 'participant_added' ? 'added_by' : 'removed_by']: by, admin: by };
  return {
    conversation: {
      parts: [
        {
          id: Number(part.id),
          app_id: 1,
          conversation_id: Number(conversation.id),
          body: '',
          created_at: at,
          updated_at: at,
          owner_id: by.id,
          user_id: null,
          json_blocks: '[]',
          data: JSON.stringify({ ...data, participant: { type: contact.role, id: contact.id, name: contact.name } }),
        },
      ],
      options: { expand_for_notification: true },
      model: {
        app_id: 1,
        id: Number(conversation.id),
        user_id: conversation.contact_ids[0] ?? null,
        created_at: isoTime(conversation.created_at, 'Z'),
        updated_at: isoTime(conversation.updated_at, 'Z'),
        message_type: 'conversation',
        read: conversation.read,
        deleted: false,
      },
    },
    contact: contactItem(world, version, contact),
  };
}
