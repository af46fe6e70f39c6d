import { many, operation, out, paging, param } from '../../src/intercom/index.js';

export const listFinVoiceCalls = operation('intercom_list_fin_voice_calls', {
  http: 'GET /fin_voice/conversation/{conversation_id}',
  since: '2.15',
  effect: 'read',
  description: 'List the calls of a conversation that were registered for Fin.',
  params: { conversation_id: param.id('conversation') },
  returns: many('fin_voice_calls', out.list('fin-voice-call', 'All registered calls', { from: '' }), paging.whole),
});
