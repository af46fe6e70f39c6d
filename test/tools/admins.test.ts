import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createIntercom } from '../../src/index.js';
import { admin } from '../schemas/answers.js';
import { preview, refusal } from './preview.js';

const intercom = createIntercom({ accessToken: 'test-token' });

describe('list admins', () => {
  it('asks for pictures only when they are wanted', () => {
    const list = (params: object) => preview('intercom_list_admins', params);
    expect(list({})).toEqual({ request: 'GET /admins', query: {}, body: null });
    expect(list({ display_avatar: 'true' }).query).toEqual({ display_avatar: 'true' });
    expect(list({ display_avatar: false }).query).toEqual({ display_avatar: 'false' });
  });

  it('keeps entries that are null, and pictures in the form of every version', async () => {
    const admins = [admin({ avatar: 'https://example.com/p.png' }), null, admin({ avatar: { image_url: null } })];
    nock('https://api.intercom.io').get('/admins').reply(200, { type: 'admin.list', admins });
    const { output } = await intercom.run('intercom_list_admins', {});
    expect(output).toMatchObject({ admins, type: 'admin.list', total_count: 3, has_more: false, next_cursor: null });
  });

  it('can be gone through like any list', async () => {
    nock('https://api.intercom.io')
      .get('/admins')
      .reply(200, { type: 'admin.list', admins: [admin()] });
    const names: unknown[] = [];
    for await (const found of intercom.iterate('intercom_list_admins', {})) names.push(found?.name);
    expect(names).toEqual(['Priya Nair']);
  });

  it('takes no cursor, since it comes whole', () => {
    expect(refusal('intercom_list_admins', { starting_after: 'a' })).toHaveLength(1);
  });
});
