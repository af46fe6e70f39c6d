import { fields, operation, param } from '../../src/intercom/index.js';
import { appliedTagFields } from './tag-output.js';

export const tagContact = operation('intercom_tag_contact', {
  http: 'POST /contacts/{contactId}/tags',
  effect: 'idempotent write',
  description: 'Put a tag on a contact.',
  params: { contactId: param.id('contact'), tagId: param.id('tag', undefined, { as: 'id' }) },
  returns: fields(appliedTagFields),
});
