import { many, operation, out, paging, param } from '../../src/intercom/index.js';

export const listWhatsappStatuses = operation('intercom_list_whatsapp_statuses', {
  http: 'GET /messages/status',
  since: '2.16',
  effect: 'read',
  description: 'List how far each WhatsApp message of one outbound broadcast came.',
  params: {
    ruleset_id: param.externalId('Id of the set of messages, from the address of the broadcast', { example: '12345' }),
    ...paging.cursorParams({ default: 50, max: 100 }),
  },
  returns: many('statuses', out.list('whatsapp-message-status', 'The messages', { from: 'events' }), paging.cursor),
});
