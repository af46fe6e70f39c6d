import { fields, operation, out, param } from '../../src/intercom/index.js';

export const blockContact = operation('intercom_block_contact', {
  http: 'POST /contacts/{contactId}/block',
  since: '2.13',
  effect: 'delete',
  idempotent: true,
  description: 'Close a contact out for good: what it writes is not seen, and its conversations are archived.',
  params: { contactId: param.id('contact') },
  returns: fields({
    id: out.text('Intercom id of the contact'),
    blocked: out.flag('Whether it is blocked now'),
    external_id: out.optional(out.text('Your own id of the contact')),
  }),
  sets: () => ({ blocked: true }),
});
