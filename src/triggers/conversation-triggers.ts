import { triggersOf } from './trigger.js';

/** Triggers about conversations. */
export const conversationTriggers = triggersOf('Conversations', {
  conversation_created: {
    name: 'Conversation created',
    description: 'A contact begins a conversation, or an admin writes to one contact.',
    topics: ['conversation.created'],
  },
  conversation_replied: {
    name: 'Conversation replied',
    description: 'A contact or an admin replies.',
    topics: ['conversation.user.replied', 'conversation.admin.replied'],
  },
  conversation_contact_replied: {
    name: 'Contact replied',
    description: 'A contact replies to a conversation. A reply to a closed one opens it again.',
    topics: ['conversation.user.replied'],
  },
  conversation_admin_replied: {
    name: 'Admin replied',
    description: 'An admin replies to the contact.',
    topics: ['conversation.admin.replied'],
  },
  conversation_bot_replied: {
    name: 'Bot replied',
    description: 'A bot or Fin replies to the contact.',
    topics: ['conversation.operator.replied'],
  },
  conversation_reply_translated: {
    name: 'Reply translated',
    description: 'The reply of an admin was translated for the contact.',
    topics: ['conversation.admin.replied.translated'],
  },
  conversation_noted: {
    name: 'Note added to conversation',
    description: 'An admin leaves a note, which the contact does not see.',
    topics: ['conversation.noted'],
  },
  conversation_assigned: {
    name: 'Conversation assigned',
    description: 'A conversation is assigned to an admin or a team, or to nobody, with or without being opened.',
    topics: ['conversation.admin.assigned', 'conversation.admin.open.assigned'],
  },
  conversation_closed: {
    name: 'Conversation closed',
    description: 'An admin closes a conversation.',
    topics: ['conversation.closed'],
  },
  conversation_opened: {
    name: 'Conversation opened',
    description: 'An admin opens a conversation again.',
    topics: ['conversation.opened'],
  },
  conversation_snoozed: {
    name: 'Conversation snoozed',
    description: 'An admin puts a conversation off.',
    topics: ['conversation.snoozed'],
  },
  conversation_unsnoozed: {
    name: 'Conversation unsnoozed',
    description: 'A conversation that was put off comes back.',
    topics: ['conversation.unsnoozed'],
  },
  conversation_rated: {
    name: 'Conversation rated',
    description: 'A contact rates a conversation, from 1 to 5.',
    topics: ['conversation.rated'],
  },
  conversation_priority_changed: {
    name: 'Conversation priority changed',
    description: 'The priority of a conversation changes.',
    topics: ['conversation.priority.updated'],
  },
  conversation_tagged: {
    name: 'Conversation tagged',
    description: 'A part of a conversation is tagged.',
    topics: ['conversation_part.tag.created'],
  },
  conversation_read: {
    name: 'Conversation read',
    description: 'A contact reads the last reply.',
    topics: ['conversation.read'],
  },
  conversation_contacts_changed: {
    name: 'Contacts of conversation changed',
    description: 'A contact joins or leaves a conversation.',
    topics: ['conversation.contact.attached', 'conversation.contact.detached'],
  },
  conversation_company_changed: {
    name: 'Company of conversation changed',
    description: 'A conversation is about another company than before.',
    topics: ['conversation.company.updated'],
  },
  conversation_part_redacted: {
    name: 'Conversation redacted',
    description: 'The words of a part are taken away for good.',
    topics: ['conversation_part.redacted'],
  },
  conversation_deleted: {
    name: 'Conversation deleted',
    description: 'A conversation is gone for good. Only its id is told.',
    topics: ['conversation.deleted'],
  },
});
