import type { Audience } from '../../src/generated/types.js';
import { one, operation, out, param, path } from '../../src/intercom/index.js';
import { audienceParams } from './audience-params.js';

export const createAudience = operation('intercom_create_audience', {
  http: 'POST /audiences',
  since: '2.16',
  effect: 'write',
  description: 'Create an audience: contacts whom content of the AI agent can be for.',
  params: {
    name: param.nonEmptyText('Name of the audience', { example: 'VIP customers' }),
    ...audienceParams,
  },
  returns: one('audience', 'The new audience', { audienceId: out.id('Id of the audience') }),
  confirm: {
    request: () => ({ method: 'GET', path: path`/audiences`, query: { per_page: 50 } }),
    candidates: ({ data }: { readonly data: readonly Audience[] }, { name }, { at }) =>
      data
        .filter((audience) => Number(audience.created_at) >= at && audience.name === name)
        .map((audience) => ({ id: audience.id, answer: audience })),
    made: (audience) => audience.id,
  },
});
