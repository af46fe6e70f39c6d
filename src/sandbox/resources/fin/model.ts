import { ref } from '../../table/reference.js';
import { list, nullable, object, oneOf, text, time, type ValueOf, whole } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { nullableText, nullableTime } from '../fields.js';
import { idsOf } from '../ids.js';

export const RATINGS = ['terrible', 'bad', 'ok', 'good', 'amazing'] as const;

const message = object({ author: oneOf('user', 'agent', 'fin'), body: text, at_ms: whole });

const survey = object({ requested_at: time, rating: nullable(oneOf(...RATINGS)), remark: nullableText });

/** A conversation that a program of the workspace lets Fin lead. */
export const finConversations = table('finConversations', {
  ids: idsOf('fin_conversation', 5_500, 5_900),
  fields: {
    /** How the program calls it. */
    external_id: text,
    user_id: text,
    /** What it is in the inbox. */
    conversation_id: ref('conversations', { owner: true }),
    status: oneOf('thinking', 'replying', 'awaiting_user_reply', 'escalated', 'resolved', 'complete'),
    /** Oldest first. */
    messages: list(message),
    /** When it goes on by itself. */
    next_at: nullableTime,
    survey: nullable(survey),
  },
  keys: { external_id: 'external_id' },
  sorted: { next_at: ({ next_at }) => next_at ?? undefined },
  unique: { external_id: ({ external_id }) => external_id },
  count: false,
});

export type FinRecord = RecordOf<typeof finConversations>;
export type FinMessage = ValueOf<typeof message>;
