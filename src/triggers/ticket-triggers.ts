import { triggersOf } from './trigger.js';

/** Triggers about tickets. */
export const ticketTriggers = triggersOf('Tickets', {
  ticket_created: {
    name: 'Ticket created',
    description: 'A ticket is created.',
    topics: ['ticket.created'],
  },
  ticket_state_changed: {
    name: 'Ticket state changed',
    description: 'A ticket goes from one state to another.',
    topics: ['ticket.state.updated'],
  },
  ticket_resolved: {
    name: 'Ticket resolved',
    description: 'A ticket is resolved. Apps on versions before 2.15 hear of it as closed.',
    topics: ['ticket.resolved'],
  },
  ticket_closed: {
    name: 'Ticket closed',
    description: 'A ticket is closed. Before version 2.15 this means that it was resolved.',
    topics: ['ticket.closed'],
  },
  ticket_assigned: {
    name: 'Ticket assigned',
    description: 'A ticket is assigned to an admin or a team, or to nobody.',
    topics: ['ticket.admin.assigned', 'ticket.team.assigned'],
  },
  ticket_replied: {
    name: 'Ticket replied',
    description: 'A contact or an admin replies to a ticket.',
    topics: ['ticket.contact.replied', 'ticket.admin.replied'],
  },
  ticket_contact_replied: {
    name: 'Contact replied to ticket',
    description: 'A contact replies to a ticket.',
    topics: ['ticket.contact.replied'],
  },
  ticket_admin_replied: {
    name: 'Admin replied to ticket',
    description: 'An admin replies to a ticket.',
    topics: ['ticket.admin.replied'],
  },
  ticket_reply_translated: {
    name: 'Reply to ticket translated',
    description: 'The reply of an admin was translated for the contact.',
    topics: ['ticket.admin.replied.translated'],
  },
  ticket_noted: {
    name: 'Note added to ticket',
    description: 'An admin leaves a note on a ticket, which the contact does not see.',
    topics: ['ticket.note.created'],
  },
  ticket_attribute_changed: {
    name: 'Ticket attribute changed',
    description: 'A value of a ticket changes.',
    topics: ['ticket.attribute.updated'],
  },
  ticket_snoozed: {
    name: 'Ticket snoozed',
    description: 'An admin puts a ticket off.',
    topics: ['ticket.admin.snoozed'],
  },
  ticket_unsnoozed: {
    name: 'Ticket unsnoozed',
    description: 'A ticket that was put off comes back.',
    topics: ['ticket.admin.unsnoozed'],
  },
  ticket_rated: {
    name: 'Ticket rated',
    description: 'A contact rates a ticket.',
    topics: ['ticket.rating.provided'],
  },
  ticket_contacts_changed: {
    name: 'Contacts of ticket changed',
    description: 'A contact joins or leaves a ticket.',
    topics: ['ticket.contact.attached', 'ticket.contact.detached'],
  },
});
