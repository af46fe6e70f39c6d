import { userNotFound } from '../../http/errors.js';
import { invalid, missing, readObject, readText, readTime, requireId, requireText } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import type { World } from '../../world/world.js';
import { changeContact } from '../contacts/change.js';
import { type ContactRecord, contacts } from '../contacts/model.js';
import { readAttachments } from '../inbox/attachments.js';
import { textToHtml } from '../inbox/html.js';
import { BOT } from '../inbox/thread-fields.js';
import { messageIds } from '../messages/model.js';
import { completePart } from './change.js';
import { createConversation, type NewConversation } from './create.js';
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
    ...(call.internal ? {} : { more: madeByApi(world, contact, createdAt) }),
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

/** An attribute that says which app made a conversation. */
const ORIGIN = 'Created by app package code';
const APP = 'sandbox';

/**
 * A conversation that a call makes counts as read. It begins with a part by the bot: it puts the conversation with the
 * company of the contact, or notes which app made it.
 */
function madeByApi(
  world: World,
  { company_ids }: ContactRecord,
  created_at: number,
): NonNullable<NewConversation['more']> {
  const [company_id] = company_ids;
  const about =
    company_id === undefined
      ? {
          part_type: 'conversation_attribute_updated_by_admin',
          event: { attribute: { name: ORIGIN }, value: { name: APP, previous: null } },
        }
      : { part_type: 'company_updated' };
  return {
    read: true,
    ...(company_id === undefined ? { custom_attributes: { [ORIGIN]: APP } } : { company_id }),
    parts: [completePart(world, { ...about, author: BOT, created_at, state: 'open' })],
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
