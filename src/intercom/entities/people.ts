import { decimalId, entity, hexId, names, part } from './row.js';

/** Visitors, and what contacts agreed to receive. */
export const people = {
  visitor: entity(
    'visitor',
    {
      description: 'Intercom id of the visitor',
      example: '65f0c0ffee0123456789aa01',
      pattern: hexId,
      words: ['visitor', 'visitors'],
    },
    {
      schema: 'visitor',
      update: { tool: 'intercom_update_visitor', param: 'id' },
      concise: names('id user_id name email phone created_at last_request_at custom_attributes tags'),
      trusted: names('type app_id owner_id pseudonym'),
    },
  ),
  subscription_type: entity(
    'subscription type',
    {
      description: 'Id of the subscription type',
      example: '106',
      pattern: decimalId,
      words: ['subscription', 'subscriptions', 'subscription type', 'subscription types'],
    },
    {
      schema: 'subscription-type',
      find: ['intercom_list_subscription_types'],
      concise: names('id consent_type state default_translation content_types'),
      trusted: names('type state consent_type content_types'),
    },
  ),
  subscription_translation: part('subscription-translation', { trusted: names('name description locale') }),
  phone_call_redirect: entity('phone call redirect', { example: '3000001', pattern: decimalId }),
  whatsapp_message: entity('WhatsApp message', { example: '71000001', pattern: decimalId }),
  me: part('me', {
    concise: names('id name email has_inbox_seat away_mode_enabled team_ids app'),
    trusted: names('type name email job_title avatar'),
  }),
  workspace: part('workspace', { trusted: names('type id_code name region timezone') }),
  whatsapp_message_status: part('whatsapp-message-status', {
    concise: names('id message_id whatsapp_message_id conversation_id status updated_at template_name error'),
    trusted: names('type status template_name'),
  }),
};
