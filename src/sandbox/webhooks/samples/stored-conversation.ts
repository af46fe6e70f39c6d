import type { ApiVersion } from '../../api-version.js';
import { contactItem } from '../../resources/contacts/emit.js';
import { contacts } from '../../resources/contacts/model.js';
import type { ConversationRecord, PartRecord } from '../../resources/conversations/model.js';
import { showAuthor } from '../../resources/inbox/authors.js';
import { isoTime } from '../../resources/inbox/iso-time.js';
import type { World } from '../../world/world.js';

/**
 * How a contact that joins or leaves a conversation is told up to 2.14: beside it stands the conversation as Intercom
 * stores it, with ids as numbers, and parts whose details are JSON in a text.
 */
export function storedConversation(
  world: World,
  version: ApiVersion,
  conversation: ConversationRecord,
  part: PartRecord,
): object | undefined {
  const contact = contacts.get(world, conversation.contact_ids[0] ?? '');
  const [owner, at] = [showAuthor(world, part.author), isoTime(part.created_at, 'Z')];
  const by = { ...owner, id: Number(owner.id) };
  const data = { [part.part_type === 'participant_added' ? 'added_by' : 'removed_by']: by, admin: by };
  return (
    contact && {
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
          user_id: contact.id,
          created_at: isoTime(conversation.created_at, 'Z'),
          updated_at: isoTime(conversation.updated_at, 'Z'),
          message_type: 'conversation',
          read: conversation.read,
          deleted: false,
        },
      },
      contact: contactItem(world, version, contact),
    }
  );
}
