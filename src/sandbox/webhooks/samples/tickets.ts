import type { View } from '../../http/route.js';
import { contactItem } from '../../resources/contacts/emit.js';
import { contacts } from '../../resources/contacts/model.js';
import { ticketStates, ticketTypes } from '../../resources/ticket-types/model.js';
import { closedTicketItem, hasPart, ticketItem, ticketPartItem } from '../../resources/tickets/emit.js';
import { type TicketPartRecord, type TicketRecord, tickets } from '../../resources/tickets/model.js';
import { TOPICS } from '../topics.js';
import type { Sample } from './sample.js';

/** Topics of tickets have the ticket as their item, the ticket and a part, or the ticket and a contact. */
export const ticketSamples: readonly (readonly [string, Sample])[] = [...TOPICS.keys()]
  .filter((topic) => topic.startsWith('ticket.'))
  .map((topic): [string, Sample] => [topic, (view) => itemOf(view, topic.slice('ticket.'.length))]);

/** @param event what follows `ticket.` in the topic */
function itemOf(view: View, event: string): object | undefined {
  const { world, version } = view;
  const ticket = tickets.in(world).sorted('updated_at').take({ limit: 1, descending: true })[0];
  if (ticket === undefined) return undefined;
  if (event.startsWith('contact.') && event !== 'contact.replied') return attachedItem(view, ticket);
  if (event === 'closed') return closedTicketItem(world, version, { ...ticket, open: false });
  const changed = { ...ticket, ...changes(event, world.clock.now(), world.tokenAdminId) };
  if (!hasPart(event)) return ticketItem(world, version, changed);
  const part = partOf(view, changed, event);
  return ticketPartItem(world, version, { ...changed, parts: [...changed.parts, part] }, part);
}

function changes(event: string, now: number, adminId: string): Partial<TicketRecord> {
  if (event === 'admin.snoozed') return { snoozed_until: now + 86_400 };
  return event === 'admin.assigned' ? { admin_assignee_id: adminId } : {};
}

const PARTS: Readonly<Record<string, Partial<TicketPartRecord>>> = {
  'admin.replied': { part_type: 'comment', body: '<p>Which file is it?</p>' },
  'contact.replied': { part_type: 'comment', body: '<p>It stops at 40 percent.</p>' },
  'note.created': { part_type: 'note', body: '<p>Seen in the logs.</p>' },
  'attribute.updated': { part_type: 'ticket_attribute_updated_by_admin' },
};

function partOf({ world }: View, ticket: TicketRecord, event: string): TicketPartRecord {
  const now = world.clock.now();
  const admin = { type: 'admin', id: world.tokenAdminId } as const;
  return {
    id: '38000000001',
    part_type: 'assignment',
    body: null,
    author: event === 'contact.replied' ? { type: 'contact', id: ticket.contact_ids[0] ?? '' } : admin,
    created_at: now,
    updated_at: now,
    assigned_to: event === 'team.assigned' ? { type: 'team', id: ticket.team_assignee_id ?? '0' } : null,
    attachments: [],
    state: null,
    attribute: null,
    options: [],
    ...(event === 'admin.assigned' ? { assigned_to: admin } : {}),
    ...PARTS[event],
  };
}

/** A contact that joins or leaves a ticket: the ticket in a short form of its own, beside it the contact. */
function attachedItem({ world, version }: View, ticket: TicketRecord): object | undefined {
  const contact = contacts.get(world, ticket.contact_ids[0] ?? '');
  const [type, state] = [ticketTypes.get(world, ticket.ticket_type_id), ticketStates.get(world, ticket.state_id)];
  const attributes = Object.entries(ticket.attributes).map(([name, value]) => [name, { value, type: 'string' }]);
  return (
    contact && {
      ticket: {
        type: 'ticket',
        id: Number(ticket.id),
        url: `https://app.intercom.com/a/apps/${world.settings.idCode}/conversations/${ticket.id}`,
        custom_attributes: Object.fromEntries(attributes),
        state: state?.category ?? null,
        ticket_type: type?.name ?? null,
        ticket_type_description: type?.description ?? null,
        ticket_type_emoji: type?.icon ?? null,
        ticket_custom_state_admin_label: state?.internal_label ?? null,
        ticket_custom_state_user_label: state?.external_label ?? null,
      },
      contact: contactItem(world, version, contact),
    }
  );
}
