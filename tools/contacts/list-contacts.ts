import * as z from 'zod';
import type { ContactList } from '../../src/generated/types.js';
import { defineTool, out, paging, param, path } from '../../src/tool/index.js';

export const listContacts = defineTool({
  id: 'intercom_list_contacts',
  title: 'List contacts',
  description: 'List contacts page by page, newest first.',
  resource: 'contacts',
  since: '2.11',
  effect: 'read',
  params: z.strictObject({
    per_page: param.perPage({ usual: 50 }).optional(),
    starting_after: param.filledText('next_cursor of the page before').optional(),
  }),
  example: { per_page: 20 },
  // The default size differs between versions, so it is always sent.
  request: ({ per_page = 50, starting_after }) => ({
    method: 'GET',
    path: path`/contacts`,
    query: { per_page, starting_after },
  }),
  output: { contacts: out.list('contact', 'Contacts of this page'), ...paging.pageFields },
  map: (page: ContactList) => ({ contacts: page.data, ...paging.cursorPage(page) }),
  paging: { items: 'contacts' },
});
