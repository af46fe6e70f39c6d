import { many, operation, out, paging, param } from '../../src/intercom/index.js';

export const listContactSegments = operation('intercom_list_contact_segments', {
  http: 'GET /contacts/{contactId}/segments',
  title: 'List segments of contact',
  effect: 'read',
  description: 'List the segments that a contact belongs to.',
  params: { contactId: param.id('contact') },
  returns: many('segments', out.list('segment', 'The segments that a contact belongs to'), paging.whole),
});
