import { many, operation, out, paging, param } from '../../src/intercom/index.js';

export const listContactBanners = operation('intercom_list_contact_banners', {
  http: 'GET /contacts/{contactId}/banners',
  since: '2.16',
  // Every banner that is listed counts as shown to the contact.
  effect: 'idempotent write',
  description: 'List the banners that a contact is to see. Each counts as shown: list them only to show them at once.',
  params: { contactId: param.id('contact') },
  returns: many('banners', out.list('banner', 'The banners, each with the id of its view'), paging.whole),
});
