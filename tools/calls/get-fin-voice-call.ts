import { fields, operation, out, param } from '../../src/intercom/index.js';

export const getFinVoiceCall = operation('intercom_get_fin_voice_call', {
  http: 'GET /fin_voice/collect/{id}',
  since: '2.15',
  effect: 'read',
  description: 'Get a call that was registered for Fin, by the id of its registration.',
  params: { id: param.id('fin_voice_call') },
  returns: fields({ fin_voice_call: out.object('fin-voice-call', 'The registered call', { from: '' }) }),
});
