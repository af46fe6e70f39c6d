import { nothing, operation, param, type Rule } from '../../src/intercom/index.js';

const period: Rule<{ readonly first?: number | undefined; readonly last?: number | undefined }, 'first' | 'last'> = {
  check({ first, last }, refuse) {
    if (first !== undefined && last !== undefined && first > last) refuse('last', 'is before first');
  },
};

export const createEventSummary = operation('intercom_create_event_summary', {
  http: 'POST /events/summaries',
  effect: 'write',
  description: 'Record how often a user did something, and when first and last, without an event for each time.',
  params: {
    user_id: param.externalId('Your own id of the user, its external_id (not the Intercom id)', { example: 'user-1' }),
    event_name: param.nonEmptyText('What happened, as a verb in the past tense and a noun: invited-friend', {
      as: 'event_summaries.event_name',
      example: 'invited-friend',
    }),
    count: param.integer('How many times it happened', { min: 0, as: 'event_summaries.count', example: 3 }).optional(),
    first: param
      .unixTime("When it happened first, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC)", {
        as: 'event_summaries.first',
      })
      .optional(),
    last: param
      .unixTime("When it happened last, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC)", {
        as: 'event_summaries.last',
      })
      .optional(),
  },
  rules: [period],
  returns: nothing('accepted', 'Whether Intercom took the summary'),
});
