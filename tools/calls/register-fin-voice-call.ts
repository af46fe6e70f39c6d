import { fields, operation, out, param, path } from '../../src/intercom/index.js';

interface Registered {
  readonly id: number;
}

export const registerFinVoiceCall = operation('intercom_register_fin_voice_call', {
  http: 'POST /fin_voice/register',
  since: '2.15',
  effect: 'write',
  description: 'Register a call of another telephone system, so that Fin can take it. A call is registered once.',
  params: {
    phone_number: param.nonEmptyText('Phone number of the caller, in E.164 form', { example: '+14155550123' }),
    call_id: param.externalId('Id of the call in the other system', { example: 'call-124-abc' }),
    source: param
      .choice(['aws_connect', 'five9', 'zoom_phone'], 'The other system; aws_connect unless given')
      .optional(),
    data: param.jsonObject('Whatever else is known of the call').optional(),
  },
  returns: fields({ fin_voice_call: out.object('fin-voice-call', 'The registered call', { from: '' }) }),
  confirm: {
    request: ({ call_id }) => ({ method: 'GET', path: path`/fin_voice/external_id/${call_id}` }),
    candidates: (call: Registered) => [{ id: String(call.id), answer: call }],
    made: ({ id }: Registered) => String(id),
  },
});
