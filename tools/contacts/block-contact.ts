import { fields, operation, out, param } from '../../src/intercom/index.js';
import { contactIds } from './contact-params.js';

export const blockContact = operation('intercom_block_contact', {
  http: 'POST /contacts/{contactId}/block',
  since: '2.13',
  effect: 'idempotent delete',
  description: 'Close a contact out for good: what it writes is not seen, and its conversations are archived.',
  params: { contactId: param.id('contact') },
  returns: fields({ ...contactIds, blocked: out.flag('Whether it is blocked now') }),
  sets: () => ({ blocked: true }),
});
