import { fields, operation } from '../../src/intercom/index.js';
import { contextParams, finConversation, finFields, messageParams } from './fin-params.js';

export const startFinConversation = operation('intercom_start_fin_conversation', {
  http: 'POST /fin/start',
  since: '2.14',
  // Fin answers the contact.
  effect: 'send',
  idempotent: false,
  description:
    'Start a conversation that Fin leads, with what the contact wrote. What Fin says comes as notifications of its own.',
  params: { conversation_id: finConversation('ext-123'), ...messageParams, ...contextParams },
  returns: fields(finFields),
});
