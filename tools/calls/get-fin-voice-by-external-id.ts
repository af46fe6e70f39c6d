import { fields, operation, out, param } from '../../src/intercom/index.js';

export const getFinVoiceByExternalId = operation('intercom_get_fin_voice_by_external_id', {
  http: 'GET /fin_voice/external_id/{external_id}',
  since: '2.15',
  effect: 'read',
  description: 'Get a call that was registered for Fin, by its id in the other telephone system.',
  params: { external_id: param.externalId('Id of the call in the other system', { example: 'call-123-abc' }) },
  returns: fields({ fin_voice_call: out.object('fin-voice-call', 'The registered call', { from: '' }) }),
});
