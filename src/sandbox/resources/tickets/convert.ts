import { refuse } from '../../http/errors.js';
import { readId, readObject, requireId } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import type { ConversationRecord } from '../conversations/model.js';
import { requireTicketState, requireTicketType } from '../ticket-types/find.js';
import { readTicketAttributes } from './attributes.js';
import { createTicket } from './create.js';
import { emitTicket } from './emit.js';
import { linkConversation } from './link.js';
import type { TicketRecord } from './model.js';

/** Parts that a ticket takes over from the conversation that it was. */
const CARRIED = new Set(['comment', 'note', 'open', 'close', 'quick_reply']);

/** Makes a Customer ticket of a conversation; the ticket carries on what was written. */
export function convertConversation(call: Call, conversation: ConversationRecord): TicketRecord {
  const { world, body } = call;
  const type = requireTicketType(world, requireId(body, 'ticket_type_id'));
  if (type.category !== 'Customer') {
    throw refuse(400, 'parameter_invalid', 'Ticket type is not a customer ticket type');
  }
  const stateId = readId(body, 'ticket_state_id');
  const written = conversation.parts.filter((part) => part.body !== null && CARRIED.has(part.part_type));
  const ticket = createTicket(world, {
    type,
    ...(stateId === undefined || stateId === null ? {} : { state: requireTicketState(world, type.id, stateId) }),
    attributes: readTicketAttributes(type, readObject(body, 'attributes') ?? {}),
    contact_ids: conversation.contact_ids,
    admin_assignee_id: conversation.admin_assignee_id,
    team_assignee_id: conversation.team_assignee_id,
    company_id: conversation.company_id,
    created_at: conversation.created_at,
    updated_at: world.clock.now(),
    parts: written.map(({ part_type, author, body: text, created_at, attachments }) => ({
      part_type: part_type === 'note' ? 'note' : 'comment',
      author,
      body: text,
      created_at,
      attachments,
    })),
  });
  linkConversation(world, ticket, conversation);
  emitTicket(world, 'created', ticket);
  return ticket;
}
