import { decimalId, entity, listIn, names, part } from './row.js';

/** Texts of messages are HTML, unless the call asked for plain ones. */
const body = { html: ['body'], plainWhen: { param: 'display_as', is: 'plaintext' } };

/** A member of a thread: the fields of a part of a conversation that one of a ticket has as well. */
export const threadPart = {
  ...body,
  author: 'author',
  message: ['body', 'attachments'],
  quiet: { redacted: false },
};

/** Conversations: the messages belong to whoever wrote them. */
export const conversations = {
  conversation: entity(
    'conversation',
    { example: '215470000000001', pattern: decimalId, words: ['conversation', 'conversations'] },
    {
      schema: 'conversation',
      find: ['intercom_search_conversations', 'intercom_list_conversations'],
      newest: { tool: 'intercom_list_conversations', params: { sort: 'updated_at', order: 'desc' }, by: 'updated_at' },
      get: { tool: 'intercom_get_conversation', param: 'conversationId' },
      concise: names(
        'id title state priority created_at updated_at waiting_since snoozed_until admin_assignee_id team_assignee_id contacts company tags custom_attributes conversation_rating linked_objects source conversation_parts',
      ),
      trusted: names('type state priority admin_assignee_id team_assignee_id channel'),
      thread: { list: 'conversation_parts', parts: 'conversation_parts' },
    },
  ),
  conversation_source: entity(
    'conversation source',
    { example: '40000001', pattern: decimalId },
    {
      schema: 'conversation-source',
      ...body,
      concise: names('id type delivered_as subject body author attachments redacted'),
      trusted: ['type', 'delivered_as'],
      author: 'author',
      authored: ['subject', 'body'],
      quiet: { redacted: false },
    },
  ),
  conversation_part: entity(
    'conversation part',
    { example: '31000000001', pattern: decimalId },
    {
      schema: 'conversation-part',
      ...threadPart,
      concise: names('id part_type created_at author assigned_to body attachments redacted'),
      trusted: names('type part_type state app_package_code'),
      authored: ['body'],
    },
  ),
  conversation_part_list: listIn('conversation-part-list', 'conversation_parts', {
    concise: ['conversation_parts', 'total_count'],
  }),
  part_author: part('part-author', {
    concise: ['type', 'id', 'name'],
    trusted: ['type'],
    authored: ['name', 'email'],
    staff: { field: 'type', values: ['admin', 'bot', 'team', 'system', 'fin'] },
  }),
  attachment: part('attachment', { concise: ['name', 'content_type'], trusted: ['type'] }),
  email_metadata: part('email-metadata'),
  quick_reply_option: part('quick-reply-option', { trusted: ['text', 'translations'], idFields: ['uuid'] }),
  conversation_rating: part('conversation-rating', {
    concise: ['rating', 'remark', 'created_at'],
    trusted: ['teammate'],
  }),
  conversation_statistics: part('conversation-statistics', { trusted: ['type'] }),
  response_time: part('response-time', { trusted: ['team_name'] }),
  sla_applied: part('sla-applied', { trusted: ['type', 'sla_name', 'sla_status'] }),
  teammates: part('teammates', { trusted: ['type'] }),
  linked_object: part('linked-object', { trusted: ['type', 'category'] }),
  linked_object_list: listIn('linked-object-list', 'data', {
    concise: ['data', 'total_count', 'has_more'],
    quiet: { total_count: 0, has_more: false },
  }),
  ai_agent: part('ai-agent', { trusted: names('source_type last_answer_type resolution_state content_sources') }),
  // Titles and addresses of external pages among them come from elsewhere.
  content_source: part('content-source', { trusted: names('content_type locale') }),
};
