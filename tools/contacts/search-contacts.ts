import * as z from 'zod';
import type { ContactList } from '../../src/generated/types.js';
import { contactSearch, defineTool, out, paging, param, path } from '../../src/tool/index.js';

export const searchContacts = defineTool({
  id: 'intercom_search_contacts',
  title: 'Search contacts',
  description:
    'Search contacts by their fields. Dates match whole days of the workspace, and a change can take minutes to be found.',
  resource: 'contacts',
  since: '2.11',
  effect: 'read',
  params: z.strictObject({
    query: param.searchQuery(
      contactSearch,
      '{field, operator, value}, or {operator: AND or OR, value: [...]}. A plain e-mail address or name works too',
      { of: 'contact_attribute' },
    ),
    per_page: param.perPage({ usual: 50 }).optional(),
    starting_after: param.filledText('next_cursor of the page before; give the same query again').optional(),
    sort_field: param.filledText('Field to sort by, such as created_at').optional(),
    sort_order: param
      .choice(['ascending', 'descending'], 'ascending or descending; descending unless given', {
        aliases: { asc: 'ascending', desc: 'descending' },
      })
      .optional(),
  }),
  example: { query: { field: 'email', operator: '=', value: 'ada@example.com' } },
  // The cursor travels in the body: in the query string it is ignored, and page 1 comes back for ever.
  request: ({ query, per_page, starting_after, sort_field, sort_order }) => ({
    method: 'POST',
    path: path`/contacts/search`,
    body: {
      query,
      pagination: group({ per_page, starting_after }),
      sort: group({ field: sort_field, order: sort_order }),
    },
  }),
  output: { contacts: out.list('contact', 'Contacts of this page'), ...paging.pageFields },
  map: (page: ContactList) => ({ contacts: page.data, ...paging.cursorPage(page) }),
  paging: { items: 'contacts' },
});

/** The values as one object, or undefined when none was given. */
function group(values: Record<string, unknown>): Record<string, unknown> | undefined {
  return Object.values(values).every((value) => value === undefined) ? undefined : values;
}
