import * as z from 'zod';
import type { Contact } from '../../src/generated/types.js';
import { defineTool, out, param, path } from '../../src/tool/index.js';

export const getContact = defineTool({
  id: 'intercom_get_contact',
  title: 'Get contact',
  description: 'Get one contact by its Intercom id.',
  resource: 'contacts',
  since: '2.11',
  effect: 'read',
  params: z.strictObject({
    contactId: param.id('Intercom id of the contact'),
    include_merge_history: param
      .flag('Also return the contacts that were merged into this one', { since: '2.16' })
      .optional(),
  }),
  example: { contactId: '65f0c0ffee0123456789ab01' },
  request: ({ contactId, include_merge_history }) => ({
    method: 'GET',
    path: path`/contacts/${contactId}`,
    query: { include_merge_history },
  }),
  output: { contact: out.object('contact', 'The contact') },
  map: (contact: Contact) => ({ contact }),
});
