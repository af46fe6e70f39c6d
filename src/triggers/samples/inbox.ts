import { adminAuthor, botAuthor, contactAuthor, contactId, happenedAt, participants, tag } from './people.js';

/** Conversations, tickets and calls as notifications hold them, in the form of the newest version. */

export const conversationId = '215470000012345';

const began = happenedAt - 600;

/** The part by which a conversation changed. Topics that are not here come without one. */
const parts: Readonly<Record<string, object>> = {
  'conversation.user.replied': { part_type: 'comment', body: 'It is the June invoice.', author: contactAuthor },
  'conversation.admin.replied': { part_type: 'comment', body: 'Which invoice is it?', author: adminAuthor },
  'conversation.admin.replied.translated': {
    part_type: 'comment',
    body: '<p>Which invoice is it?</p>',
    author: adminAuthor,
  },
  'conversation.operator.replied': { part_type: 'comment', body: 'An admin will be here soon.', author: botAuthor },
  'conversation.admin.noted': { part_type: 'note', body: 'Checked with billing.', author: adminAuthor },
  'conversation.admin.assigned': {
    part_type: 'assignment',
    body: null,
    author: adminAuthor,
    assigned_to: { type: 'admin', id: adminAuthor.id },
  },
  'conversation.admin.closed': { part_type: 'close', body: 'The invoice is corrected.', author: adminAuthor },
  'conversation.admin.opened': { part_type: 'open', body: null, author: adminAuthor },
  'conversation.admin.snoozed': { part_type: 'snoozed', body: null, author: adminAuthor },
  'conversation.admin.unsnoozed': { part_type: 'timer_unsnooze', body: null, author: botAuthor },
  'conversation_part.tag.created': {
    part_type: 'comment',
    body: 'It is the June invoice.',
    author: contactAuthor,
    tags: [tag],
  },
};

/** How the conversation itself shows what happened. */
const states: Readonly<Record<string, object>> = {
  'conversation.admin.assigned': { admin_assignee_id: Number(adminAuthor.id) },
  'conversation.admin.closed': { open: false, state: 'closed', waiting_since: null },
  'conversation.admin.snoozed': { state: 'snoozed', snoozed_until: happenedAt + 86_400 },
  'conversation.priority.updated': { priority: 'high' },
  'conversation.rating.added': {
    conversation_rating: {
      rating: 5,
      remark: 'Quick help',
      created_at: happenedAt,
      contact: participants.contacts[0],
      teammate: { type: 'admin', id: Number(adminAuthor.id) },
    },
  },
};

export function conversation(topic: string) {
  const part = parts[topic];
  const told = topic === 'conversation_part.tag.created' ? { tags_added: { type: 'tag.list', tags: [tag] }, tag } : {};
  return {
    ...told,
    type: 'conversation',
    id: conversationId,
    created_at: began,
    updated_at: happenedAt,
    waiting_since: began,
    snoozed_until: null,
    title: null,
    source: {
      type: 'conversation',
      id: '3400000001',
      delivered_as: 'customer_initiated',
      subject: '',
      body: 'The invoice shows the wrong address.',
      author: contactAuthor,
      attachments: [],
      url: 'https://www.example.com/billing',
      redacted: false,
    },
    contacts: participants,
    admin_assignee_id: null,
    team_assignee_id: null,
    open: true,
    state: 'open',
    read: false,
    priority: 'none',
    tags: { type: 'tag.list', tags: [] },
    conversation_rating: null,
    custom_attributes: {},
    statistics: { type: 'conversation_statistics', first_contact_reply_at: began, count_reopens: 0 },
    ...states[topic],
    conversation_parts: {
      type: 'conversation_part.list',
      conversation_parts: part === undefined ? [] : [partOf('conversation_part', part)],
      total_count: part === undefined ? 0 : 1,
    },
  };
}

const ticketParts: Readonly<Record<string, object>> = {
  'ticket.state.updated': {
    part_type: 'ticket_state_updated_by_admin',
    ticket_state: 'in_progress',
    previous_ticket_state: 'submitted',
    author: adminAuthor,
  },
  'ticket.contact.replied': { part_type: 'comment', body: 'It stops at 40 percent.', author: contactAuthor },
  'ticket.admin.replied': { part_type: 'comment', body: 'Which file is it?', author: adminAuthor },
  'ticket.note.created': { part_type: 'note', body: 'Seen in the logs.', author: adminAuthor },
  'ticket.admin.assigned': {
    part_type: 'assignment',
    author: adminAuthor,
    assigned_to: { type: 'admin', id: adminAuthor.id },
  },
};

/** A ticket alone, or with the part that changed it beside it. */
export function ticket(topic: string) {
  const part = topic === 'ticket.state.updated' ? undefined : ticketParts[topic];
  if (part === undefined) return bareTicket(topic);
  return { type: 'ticket_ticket_part', ticket: bareTicket(topic), ticket_part: partOf('ticket_part', part) };
}

function bareTicket(topic: string) {
  const part = ticketParts[topic];
  return {
    type: 'ticket',
    id: '215470000054321',
    ticket_id: '881',
    category: 'Customer',
    ticket_attributes: { _default_title_: 'Export stops', _default_description_: 'The export stops at 40 percent.' },
    ticket_state: {
      type: 'ticket_state',
      id: '5100002',
      category: topic === 'ticket.resolved' || topic === 'ticket.closed' ? 'resolved' : 'in_progress',
      internal_label: 'In progress',
      external_label: 'In progress',
    },
    ticket_type: { type: 'ticket_type', id: '310', name: 'Bug', category: 'Customer', archived: false },
    contacts: participants,
    admin_assignee_id: topic === 'ticket.admin.assigned' ? adminAuthor.id : '0',
    team_assignee_id: '0',
    created_at: began,
    updated_at: happenedAt,
    ticket_parts: {
      type: 'ticket_part.list',
      ticket_parts: part === undefined ? [] : [partOf('ticket_part', part)],
      total_count: part === undefined ? 0 : 1,
    },
    open: topic !== 'ticket.closed' && topic !== 'ticket.resolved',
    is_shared: true,
  };
}

function partOf(type: string, part: object) {
  return {
    type,
    id: '38000000001',
    created_at: happenedAt,
    updated_at: happenedAt,
    attachments: [],
    redacted: false,
    ...part,
  };
}

export const call = {
  type: 'call',
  id: '123',
  conversation_id: conversationId,
  admin_id: adminAuthor.id,
  contact_id: contactId,
  state: 'completed',
  call_type: 'phone',
  direction: 'inbound',
  phone: '+15550100',
};
