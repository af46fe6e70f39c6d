import { refuse } from '../../http/errors.js';
import { invalid, missing, readFlag, readId, readList, readObject, readTime, requireId } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import { isJsonObject } from '../../json.js';
import { createContact } from '../contacts/create.js';
import { findAssignee, NOBODY, readCompanyId, readPerson, TICKET_FIELDS } from '../inbox/people.js';
import type { Assignee } from '../inbox/thread-fields.js';
import { requireTicketType } from '../ticket-types/find.js';
import { checkRequired, readTicketAttributes } from './attributes.js';
import { createTicket } from './create.js';
import { emitTicket } from './emit.js';
import { linkConversation, readConversationToLink } from './link.js';
import type { TicketRecord } from './model.js';

/** POST /tickets: everything is checked before the first thing is made. */
export function beginTicket(call: Call): TicketRecord {
  const { world, body } = call;
  const type = requireTicketType(world, requireId(body, 'ticket_type_id'));
  if (type.archived) throw refuse(400, 'parameter_invalid', 'Ticket type is archived');
  const attributes = readTicketAttributes(type, readObject(body, 'ticket_attributes') ?? {});
  checkRequired(type, attributes);
  const conversation = readConversationToLink(call);
  const assignment = call.version >= 14 ? readAssignment(call) : {};
  const company_id = readCompanyId(call) ?? null;
  const created_at = readTime(body, 'created_at') ?? world.clock.now();
  readFlag(body, 'skip_notifications');
  const ticket = createTicket(world, {
    type,
    attributes,
    ...assignment,
    company_id,
    created_at,
    contact_ids: [requireOnlyContact(call)],
  });
  if (conversation !== undefined) linkConversation(world, ticket, conversation);
  emitTicket(world, 'created', ticket);
  return ticket;
}

/** `contacts` names exactly one person; an e-mail address that nobody has makes a lead. */
function requireOnlyContact(call: Call): string {
  const contacts = readList(call.body, 'contacts');
  if (contacts === undefined || contacts === null || contacts.length === 0) throw missing('contacts');
  const [only] = contacts;
  if (contacts.length > 1) throw refuse(400, 'parameter_invalid', 'Only one contact is allowed', 'contacts');
  if (!isJsonObject(only)) throw invalid('contacts', 'an array of {id}, {external_id} or {email}');
  const person = readPerson(call, only, TICKET_FIELDS);
  if ('contact' in person) return person.contact.id;
  return createContact(call.world, { role: 'lead', email: person.unknownEmail }).id;
}

function readAssignment({ world, body }: Call): Partial<TicketRecord> {
  const assignment = readObject(body, 'assignment') ?? {};
  const idOf = (type: Assignee['type']) => {
    const id = readId(assignment, `${type}_assignee_id`);
    if (id === undefined || id === null || id === NOBODY || id === '') return null;
    return findAssignee(world, type, id).id;
  };
  return { admin_assignee_id: idOf('admin'), team_assignee_id: idOf('team') };
}
