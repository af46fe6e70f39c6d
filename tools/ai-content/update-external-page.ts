import { one, operation, out, param } from '../../src/intercom/index.js';
import { pageHtml, pageLocale } from './page-params.js';

export const updateExternalPage = operation('intercom_update_external_page', {
  http: 'PUT /ai/external_pages/{pageId}',
  since: '2.12',
  effect: 'write',
  description: 'Update an external page that a call made. Its title, text, address and source are all sent again.',
  params: {
    pageId: param.id('external_page'),
    source_id: param.id('content_import_source', 'Source of the page', { asNumber: true }),
    title: param.nonEmptyText('Title of the page', { example: 'Delivery' }),
    html: pageHtml,
    url: param.nonEmptyText('Address that answers name as their source', {
      example: 'https://help.example.com/delivery',
    }),
    external_id: param.externalId('Id of the page in its source').optional(),
    fin_availability: param.flag('Whether Fin and Copilot may answer from it').optional(),
    locale: pageLocale,
  },
  returns: one('external-page', 'The page after the change', { pageId: out.id('Id of the page') }),
});
