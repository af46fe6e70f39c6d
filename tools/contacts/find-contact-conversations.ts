import { exactlyOne, many, operation, out, paging, param } from '../../src/intercom/index.js';
import { contactByKey, otherKeyParams } from './contact-key.js';

export const findContactConversations = operation('intercom_find_contact_conversations', {
  http: 'POST /conversations/search',
  title: 'Find conversations of a contact',
  resource: 'contacts',
  effect: 'read',
  description: 'Find the conversations of a contact, named by its Intercom id, its external_id or its e-mail address.',
  params: {
    contactId: param.id('contact', undefined, { as: 'query.value' }).optional(),
    ...otherKeyParams,
    state: param.choice(['open', 'closed', 'snoozed'], 'Only those in this state', { in: 'elsewhere' }).optional(),
    per_page: param.perPage({ default: 20, as: 'pagination.per_page' }).optional(),
    starting_after: param
      .nonEmptyText('next_cursor of the page before; name the same contact again', { as: 'pagination.starting_after' })
      .optional(),
  },
  rules: [exactlyOne('contactId', 'external_id', 'email')],
  example: { contactId: '65f0c0ffee0123456789ab01', state: 'open' },
  lookups: { contactId: contactByKey },
  body: { query: { field: 'contact_ids', operator: '=' } },
  request: ({ state }, _, declared) => {
    if (state === undefined) return declared;
    const inState = { field: 'state', operator: '=', value: state };
    return {
      ...declared,
      body: { ...declared.body, query: { operator: 'AND', value: [declared.body?.query, inState] } },
    };
  },
  returns: many(
    'conversations',
    out.list('conversation', 'Conversations of this page, without their parts', { from: 'conversations' }),
    paging.sorted(paging.cursor, paging.searchOrder(paging.lastChangedFirst)),
  ),
});
