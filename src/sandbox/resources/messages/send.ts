import { invalid, missing, readFlag, readTime } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import { serializeAdmin } from '../admins.js';
import { changeContact } from '../contacts/change.js';
import { beginConversation } from '../conversations/begin.js';
import { createConversation } from '../conversations/create.js';
import { requireBody } from '../conversations/input.js';
import { toHtml } from '../inbox/html.js';
import {
  readEmailFields,
  readMessageType,
  readRecipients,
  readTemplate,
  requireFrom,
  requireSenderAdmin,
} from './input.js';
import { type MessageRecord, messageIds, messages } from './model.js';
import { readWhatsappTemplate, sendWhatsapp } from './whatsapp.js';

/** POST /messages: from an admin a message, from a contact a conversation as POST /conversations begins one. */
export function sendMessage(call: Call): object {
  const { type, from } = requireFrom(call);
  if (type === 'user' || type === 'lead' || type === 'contact') return beginConversation(call);
  if (type !== 'admin') throw invalid('from.type', 'admin');
  const { world, body } = call;
  const admin = requireSenderAdmin(call, from);
  const message_type = readMessageType(body);
  const whatsapp = message_type === 'whatsapp' ? readWhatsappTemplate(call) : undefined;
  const text = whatsapp ?? requireBody(call);
  const email = message_type === 'email' ? readEmailFields(body) : noEmail(call, whatsapp);
  const to = readRecipients(call, 'to');
  if (to.length === 0) throw missing('to');
  const created_at = readTime(body, 'created_at') ?? world.clock.now();
  const opensConversation = readFlag(body, 'create_conversation_without_contact_reply') === true;
  const idsOf = (field: 'cc' | 'bcc') => readRecipients(call, field).map((contact) => contact.id);
  const message = messages.in(world).insert({
    id: world.nextId(messageIds),
    message_type,
    ...email,
    body: text,
    admin_id: admin.id,
    to: to.map((contact) => contact.id),
    cc: idsOf('cc'),
    bcc: idsOf('bcc'),
    created_at,
  });
  if (whatsapp !== undefined) sendWhatsapp(world, message.id, whatsapp, to, admin);
  for (const contact of to) changeContact(world, contact, { last_contacted_at: created_at });
  return {
    type: 'admin_message',
    id: message.id,
    created_at,
    // Where there is no subject Intercom answers with the text.
    subject: message.subject ?? text,
    body: text,
    message_type,
    owner: serializeAdmin(call, admin),
    ...(opensConversation ? { conversation_id: openConversation(call, message) } : {}),
  };
}

/** The template of a WhatsApp message is the name of one, not a style. */
function noEmail({ body }: Call, whatsapp: string | undefined): Pick<MessageRecord, 'subject' | 'template'> {
  return { subject: null, template: whatsapp === undefined ? readTemplate(body) : null };
}

function openConversation({ world }: Call, message: MessageRecord): string {
  const conversation = createConversation(world, {
    source: {
      id: message.id,
      type: message.message_type === 'email' ? 'email' : 'conversation',
      subject: message.subject ?? '',
      body: toHtml(message.body),
      author: { type: 'admin', id: message.admin_id },
    },
    contactIds: message.to,
    createdAt: message.created_at,
    more: { read: true },
  });
  return conversation.id;
}
