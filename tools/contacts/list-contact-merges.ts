import { many, operation, out, paging, param } from '../../src/intercom/index.js';

export const listContactMerges = operation('intercom_list_contact_merges', {
  http: 'GET /contacts/{contactId}/merge_history',
  since: '2.16',
  effect: 'read',
  description: 'List the contacts that were merged into a user, the newest merge first.',
  params: {
    contactId: param.id('contact', 'Intercom id of a user; a lead has no merges'),
    order: param.choice(['desc', 'asc'], 'desc or asc; desc, the newest first, unless given').optional(),
    per_page: param.perPage({ default: 50 }).optional(),
    starting_after: param.nonEmptyText('next_cursor of the page before', { as: 'cursor' }).optional(),
  },
  returns: many('merges', out.list('merged-contact', 'Merges of this page'), paging.nextCursor),
});
