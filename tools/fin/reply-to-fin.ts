import { fields, operation } from '../../src/intercom/index.js';
import { finConversation, finFields, messageParams } from './fin-params.js';

/** Fin answers the contact. */
export const replyToFin = operation('intercom_reply_to_fin', {
  http: 'POST /fin/reply',
  since: '2.14',
  effect: 'send',
  description: 'Send Fin what the contact answered, in a conversation in which Fin waits for a reply.',
  params: { conversation_id: finConversation('ext-124'), ...messageParams },
  returns: fields(finFields),
});
