import { userNotFound } from '../../http/errors.js';
import { invalid, missing, readObject, readText, readTime, requireId, requireText } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import { changeContact } from '../contacts/change.js';
import { type ContactRecord, contacts } from '../contacts/model.js';
import { readAttachments } from '../inbox/attachments.js';
import { textToHtml } from '../inbox/html.js';
import { messageIds } from '../messages/model.js';
import { createConversation } from './create.js';
import { requireBody } from './input.js';

/** A contact writes first. The answer is the message, which names the conversation. */
export function beginConversation(call: Call): object {
  const { world, body } = call;
  const contact = requireSender(call);
  const text = requireBody(call);
  const subject = readText(body, 'subject') ?? '';
  const createdAt = readTime(body, 'created_at') ?? world.clock.now();
  const id = world.nextId(messageIds);
  const conversation = createConversation(world, {
    source: {
      id,
      subject,
      body: textToHtml(text),
      author: { type: 'contact', id: contact.id },
      attachments: readAttachments(call),
    },
    contactIds: [contact.id],
    createdAt,
  });
  changeContact(world, contact, { last_replied_at: createdAt });
  return {
    type: 'user_message',
    id,
    created_at: createdAt,
    body: text,
    message_type: 'inapp',
    conversation_id: conversation.id,
  };
}

/** `from`: `user` and `lead` must be what the contact is, `contact` is either. */
function requireSender(call: Call): ContactRecord {
  const from = readObject(call.body, 'from');
  if (from === undefined || from === null) throw missing('from');
  const type = requireText(from, 'type');
  if (type !== 'user' && type !== 'lead' && type !== 'contact') throw invalid('from.type', 'user, lead or contact');
  const contact = contacts.require(call, requireId(from, 'id'));
  if (type !== 'contact' && contact.role !== type) throw userNotFound();
  return contact;
}
