import * as z from 'zod';
import type { DeletedObject } from '../../src/generated/types.js';
import { defineTool, out, param, path } from '../../src/tool/index.js';

export const deleteContact = defineTool({
  id: 'intercom_delete_contact',
  title: 'Delete contact',
  description: 'Delete a contact for good. It cannot be brought back.',
  resource: 'contacts',
  since: '2.11',
  effect: 'delete',
  idempotent: true,
  params: z.strictObject({ contactId: param.id('Intercom id of the contact to delete') }),
  example: { contactId: '65f0c0ffee0123456789ab01' },
  request: ({ contactId }) => ({ method: 'DELETE', path: path`/contacts/${contactId}` }),
  output: {
    id: out.text('Intercom id of the contact'),
    deleted: out.flag('Whether the contact was deleted'),
    metadata: out.record('What was done: {operation: delete_contact}'),
    external_id: out.optional(out.text('Your own id of the contact')),
    type: out.optional(out.text('Always contact')),
  },
  map: ({ id, deleted, external_id, type }: DeletedObject) => ({
    id,
    deleted,
    metadata: { operation: 'delete_contact' },
    external_id,
    type,
  }),
  gone: ({ contactId }) => ({ id: contactId, type: 'contact', deleted: true }),
});
