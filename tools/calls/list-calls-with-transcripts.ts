import { many, operation, out, paging, param } from '../../src/intercom/index.js';

export const listCallsWithTranscripts = operation('intercom_list_calls_with_transcripts', {
  http: 'POST /calls/search',
  since: '2.14',
  effect: 'read',
  description: 'List the calls of some conversations, each with its transcript where there is one.',
  params: {
    conversation_ids: param.idList('conversation', 'Ids of the conversations, 20 at the most', { max: 20 }),
  },
  returns: many('calls', out.list('call', 'The calls of these conversations, with transcripts'), paging.whole),
});
