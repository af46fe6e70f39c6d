import { liveRepairs } from './live-exceptions.js';
import type { Repair, UndeclaredQuery, UndeclaredStatus } from './repair.js';
import { workspaceQueries, workspaceRefusals, workspaceRepairs } from './workspace-exceptions.js';

/*
 * Where the official description is wrong about the API that it describes. Each exception is needed: one that no
 * request and no answer calls for any more fails the suite. Three readings hold for the whole description and stand in
 * draft-07.ts and description.ts: formats say nothing, `nullable` also counts without a type and beside a reference,
 * and ids in paths are text.
 */

/** Paging works wherever lists are long, but is described for a part of them only. */
const undeclaredPaging = 'The operation pages, in prose and in its answers, but declares no parameter for it.';

export const undeclaredQueries: readonly UndeclaredQuery[] = [
  ...workspaceQueries,
  { operation: 'GET /contacts', names: ['per_page', 'starting_after'], why: undeclaredPaging },
  { operation: 'GET /contacts/{contact_id}/companies', names: ['page', 'per_page'], why: undeclaredPaging },
  { operation: 'GET /contacts/{contact_id}/notes', names: ['page', 'per_page'], why: undeclaredPaging },
  { operation: 'GET /companies/{company_id}/contacts', names: ['page', 'per_page'], why: undeclaredPaging },
  ...[
    'GET /articles',
    'GET /articles/search',
    'GET /help_center/collections',
    'GET /help_center/help_centers',
    'GET /internal_articles',
    'GET /internal_articles/search',
    'GET /news/news_items',
    'GET /news/newsfeeds',
    'GET /news/newsfeeds/{newsfeed_id}/items',
    'GET /ai/content_import_sources',
    'GET /ai/external_pages',
  ].map((operation) => ({ operation, names: ['page', 'per_page'], why: undeclaredPaging })),
  { operation: 'GET /companies/{company_id}/notes', names: ['page', 'per_page'], why: undeclaredPaging },
  {
    operation: 'GET /segments/{segment_id}',
    names: ['include_count'],
    why: 'The schema of a segment says that its count comes with it.',
  },
  { operation: 'GET /events', names: ['per_page', 'before'], why: 'The links to further pages carry both.' },
  {
    operation: 'GET /events',
    names: ['user_id', 'intercom_user_id', 'email'],
    why: 'Declared as the members of an object `filter`, which is sent flat: its members stand in the query.',
  },
];

export const undeclaredStatuses: readonly UndeclaredStatus[] = [
  {
    status: 400,
    why: 'Input that is malformed, or that the operation cannot take. Most operations do not say so.',
    operations: [
      'GET /contacts',
      'POST /contacts',
      'PUT /contacts/{contact_id}',
      'POST /contacts/{contact_id}/tags',
      'POST /export/content/data',
      'POST /contacts/{contact_id}/notes',
      'GET /companies',
      'POST /companies/list',
      'GET /companies/scroll',
      'PUT /companies/{company_id}',
      'POST /companies/{company_id}/notes',
      'GET /conversations',
      'POST /conversations',
      'POST /conversations/search',
      'POST /conversations/redact',
      'PUT /conversations/{conversation_id}',
      'POST /conversations/{conversation_id}/reply',
      'POST /conversations/{conversation_id}/parts',
      'POST /conversations/{conversation_id}/tags',
      'POST /conversations/{conversation_id}/customers',
      'POST /ticket_types',
      'POST /ticket_types/{ticket_type_id}/attributes',
      'POST /tickets',
      'POST /tickets/search',
      'GET /events',
      'POST /events',
      'PUT /articles/{article_id}',
      'GET /articles/search',
      'PUT /help_center/collections/{collection_id}',
      'POST /news/news_items',
      'POST /ai/external_pages',
      ...workspaceRefusals[400],
    ],
  },
  {
    status: 401,
    why: 'A wrong token is refused everywhere; 29 operations do not say so.',
    operations: ['POST /contacts/{contact_id}/archive'],
  },
  {
    status: 403,
    why: 'A token without the permission is refused everywhere; few operations say so.',
    operations: ['GET /contacts'],
  },
  {
    status: 404,
    why: 'An id that nothing has. About half of the operations that take one do not say so.',
    operations: [
      'PUT /ticket_types/{ticket_type_id}',
      'PUT /ticket_types/{ticket_type_id}/attributes/{attribute_id}',
      'GET /download/content/data/{job_identifier}',
      'GET /export/content/data/{job_identifier}',
      'GET /contacts/{contact_id}',
      'GET /contacts/find_by_external_id/{external_id}',
      'PUT /contacts/{contact_id}',
      'DELETE /contacts/{contact_id}',
      'POST /contacts/{contact_id}/archive',
      'POST /contacts/{contact_id}/unarchive',
      'POST /contacts/{contact_id}/block',
      'POST /contacts/merge',
      'GET /companies/scroll',
      'DELETE /conversations/{conversation_id}',
      'POST /conversations/{conversation_id}/convert',
      'GET /tickets/{ticket_id}',
      'POST /tickets',
      'GET /ticket_types/{ticket_type_id}',
      'POST /tags',
      'POST /articles',
      'POST /help_center/collections',
      'POST /messages',
      'GET /events',
      'POST /events',
      'GET /news/newsfeeds/{newsfeed_id}',
      'GET /ai/content_import_sources/{source_id}',
      'GET /ai/external_pages/{page_id}',
      ...workspaceRefusals[404],
    ],
  },
  {
    status: 406,
    why: 'Only JSON is answered; the description leaves headers out.',
    operations: ['GET /contacts'],
  },
  {
    status: 409,
    why: 'Contacts are unique by e-mail address and external id. The text names the one that exists.',
    operations: ['POST /contacts', 'PUT /contacts/{contact_id}'],
  },
  { status: 413, why: 'A body can be too large.', operations: ['POST /contacts'] },
  {
    status: 415,
    why: 'Only JSON is taken; the description leaves headers out.',
    operations: ['POST /contacts'],
  },
  {
    status: 429,
    why: 'The rate limit holds everywhere; one operation says so.',
    operations: ['GET /contacts', 'POST /export/content/data'],
  },
  {
    status: 200,
    why: 'Only refusals are described; the operations beside it answer alike.',
    operations: ['GET /fin_voice/phone_number/{phone_number}'],
  },
];

/** Where the schema of a body stands. */
const json = ['content', 'application/json'];

/** Two of the forms fit the same value, so `oneOf` refuses what each of them allows. */
const overlapping = 'The forms overlap: what fits one fits another too, and exactly one must fit.';

export const repairs: readonly Repair[] = [
  {
    name: 'messages are inapp, not in_app',
    why: 'The list of types says in_app; the form beside it, the answers and the SDK all say inapp.',
    shows: 'POST /messages',
    apply: (find) => {
      find('components', 'schemas', 'create_message_request', 'properties', 'message_type').enum = [
        'inapp',
        'email',
        'whatsapp',
      ];
    },
  },
  {
    name: 'messages by WhatsApp are answered as such',
    why: 'The request lists whatsapp, the answer lists the other kinds only.',
    shows: 'POST /messages',
    apply: (find) => {
      const kind = find('components', 'schemas', 'message', 'properties', 'message_type');
      kind.enum = ['email', 'inapp', 'facebook', 'twitter', 'whatsapp'];
    },
  },
  {
    name: 'messages by WhatsApp have components',
    why: 'They are required for WhatsApp, and described nowhere.',
    shows: 'POST /messages',
    apply: (find) => {
      find('components', 'schemas', 'create_message_request', 'properties').components = { type: 'array' };
    },
  },
  {
    name: 'tags go on companies',
    why: overlapping,
    shows: 'POST /tags',
    apply: (find) => oneToAny(find('paths', '/tags', 'post', 'requestBody', ...json, 'schema')),
  },
  {
    name: 'options of an attribute can be changed',
    why: overlapping,
    shows: 'PUT /data_attributes/{data_attribute_id}',
    apply: (find) => oneToAny(find('components', 'schemas', 'update_data_attribute_request')),
  },
  {
    name: 'attributes of a company have values of every type',
    why: 'Declared as text only, while the sample beside it holds numbers and flags.',
    shows: 'POST /companies',
    apply: (find) => {
      find(
        'components',
        'schemas',
        'create_or_update_company_request',
        'properties',
        'custom_attributes',
      ).additionalProperties = true;
    },
  },
  {
    name: 'metadata of an event has values of every type',
    why: 'Declared as text only, while the text of the operation lists numbers, links and amounts of money, as objects.',
    shows: 'POST /events',
    apply: (find) => {
      find('components', 'schemas', 'create_data_event_request', 'properties', 'metadata').additionalProperties = true;
    },
  },
  {
    name: 'null takes the company off a ticket',
    why: 'The text says "Set to nil to remove company"; the type has no null.',
    shows: 'PUT /tickets/{ticket_id}',
    apply: (find) => {
      find('components', 'schemas', 'update_ticket_request', 'properties', 'company_id').nullable = true;
    },
  },
  {
    name: 'null takes the company off a conversation',
    why: 'The text says "Set to nil to remove company"; the type has no null.',
    shows: 'PUT /conversations/{conversation_id}',
    apply: (find) => {
      find('components', 'schemas', 'update_conversation_request', 'properties', 'company_id').nullable = true;
    },
  },
  {
    name: 'searches of conversations can be sorted',
    why: 'The documentation of search shows sort for conversations too; the schema has it for contacts only. Sources disagree.',
    shows: 'POST /conversations/search',
    apply: (find) => {
      const { sort } = find('components', 'schemas', 'contact_search_request', 'properties');
      find('components', 'schemas', 'search_request', 'properties').sort = sort;
    },
  },
  {
    name: 'one company comes alone',
    why: 'By name or company_id the answer is the company itself, as the SDK has it; only the list is described.',
    shows: 'GET /companies',
    apply: (find) => {
      find('paths', '/companies', 'get', 'responses', '200', ...json).schema = {
        anyOf: [{ $ref: '#/components/schemas/company_list' }, { $ref: '#/components/schemas/company' }],
      };
    },
  },
  {
    name: 'a call may not have been answered',
    why: 'The times of a call have no null, while a call that was missed has no such time. Sources disagree.',
    shows: 'GET /calls',
    apply: (find) => {
      for (const time of ['answered_at', 'ended_at']) {
        const properties = find('components', 'schemas', 'call', 'properties');
        properties[time] = { type: 'integer', nullable: true };
      }
    },
  },
  numberedPages('company_list', 'POST /companies/list'),
  numberedPages('company_attached_contacts', 'GET /companies/{company_id}/contacts'),
  numberedPages('note_list', 'GET /contacts/{contact_id}/notes'),
  numberedPages('article_list', 'GET /articles'),
  numberedPages('article_search_response', 'GET /articles/search'),
  numberedPages('article_version_list', 'GET /articles/{article_id}/versions'),
  numberedPages('collection_list', 'GET /help_center/collections'),
  numberedPages('help_center_redirect_list', 'GET /help_center/help_centers/{help_center_id}/redirects'),
  numberedPages('internal_article_list', 'GET /internal_articles'),
  ...workspaceRepairs,
  ...liveRepairs,
];

function numberedPages(schema: string, shows: string): Repair {
  return {
    name: `the pages of a ${schema} have numbers`,
    why: 'Where pages have numbers, next is an address; declared is the object with a cursor that other lists have.',
    shows,
    apply: (find) => {
      find('components', 'schemas', schema, 'properties', 'pages').$ref = '#/components/schemas/pages_link';
    },
  };
}

function oneToAny(schema: Record<string, unknown>): void {
  schema.anyOf = schema.oneOf;
  delete schema.oneOf;
}
