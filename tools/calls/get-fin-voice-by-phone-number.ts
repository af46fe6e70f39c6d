import { fields, operation, out, param } from '../../src/intercom/index.js';

export const getFinVoiceByPhoneNumber = operation('intercom_get_fin_voice_by_phone_number', {
  http: 'GET /fin_voice/phone_number/{phone_number}',
  since: '2.15',
  effect: 'read',
  description: 'Get the newest matched call that was registered for Fin with a phone number.',
  params: {
    phone_number: param.externalId('Phone number of the caller, in E.164 form', { example: '+14155550123' }),
  },
  returns: fields({ fin_voice_call: out.object('fin-voice-call', 'The registered call', { from: '' }) }),
});
