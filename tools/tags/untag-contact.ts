import { fields, operation, param } from '../../src/intercom/index.js';
import { removedTagFields } from './tag-output.js';

export const untagContact = operation('intercom_untag_contact', {
  http: 'DELETE /contacts/{contactId}/tags/{tagId}',
  effect: 'write',
  description: 'Take a tag off a contact. The tag itself stays.',
  params: { contactId: param.id('contact'), tagId: param.id('tag') },
  returns: fields(removedTagFields),
});
