import { operation, param, plainText } from '../../src/intercom/index.js';

export const getCallTranscript = operation('intercom_get_call_transcript', {
  http: 'GET /calls/{call_id}/transcript',
  since: '2.14',
  effect: 'read',
  description: 'Get what was said on a call, as plain text with times and speakers.',
  params: { call_id: param.id('call') },
  returns: plainText('transcript', 'What was said, a line each time that somebody spoke'),
});
