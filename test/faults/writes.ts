import type { Setup } from './setup.js';

/** A call that makes something, and must never make it twice. */
export interface Write {
  readonly name: string;
  readonly tool: string;
  /** Where the output says that it can be found; absent where no read can show that it happened. */
  found?(output: Record<string, unknown>, setup: Setup): string;
  params(setup: Setup): Record<string, unknown>;
  /** The path that the write goes to. */
  path(setup: Setup): string;
  /** How many of what it makes there are in the sandbox. */
  count(setup: Setup): Promise<number>;
}

const body = 'Once & <b>only</b> once';
const title = 'Once and only once';

async function partsOfType(setup: Setup, type: string): Promise<number> {
  const { api, conversationId } = setup;
  const conversation = await api.ok('GET', `/conversations/${conversationId}`);
  const parts = conversation.list('conversation_parts.conversation_parts');
  return parts.filter((_, at) => conversation.text(`conversation_parts.conversation_parts.${at}.part_type`) === type)
    .length;
}

async function total(setup: Setup, path: string, field: string, value: string): Promise<number> {
  const found = await setup.api.ok('POST', path, { query: { field, operator: '=', value } });
  return Number(found.text('total_count'));
}

/** Tickets and conversations of the contact, beyond the one that each setup begins with. */
const ofContact = async (setup: Setup, path: string) => (await total(setup, path, 'contact_ids', setup.contactId)) - 1;

/** How many of a list have the title. */
async function titled({ api }: Setup, path: string): Promise<number> {
  const found = await api.ok('GET', path);
  return found.list('data').filter((_, at) => found.text(`data.${at}.title`) === title).length;
}

async function ticketComments({ api, ticketId }: Setup): Promise<number> {
  const ticket = await api.ok('GET', `/tickets/${ticketId}`);
  const parts = ticket.list('ticket_parts.ticket_parts');
  return parts.filter((_, at) => ticket.text(`ticket_parts.ticket_parts.${at}.part_type`) === 'comment').length;
}

const reply = ({ conversationId }: Setup) => `/conversations/${conversationId}/reply`;
const parts = ({ conversationId }: Setup) => `/conversations/${conversationId}/parts`;

export const writes: readonly Write[] = [
  {
    name: 'a reply',
    tool: 'intercom_reply_conversation',
    found: ({ conversationId }) => `/conversations/${conversationId}`,
    params: ({ conversationId }) => ({ conversationId, message_type: 'comment', body }),
    path: reply,
    count: (setup) => partsOfType(setup, 'comment'),
  },
  {
    name: 'an internal note',
    tool: 'intercom_reply_conversation',
    found: ({ conversationId }) => `/conversations/${conversationId}`,
    params: ({ conversationId }) => ({ conversationId, message_type: 'note', body }),
    path: reply,
    count: (setup) => partsOfType(setup, 'note'),
  },
  {
    name: 'a closing text',
    tool: 'intercom_close_conversation',
    found: ({ conversationId }) => `/conversations/${conversationId}`,
    params: ({ conversationId }) => ({ conversationId, body }),
    path: parts,
    count: (setup) => partsOfType(setup, 'close'),
  },
  {
    name: 'a closing without a text',
    tool: 'intercom_close_conversation',
    found: ({ conversationId }) => `/conversations/${conversationId}`,
    params: ({ conversationId }) => ({ conversationId }),
    path: parts,
    count: (setup) => partsOfType(setup, 'close'),
  },
  {
    name: 'a snooze',
    tool: 'intercom_snooze_conversation',
    found: ({ conversationId }) => `/conversations/${conversationId}`,
    params: ({ conversationId }) => ({ conversationId, snoozed_until: 4_102_444_800 }),
    path: parts,
    count: (setup) => partsOfType(setup, 'snoozed'),
  },
  {
    name: 'an assignment with a text',
    tool: 'intercom_assign_conversation',
    found: ({ conversationId }) => `/conversations/${conversationId}`,
    params: ({ conversationId, adminId }) => ({ conversationId, assignee_id: adminId, body }),
    path: parts,
    count: (setup) => partsOfType(setup, 'assignment'),
  },
  {
    name: 'a ticket',
    tool: 'intercom_create_ticket',
    found: ({ ticketId }) => `/tickets/${ticketId}`,
    params: ({ ticketTypeId, contactId }) => ({
      ticket_type_id: ticketTypeId,
      contacts: contactId,
      ticket_attributes: { _default_title_: title },
    }),
    path: () => '/tickets',
    count: (setup) => ofContact(setup, '/tickets/search'),
  },
  {
    name: 'a note on a contact',
    tool: 'intercom_create_note',
    found: ({ id }) => `/notes/${id}`,
    params: ({ contactId }) => ({ contactId, body }),
    path: ({ contactId }) => `/contacts/${contactId}/notes`,
    count: async ({ api, contactId }) =>
      Number((await api.ok('GET', `/contacts/${contactId}/notes`)).text('total_count')),
  },
  {
    name: 'a contact with an external id',
    tool: 'intercom_create_contact',
    found: ({ contactId }) => `/contacts/${contactId}`,
    params: () => ({ external_id: 'bea-1', name: 'Bea' }),
    path: () => '/contacts',
    count: (setup) => total(setup, '/contacts/search', 'external_id', 'bea-1'),
  },
  {
    name: 'an article',
    tool: 'intercom_create_article',
    found: ({ articleId }) => `/articles/${articleId}`,
    params: () => ({ title, body }),
    path: () => '/articles',
    count: async ({ api }) => Number((await api.ok('GET', '/articles/search?phrase=once+only')).text('total_count')),
  },
  {
    name: 'an internal article',
    tool: 'intercom_create_internal_article',
    found: ({ internalArticleId }) => `/internal_articles/${internalArticleId}`,
    params: () => ({ title, body }),
    path: () => '/internal_articles',
    count: async (setup) => Number((await setup.api.ok('GET', '/internal_articles')).text('total_count')) - 2,
  },
  {
    name: 'a collection',
    tool: 'intercom_create_collection',
    found: ({ collectionId }) => `/help_center/collections/${collectionId}`,
    params: () => ({ name: title }),
    path: () => '/help_center/collections',
    count: async (setup) => Number((await setup.api.ok('GET', '/help_center/collections')).text('total_count')) - 4,
  },
  {
    name: 'a lead with an e-mail address',
    tool: 'intercom_create_contact',
    params: () => ({ role: 'lead', email: 'lead@example.com' }),
    path: () => '/contacts',
    count: (setup) => total(setup, '/contacts/search', 'email', 'lead@example.com'),
  },
  {
    name: 'a message',
    tool: 'intercom_create_message',
    params: ({ contactId }) => ({ message_type: 'inapp', body, to_type: 'user', to_id: contactId }),
    path: () => '/messages',
    count: async ({ sandbox }) => sandbox.state().counts.messages ?? Number.NaN,
  },
  {
    name: 'a conversation',
    tool: 'intercom_create_conversation',
    params: ({ contactId }) => ({ from_type: 'user', from_id: contactId, body }),
    path: () => '/conversations',
    count: (setup) => ofContact(setup, '/conversations/search'),
  },
  {
    name: 'a reply in the name of a contact',
    tool: 'intercom_reply_conversation_as_contact',
    found: ({ conversationId }) => `/conversations/${conversationId}`,
    params: ({ conversationId, contactId }) => ({ conversationId, contactId, body }),
    path: reply,
    count: (setup) => partsOfType(setup, 'comment'),
  },
  {
    name: 'buttons to answer with',
    tool: 'intercom_send_quick_replies',
    found: ({ conversationId }) => `/conversations/${conversationId}`,
    params: ({ conversationId }) => ({
      conversationId,
      reply_options: [{ text: 'Yes', uuid: '5f1b4f3e-0c2c-4d0a-9d5e-3f3f2e3a7c11' }],
    }),
    path: reply,
    count: (setup) => partsOfType(setup, 'quick_reply'),
  },
  {
    name: 'a ticket out of a conversation',
    tool: 'intercom_convert_conversation_to_ticket',
    found: ({ ticketId }) => `/tickets/${ticketId}`,
    params: ({ conversationId, ticketTypeId }) => ({ conversationId, ticket_type_id: ticketTypeId }),
    path: ({ conversationId }) => `/conversations/${conversationId}/convert`,
    count: (setup) => ofContact(setup, '/tickets/search'),
  },
  {
    name: 'a content snippet',
    tool: 'intercom_create_content_snippet',
    found: ({ snippetId }) => `/content_snippets/${snippetId}`,
    params: () => ({ title, body_markdown: 'Once & **only** once' }),
    path: () => '/content_snippets',
    count: (setup) => titled(setup, '/content_snippets?per_page=50'),
  },
  {
    name: 'a news item',
    tool: 'intercom_create_news_item',
    found: ({ newsItemId }) => `/news/news_items/${newsItemId}`,
    params: ({ adminId }) => ({ title, body, sender_id: adminId }),
    path: () => '/news/news_items',
    count: (setup) => titled(setup, '/news/news_items?per_page=50'),
  },
  {
    name: 'a reply to a ticket',
    tool: 'intercom_reply_ticket',
    found: (_, { ticketId }) => `/tickets/${ticketId}`,
    params: ({ ticketId }) => ({ ticketId, message_type: 'comment', body }),
    path: ({ ticketId }) => `/tickets/${ticketId}/reply`,
    count: ticketComments,
  },
  {
    name: "a contact's reply to a ticket",
    tool: 'intercom_reply_ticket_as_contact',
    found: (_, { ticketId }) => `/tickets/${ticketId}`,
    params: ({ ticketId, contactId }) => ({ ticketId, contactId, body }),
    path: ({ ticketId }) => `/tickets/${ticketId}/reply`,
    count: ticketComments,
  },
];
