import type { HelpCenterRedirectList } from '../../src/generated/types.js';
import { one, operation, out, param, path } from '../../src/intercom/index.js';

export const createHelpCenterRedirect = operation('intercom_create_help_center_redirect', {
  http: 'POST /help_center/help_centers/{helpCenterId}/redirects',
  since: '2.16',
  effect: 'write',
  description: 'Create a redirect, which leads an old address of a help center to an article or a collection.',
  params: {
    helpCenterId: param.id('help_center'),
    from_url: param.url('Address to lead away from, which lies in the help center', {
      example: 'https://help.example.com/old-page',
    }),
    locale: param.nonEmptyText('Language to lead to', { example: 'en' }),
    target_type: param.choice(['collection', 'article'], 'What target_id names'),
    target_id: param.id(
      { param: 'target_type', entities: ['collection', 'article'] },
      'Id of the article or collection',
    ),
  },
  returns: one('help-center-redirect', 'The new redirect', { redirectId: out.id('Id of the new redirect') }),
  confirm: {
    request: ({ helpCenterId }) => ({
      method: 'GET',
      path: path`/help_center/help_centers/${helpCenterId}/redirects`,
      query: { page: 1, per_page: 50 },
    }),
    candidates: ({ data }: HelpCenterRedirectList, { from_url, target_type, target_id }, { at }) =>
      data
        .filter(
          (redirect) =>
            Number(redirect.created_at) >= at &&
            redirect.from_url === from_url &&
            redirect.target_type === target_type &&
            String(redirect.target_id) === target_id,
        )
        .map((redirect) => ({ id: redirect.id, answer: redirect })),
    made: (redirect) => redirect.id,
  },
});
