import { contactPath, type Setup } from './setup.js';

/** A call whose repeat has the same effect. */
interface Repeatable {
  readonly name: string;
  readonly tool: string;
  readonly method: string;
  params(setup: Setup): Record<string, unknown>;
  path(setup: Setup): string;
  /** What there is to see of it afterwards. */
  look(setup: Setup): Promise<unknown>;
  readonly seen: unknown;
}

const conversation = ({ conversationId }: Setup) => `/conversations/${conversationId}`;
const parts = (setup: Setup) => `${conversation(setup)}/parts`;

/** The types of the parts that a conversation has. */
async function partTypes(setup: Setup): Promise<string[]> {
  const found = await setup.api.ok('GET', conversation(setup));
  const list = 'conversation_parts.conversation_parts';
  return found.list(list).map((_, at) => found.text(`${list}.${at}.part_type`));
}

const textAt = (path: (setup: Setup) => string, field: string) => async (setup: Setup) =>
  (await setup.api.ok('GET', path(setup))).text(field);

export const repeatables: readonly Repeatable[] = [
  {
    name: 'an update of a contact',
    tool: 'intercom_update_contact',
    method: 'PUT',
    params: ({ contactId }) => ({ contactId, name: 'Ada Byron' }),
    path: contactPath,
    look: textAt(contactPath, 'name'),
    seen: 'Ada Byron',
  },
  {
    name: 'a tag on a contact',
    tool: 'intercom_tag_contact',
    method: 'POST',
    params: ({ contactId, tagId }) => ({ contactId, tagId }),
    path: (setup) => `${contactPath(setup)}/tags`,
    look: textAt(contactPath, 'tags.total_count'),
    seen: '1',
  },
  {
    name: 'an assignment without a text',
    tool: 'intercom_assign_conversation',
    method: 'POST',
    params: ({ conversationId, adminId }) => ({ conversationId, assignee_id: adminId }),
    path: parts,
    look: partTypes,
    // The bot's, with which it began, and that of the assignment.
    seen: ['conversation_attribute_updated_by_admin', 'assignment'],
  },
  {
    name: 'a company',
    tool: 'intercom_create_company',
    method: 'POST',
    params: () => ({ company_id: 'new-1', name: 'New' }),
    path: () => '/companies',
    look: textAt(() => '/companies?company_id=new-1', 'name'),
    seen: 'New',
  },
  {
    name: 'an event',
    tool: 'intercom_create_event',
    method: 'POST',
    params: ({ contactId }) => ({ event_name: 'placed-order', id: contactId }),
    path: () => '/events',
    look: async ({ api, contactId }) =>
      (await api.ok('GET', `/events?type=user&intercom_user_id=${contactId}&summary=true`)).text('events.0.count'),
    seen: '1',
  },
  {
    name: 'an update of a ticket',
    tool: 'intercom_update_ticket',
    method: 'PUT',
    params: ({ ticketId }) => ({ ticketId, open: false }),
    path: ({ ticketId }) => `/tickets/${ticketId}`,
    look: async ({ api, ticketId }) => {
      const ticket = await api.ok('GET', `/tickets/${ticketId}`);
      return ticket
        .list('ticket_parts.ticket_parts')
        .filter((_, at) => ticket.text(`ticket_parts.ticket_parts.${at}.part_type`) === 'close').length;
    },
    seen: 1,
  },
  {
    name: 'a new tag',
    tool: 'intercom_create_tag',
    method: 'POST',
    params: () => ({ name: 'only once' }),
    path: () => '/tags',
    look: async ({ api }) => {
      const tags = await api.ok('GET', '/tags');
      return tags.list('data').filter((_, at) => tags.text(`data.${at}.name`) === 'only once').length;
    },
    seen: 1,
  },
  {
    name: 'a contact that joins a company',
    tool: 'intercom_attach_contact_to_company',
    method: 'POST',
    params: ({ contactId, companyId }) => ({ contactId, companyId }),
    path: (setup) => `${contactPath(setup)}/companies`,
    look: textAt(contactPath, 'companies.total_count'),
    seen: '1',
  },
  {
    name: 'a tag on a content snippet',
    tool: 'intercom_tag_content_snippet',
    method: 'POST',
    params: ({ snippetId, tagId }) => ({ snippetId, tagId }),
    path: ({ snippetId }) => `/content_snippets/${snippetId}/tags`,
    look: async ({ api, tagId }) => (await api.ok('GET', `/content/search?tag_ids=${tagId}`)).text('total_count'),
    // The demo has one with this tag.
    seen: '2',
  },
  {
    name: 'a read',
    tool: 'intercom_get_contact',
    method: 'GET',
    params: ({ contactId }) => ({ contactId }),
    path: contactPath,
    look: async () => 'nothing changes',
    seen: 'nothing changes',
  },
  {
    name: 'a search',
    tool: 'intercom_search_contacts',
    method: 'POST',
    params: () => ({ query: 'ada@example.com' }),
    path: () => '/contacts/search',
    look: async () => 'nothing changes',
    seen: 'nothing changes',
  },
];
