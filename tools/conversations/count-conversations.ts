import { conversationSearch, counting, operation, path } from '../../src/intercom/index.js';

export const countConversations = operation('intercom_count_conversations', {
  http: 'POST /conversations/search',
  description:
    'Get how many conversations a search finds, on the whole and by state, priority, assignee, team, tag or day. Each group is a request.',
  ...counting({
    name: 'conversations',
    scope: conversationSearch,
    path: path`/conversations/search`,
    attributes: 'conversation_attribute',
    exampleQuery: { field: 'open', operator: '=', value: true },
    fixed: {
      state: ['open', 'closed', 'snoozed'],
      priority: ['none', 'low', 'medium', 'high', 'urgent'],
      read: [true, false],
      ai_agent_participated: [true, false],
    },
    listed: {
      admin_assignee_id: { path: path`/admins`, key: 'admins', isNumber: true },
      team_assignee_id: { path: path`/teams`, key: 'teams', isNumber: true },
      tag_ids: { path: path`/tags`, key: 'data' },
    },
  }),
});
