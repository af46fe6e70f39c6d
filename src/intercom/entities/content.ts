import { decimalId, entity, names, optionsFrom, part } from './row.js';

/** What teammates publish, and what they let the AI products answer from. */
export const content = {
  audience: entity(
    'audience',
    { example: '6100001', pattern: decimalId, words: ['audience', 'audiences'] },
    {
      schema: 'audience',
      list: optionsFrom('intercom_list_audiences'),
      get: { tool: 'intercom_get_audience', param: 'audienceId' },
      update: { tool: 'intercom_update_audience', param: 'audienceId' },
      concise: names('id name predicates role_predicates'),
      trusted: ['type', 'name'],
    },
  ),
  audience_predicate: part('audience-predicate', { trusted: names('attribute type comparison value') }),
};
