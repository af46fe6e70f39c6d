import { RefusedError, refuse } from '../../http/errors.js';
import { invalid, readList, requireText } from '../../http/input.js';
import { type Call, ok } from '../../http/route.js';
import { cursorPage, readCursorQuery } from '../../paging/cursor.js';
import { route } from '../../table/operation.js';
import { text, time } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { createSortedList } from '../../world/sorted-list.js';
import type { World } from '../../world/world.js';
import type { AdminRecord } from '../admins.js';
import type { ContactRecord } from '../contacts/model.js';
import { createConversation } from '../conversations/create.js';
import { idsOf } from '../ids.js';
import { toHtml } from '../inbox/html.js';

const LIMITS = { default: 50, max: 100 };

/** Seconds until a message is delivered, and until it is read. */
const DELIVERED_AFTER = 5;
const READ_AFTER = 60;

/** WhatsApp messages, one for each recipient. How far each came follows from the time since it was sent. */
export const whatsappMessages = table('whatsapp_messages', {
  ids: idsOf('whatsapp_message', 71_000_000, 71_900_000),
  fields: {
    /** The message of an admin that it belongs to. */
    ruleset_id: text,
    /** WhatsApp's own id. */
    message_id: text,
    contact_id: text,
    conversation_id: text,
    phone: text,
    template_name: text,
    created_at: time,
  },
  keys: { ruleset: 'ruleset_id', message: 'message_id' },
});

type WhatsappMessage = RecordOf<typeof whatsappMessages>;

/** The template of a body, whose text WhatsApp keeps. @throws RefusedError 400 */
export function readWhatsappTemplate({ body }: Call): string {
  const template = requireText(body, 'template');
  if (readList(body, 'components') === undefined) throw invalid('components', 'the components of the template');
  return template;
}

/** Sends a template to people, each in a conversation of its own. */
export function sendWhatsapp(
  world: World,
  ruleset_id: string,
  template_name: string,
  recipients: readonly ContactRecord[],
  admin: AdminRecord,
): void {
  for (const contact of recipients) {
    const conversation = createConversation(world, {
      source: {
        id: ruleset_id,
        type: 'whatsapp',
        body: toHtml(template_name),
        author: { type: 'admin', id: admin.id },
      },
      contactIds: [contact.id],
      more: { read: true },
    });
    whatsappMessages.insert(world, {
      ruleset_id,
      message_id: `wamid_${world.random.uuid().replaceAll('-', '')}`,
      contact_id: contact.id,
      conversation_id: conversation.id,
      phone: contact.phone ?? '',
      template_name,
      created_at: world.clock.now(),
    });
  }
}

export const whatsappRoutes = {
  RetrieveWhatsAppMessageStatus: route(
    'GET /messages/whatsapp/status',
    ({ world, query }) => {
      const id = requireQuery(query, 'message_id');
      const message = whatsappMessages.in(world).firstBy('message', id);
      if (message === undefined) throw refuse(404, 'whatsapp_message_not_found', 'Whatsapp message not found');
      return ok({ ...statusOf(world, message), message_id: message.message_id, ...errorOf(message) });
    },
    { since: 16 },
  ),
  getWhatsAppMessageStatus: route(
    'GET /messages/status',
    ({ world, query }) => {
      const ruleset_id = requireQuery(query, 'ruleset_id');
      const sent = createSortedList<WhatsappMessage>(({ created_at }) => created_at);
      for (const message of whatsappMessages.in(world).by('ruleset', ruleset_id)) sent.add(message.created_at, message);
      const { items, pages, total } = cursorPage(sent, readCursorQuery(query, LIMITS), true);
      const events = items.map((message) => ({
        id: message.id,
        ...statusOf(world, message),
        user_id: message.contact_id,
        whatsapp_message_id: message.message_id,
      }));
      return ok({ type: 'list', ruleset_id, pages, total_count: total, events });
    },
    { since: 16 },
  ),
};

function requireQuery(query: URLSearchParams, name: string): string {
  const value = query.get(name) ?? '';
  if (value === '') throw new RefusedError(400, [{ code: 'parameter_not_found', message: `${name} is required` }]);
  return value;
}

function statusOf(world: World, { conversation_id, created_at, template_name, phone }: WhatsappMessage) {
  const age = world.clock.now() - created_at;
  const reached = age >= READ_AFTER ? READ_AFTER : age >= DELIVERED_AFTER ? DELIVERED_AFTER : 0;
  const words = new Map([
    [READ_AFTER, 'read'],
    [DELIVERED_AFTER, 'delivered'],
  ]);
  return {
    conversation_id,
    status: phone === '' ? 'failed' : (words.get(reached) ?? 'sent'),
    type: 'broadcast_outbound',
    created_at,
    updated_at: created_at + (phone === '' ? 0 : reached),
    template_name,
  };
}

/** Nobody can be reached without a number. */
function errorOf({ phone }: WhatsappMessage): object {
  if (phone !== '') return {};
  return { error: { message: 'Message delivery failed', details: 'Recipient phone number not on WhatsApp' } };
}
