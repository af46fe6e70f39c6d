import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createIntercom } from '../../src/index.js';
import { preview, refusal } from './preview.js';

const api = 'https://api.intercom.io';
const intercom = createIntercom({ accessToken: 'test-token' });
const team = { type: 'team', id: '814865', name: 'Billing', admin_ids: [493881], assignment_limit: null };

describe('list teams', () => {
  it('takes no parameters', () => {
    expect(preview('intercom_list_teams', {})).toEqual({ request: 'GET /teams', query: {}, body: null });
    expect(refusal('intercom_list_teams', { per_page: 5 })).toEqual([
      'per_page is not a parameter: this tool takes none',
    ]);
  });

  it('reads the teams all at once, also when there is none', async () => {
    const teams = [team, { ...team, id: '2', distribution_method: 'a method that is new' }];
    for (const some of [teams, []]) {
      nock(api).get('/teams').reply(200, { type: 'team.list', teams: some });
      expect((await intercom.run('intercom_list_teams', {})).output).toEqual({
        teams: some,
        type: 'team.list',
        pages: undefined,
        total_count: some.length,
        has_more: false,
        next_cursor: null,
      });
    }
  });

  it('fails rather than show no teams when the list is not where it belongs', async () => {
    nock(api)
      .get('/teams')
      .reply(200, { type: 'list', data: [team] });
    await expect(intercom.run('intercom_list_teams', {})).rejects.toMatchObject({ name: 'InvalidResponseError' });
  });
});
