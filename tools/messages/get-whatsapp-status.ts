import { one, operation, param } from '../../src/intercom/index.js';

export const getWhatsappStatus = operation('intercom_get_whatsapp_status', {
  http: 'GET /messages/whatsapp/status',
  title: 'Get status of a whatsapp message',
  since: '2.16',
  effect: 'read',
  description: 'Get how far one WhatsApp message came: sent, delivered, read or failed.',
  params: { message_id: param.externalId('WhatsApp id of the message', { example: 'wamid_abc123' }) },
  returns: one('whatsapp-message-status', 'How far the message came'),
});
