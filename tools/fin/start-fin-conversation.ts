import { fields, operation } from '../../src/intercom/index.js';
import { contextParams, finConversation, finFields, messageParams } from './fin-params.js';

/** Fin answers the contact. */
export const startFinConversation = operation('intercom_start_fin_conversation', {
  http: 'POST /fin/start',
  since: '2.14',
  effect: 'send',
  description:
    'Start a conversation that Fin leads, with what the contact wrote. Fin answers by notifications of its own.',
  params: { conversation_id: finConversation('ext-123'), ...messageParams, ...contextParams },
  returns: fields(finFields),
});
