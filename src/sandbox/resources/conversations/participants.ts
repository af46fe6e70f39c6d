import { refuse, userNotFound } from '../../http/errors.js';
import { missing, readObject } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import { createContact } from '../contacts/create.js';
import { REPLY_FIELDS, readPerson, requireAdmin } from '../inbox/people.js';
import { changeConversation } from './change.js';
import type { ConversationRecord } from './model.js';

/** Adds a person; an e-mail address that nobody has makes a lead. */
export function addParticipant(call: Call, conversation: ConversationRecord): ConversationRecord {
  const { world, body } = call;
  const admin = requireAdmin(call);
  const customer = readObject(body, 'customer');
  if (customer === undefined || customer === null) throw missing('customer');
  const person = readPerson(call, customer, REPLY_FIELDS);
  const contact =
    'contact' in person ? person.contact : createContact(world, { role: 'lead', email: person.unknownEmail });
  if (conversation.contact_ids.includes(contact.id)) return conversation;
  return changeConversation(
    world,
    conversation,
    { contact_ids: [...conversation.contact_ids, contact.id] },
    { part_type: 'participant_added', author: { type: 'admin', id: admin.id } },
  );
}

/** Removes a person, but never the last one. */
export function removeParticipant(call: Call, conversation: ConversationRecord): ConversationRecord {
  const admin = requireAdmin(call);
  const id = call.param('contact_id');
  if (!conversation.contact_ids.includes(id)) throw userNotFound();
  if (conversation.contact_ids.length === 1) {
    throw refuse(422, 'parameter_invalid', 'Removing the last customer is not allowed');
  }
  return changeConversation(
    call.world,
    conversation,
    { contact_ids: conversation.contact_ids.filter((one) => one !== id) },
    { part_type: 'participant_removed', author: { type: 'admin', id: admin.id } },
  );
}
