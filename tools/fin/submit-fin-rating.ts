import { fields, operation, out, param } from '../../src/intercom/index.js';
import { finConversation } from './fin-params.js';

const rated = {
  conversation_id: out.text('Your own id of the conversation'),
  rating: out.text('Rating that is recorded now'),
  status: out.text('Always rated'),
};

/** The same rating again changes nothing; a remark closes the rating. */
export const submitFinRating = operation('intercom_submit_fin_rating', {
  http: 'POST /fin/csat',
  since: '2.16',
  effect: 'write',
  idempotent: { of: ({ remark }) => remark === undefined },
  description: 'Record how a contact rates a conversation with Fin, which asked for it. A remark makes it final.',
  params: {
    conversation_id: finConversation('ext-123'),
    rating: param.choice(['terrible', 'bad', 'ok', 'good', 'amazing'], 'Rating, as Fin offered it', {
      example: 'good',
    }),
    remark: param.nonEmptyText('Words of the contact', { multiline: true }).optional(),
  },
  returns: fields(rated),
});
