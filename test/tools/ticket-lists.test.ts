import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createIntercom } from '../../src/index.js';
import { preview } from './preview.js';

const api = 'https://api.intercom.io';
const intercom = createIntercom({ accessToken: 'test-token' });
const type = { type: 'ticket_type', id: '67', name: 'Bug report', category: 'Customer', archived: false };
const state = {
  type: 'ticket_state',
  id: '8269',
  category: 'submitted',
  internal_label: 'Submitted',
  external_label: 'Submitted',
  ticket_types: { type: 'list', data: [type] },
  archived: true,
};

describe('list ticket types and states', () => {
  it('takes no parameters', () => {
    expect(preview('intercom_list_ticket_types', {})).toEqual({ request: 'GET /ticket_types', query: {}, body: null });
    expect(preview('intercom_list_ticket_states', {})).toEqual({
      request: 'GET /ticket_states',
      query: {},
      body: null,
    });
  });

  it('passes on what Intercom lists, archived things too', async () => {
    nock(api)
      .get('/ticket_types')
      .reply(200, { type: 'list', data: [type] });
    nock(api)
      .get('/ticket_states')
      .reply(200, { type: 'list', data: [state] });
    const paging = { type: 'list', pages: undefined, total_count: 1, has_more: false, next_cursor: null };
    const [types, states] = [
      await intercom.run('intercom_list_ticket_types', {}),
      await intercom.run('intercom_list_ticket_states', {}),
    ];
    expect(types.output).toEqual({ ticket_types: [type], ...paging });
    expect(states.output).toEqual({ ticket_states: [state], ...paging });
  });

  it('is refused for states where the version has none', async () => {
    const old = createIntercom({ accessToken: 'test-token', version: '2.11' });
    await expect(old.run('intercom_list_ticket_states', {})).rejects.toMatchObject({
      name: 'BlockedError',
      reason: 'version',
      message: expect.stringContaining('2.12'),
    });
  });

  it.each(['intercom_list_ticket_types', 'intercom_list_ticket_states'] as const)(
    'fails rather than show nothing when the list of %s is not where it belongs',
    async (id) => {
      nock(api)
        .get(/ticket/)
        .reply(200, { type: 'list' });
      await expect(intercom.run(id, {})).rejects.toMatchObject({ name: 'InvalidResponseError' });
    },
  );
});
