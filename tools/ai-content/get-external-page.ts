import { one, operation, param } from '../../src/intercom/index.js';

export const getExternalPage = operation('intercom_get_external_page', {
  http: 'GET /ai/external_pages/{pageId}',
  since: '2.12',
  effect: 'read',
  description: 'Get one external page by its id.',
  params: { pageId: param.id('external_page') },
  returns: one('external-page', 'The page'),
});
