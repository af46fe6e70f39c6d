import { many, operation, out, paging, param } from '../../src/intercom/index.js';

export const listContactTags = operation('intercom_list_contact_tags', {
  http: 'GET /contacts/{contactId}/tags',
  title: 'List tags of contact',
  resource: 'contacts',
  effect: 'read',
  description: 'List the tags on a contact.',
  params: { contactId: param.id('contact') },
  returns: many('tags', out.list('tag', 'The tags on a contact'), paging.whole),
});
