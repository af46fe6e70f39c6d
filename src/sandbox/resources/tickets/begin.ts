import { refuse } from '../../http/errors.js';
import { invalid, missing, readFlag, readId, readList, readObject, readTime, requireId } from '../../http/input.js';
import { internalCall } from '../../http/internal-call.js';
import type { Call } from '../../http/route.js';
import { DEFAULT_VERSION } from '../../http/version.js';
import { isJsonObject } from '../../json.js';
import { createContact } from '../contacts/create.js';
import { findAssignee, NOBODY, readCompanyId, readPerson, TICKET_FIELDS } from '../inbox/people.js';
import type { Assignee } from '../inbox/thread-fields.js';
import { startJob, workOf } from '../jobs.js';
import { requireTicketType } from '../ticket-types/find.js';
import type { TicketTypeRecord } from '../ticket-types/model.js';
import { checkRequired, readTicketAttributes } from './attributes.js';
import { createTicket } from './create.js';
import { emitTicket } from './emit.js';
import { linkConversation, readConversationToLink } from './link.js';
import type { TicketRecord } from './model.js';

/** POST /tickets: everything is checked before the first thing is made. */
export function beginTicket(call: Call): TicketRecord {
  const { world, body } = call;
  const type = checkTicket(call);
  const attributes = readTicketAttributes(type, readObject(body, 'ticket_attributes') ?? {});
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

/** What is checked of a ticket that is made at once or later. */
function checkTicket({ world, body }: Call): TicketTypeRecord {
  const type = requireTicketType(world, requireId(body, 'ticket_type_id'));
  if (type.archived) throw refuse(400, 'parameter_invalid', 'Ticket type is archived');
  checkRequired(type, readTicketAttributes(type, readObject(body, 'ticket_attributes') ?? {}));
  return type;
}

/** POST /tickets/enqueue: the job. What can be known to be wrong is refused at once. */
export function enqueueTicket(call: Call): object {
  const { world, body, version } = call;
  checkTicket(call);
  if ((readList(body, 'contacts') ?? []).length === 0) throw missing('contacts');
  return startJob(world, call.origin, 'ticket', { body, version });
}

/** Carries the job out. */
workOf('ticket', (world, request) => {
  const { body, version } = isJsonObject(request) ? request : {};
  if (!isJsonObject(body)) throw new Error('A job that makes a ticket does not say which.');
  const known = typeof version === 'number' ? version : DEFAULT_VERSION;
  return beginTicket(internalCall(world, { version: known, body })).id;
});

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
