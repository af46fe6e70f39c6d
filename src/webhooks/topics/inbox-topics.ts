import { topicsOf } from './topic.js';

const conversation = {
  group: 'conversation',
  payload: 'conversation',
  permissions: ['Read conversations'],
} as const;

const ticket = { group: 'ticket', payload: 'ticket', permissions: ['Read tickets'] } as const;

/** Topics about what passes through the inbox: conversations, tickets and calls. */
export const inboxTopics = {
  ...topicsOf(conversation, [
    'conversation.user.created',
    'conversation.user.replied',
    'conversation.admin.single.created',
    'conversation.admin.replied',
    'conversation.admin.noted',
    'conversation.admin.assigned',
    'conversation.admin.open.assigned',
    'conversation.admin.opened',
    'conversation.admin.closed',
    'conversation.admin.snoozed',
    'conversation.admin.unsnoozed',
    'conversation.operator.replied',
    'conversation.priority.updated',
    'conversation.rating.added',
    'conversation.contact.attached',
    'conversation.contact.detached',
    'conversation_part.tag.created',
    'conversation_part.redacted',
  ]),
  ...topicsOf({ ...conversation, payload: 'deleted_conversation' }, ['conversation.deleted']),
  // Intercom lists no permission for it.
  ...topicsOf({ ...conversation, permissions: [] }, ['conversation.read']),
  ...topicsOf({ ...conversation, since: '2.15' }, ['conversation.company.updated']),
  ...topicsOf({ ...conversation, since: '2.16' }, ['conversation.admin.replied.translated']),

  ...topicsOf(ticket, [
    'ticket.created',
    'ticket.state.updated',
    'ticket.closed',
    'ticket.attribute.updated',
    'ticket.note.created',
    'ticket.admin.assigned',
    'ticket.team.assigned',
    'ticket.admin.replied',
    'ticket.contact.replied',
    'ticket.contact.attached',
    'ticket.contact.detached',
    'ticket.rating.provided',
  ]),
  ...topicsOf({ ...ticket, since: '2.15' }, ['ticket.resolved']),
  ...topicsOf({ ...ticket, since: '2.16' }, [
    'ticket.admin.snoozed',
    'ticket.admin.unsnoozed',
    'ticket.admin.replied.translated',
  ]),

  ...topicsOf({ group: 'call', payload: 'call', permissions: ['Read conversations'] }, [
    'call.started',
    'call.ended',
    'call.transcription_available',
    'call.recording_available',
  ]),
};
