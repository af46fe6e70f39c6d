import type { DeletedObject } from '../../src/generated/types.js';
import { fields, operation, out, param } from '../../src/intercom/index.js';

export const deleteContact = operation('intercom_delete_contact', {
  http: 'DELETE /contacts/{contactId}',
  effect: 'delete',
  description: 'Delete a contact for good. It cannot be brought back.',
  params: { contactId: param.id('contact', 'Intercom id of the contact to delete') },
  returns: fields({
    id: out.text('Intercom id of the contact'),
    deleted: out.flag('Whether the contact was deleted'),
    metadata: out.record('What was done: {operation: delete_contact}'),
    external_id: out.optional(out.text('Your own id of the contact')),
    type: out.optional(out.text('Always contact')),
  }),
  map: ({ id, deleted, external_id, type }: DeletedObject) => ({
    id,
    deleted,
    metadata: { operation: 'delete_contact' },
    external_id,
    type,
  }),
});
