import { describe, expect, it } from 'vitest';
import { preview, refusal } from './preview.js';

const least = { conversation_id: 'ext-1', body: 'Hello', timestamp: '2026-01-24T10:01:20.000Z', user_id: 42 };
const wire = {
  conversation_id: 'ext-1',
  message: { author: 'user', body: 'Hello', timestamp: '2026-01-24T10:01:20.000Z' },
  user: { id: '42' },
};

describe('Fin', () => {
  it('is sent what the contact wrote, and what was said before', () => {
    const history = [{ author: 'agent', body: 'What do you need?', timestamp: '2026-01-24T10:00:00Z' }];
    const more = { user_name: 'Ada', user_attributes: { plan: 'pro' }, history, attributes: '{"Topic":"Billing"}' };
    expect(preview('intercom_start_fin_conversation', { ...least, ...more })).toEqual({
      request: 'POST /fin/start',
      query: {},
      body: {
        ...wire,
        user: { id: '42', name: 'Ada', attributes: { plan: 'pro' } },
        conversation_metadata: { history, attributes: { Topic: 'Billing' } },
      },
    });
    expect(preview('intercom_reply_to_fin', least)).toEqual({ request: 'POST /fin/reply', query: {}, body: wire });
  });

  it.each([
    [{ timestamp: 'yesterday' }, 'timestamp is "yesterday", which is no time'],
    [{ timestamp: '2026-01-24T10:01:20' }, 'expected ISO 8601 with a zone'],
    [{ attachments: [{ type: 'file', name: 'a.png' }] }, 'attachments lacks what its type needs (number 1)'],
    [{ history: Array(11).fill({}) }, 'history has 11 members: expected 10 at the most'],
    [{ history: [{ author: 'cat' }] }, 'history is wrong (number 1)'],
  ])('is not sent %o', (wrong, said) => {
    const [problem] = refusal('intercom_start_fin_conversation', { ...least, ...wrong });
    expect(problem).toContain(said);
  });

  it('is rated with one of its words', () => {
    expect(preview('intercom_submit_fin_rating', { conversation_id: 'ext-1', rating: 'good' }).body).toEqual({
      conversation_id: 'ext-1',
      rating: 'good',
    });
    expect(refusal('intercom_submit_fin_rating', { conversation_id: 'ext-1', rating: 5 })).toHaveLength(1);
  });
});
