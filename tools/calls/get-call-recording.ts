import { location, operation, param } from '../../src/intercom/index.js';

export const getCallRecording = operation('intercom_get_call_recording', {
  http: 'GET /calls/{call_id}/recording',
  since: '2.14',
  effect: 'read',
  description: 'Get the address of the recording of a call. Whoever has the address can hear it for a while.',
  params: { call_id: param.id('call') },
  returns: location('recording_url', 'Signed address of the recording, which needs no token and ends after a while'),
});
