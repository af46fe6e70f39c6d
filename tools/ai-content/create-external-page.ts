import { one, operation, out, param } from '../../src/intercom/index.js';
import { pageHtml, pageLocale } from './page-params.js';

/** The source and its own id of the page name it: a repeat updates what the first call made. */
export const createExternalPage = operation('intercom_create_external_page', {
  http: 'POST /ai/external_pages',
  since: '2.12',
  effect: 'idempotent write',
  description: 'Create an external page for the AI products, or update the one of its source with this external_id.',
  params: {
    source_id: param.id('content_import_source', 'Source of the page, one with sync_behavior api', { asNumber: true }),
    external_id: param.externalId('Id of the page in its source, which no other page of it has', { example: 'page-7' }),
    title: param.nonEmptyText('Title of the page', { example: 'Delivery' }),
    html: pageHtml,
    url: param
      .text('Address that answers name as their source; without one they name none', {
        example: 'https://help.example.com/delivery',
      })
      .optional(),
    ai_agent_availability: param.flag('Whether Fin may answer from it; false unless given, of a new page').optional(),
    ai_copilot_availability: param
      .flag('Whether Copilot may answer from it; false unless given, of a new page')
      .optional(),
    locale: pageLocale,
  },
  returns: one('external-page', 'The page', { pageId: out.id('Id of the page') }),
});
