import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createIntercom } from '../../src/index.js';
import { preview, previewAll, refusal } from './preview.js';

const api = 'https://api.intercom.io';
const contactId = '65f0c0ffee0123456789ab01';
const tag = { type: 'tag', id: '7522907', name: 'vip' };
const applied = { ...tag, applied_at: 1767225600, applied_by: { type: 'admin', id: '814860' } };
const intercom = createIntercom({ accessToken: 'test-token', retry: { firstPauseMs: 1 } });

describe('list tags', () => {
  it('takes no parameters', () => {
    expect(preview('intercom_list_tags', {})).toEqual({ request: 'GET /tags', query: {}, body: null });
    expect(refusal('intercom_list_tags', { per_page: 5 })).toEqual([
      'per_page is not a parameter: this tool takes none',
    ]);
  });

  it('reads the tags from data, where Intercom puts them, all at once', async () => {
    nock(api)
      .get('/tags')
      .reply(200, { type: 'list', data: [tag, { ...tag, id: '2' }] });
    expect((await intercom.run('intercom_list_tags', {})).output).toEqual({
      tags: [tag, { ...tag, id: '2' }],
      type: 'list',
      pages: undefined,
      total_count: 2,
      has_more: false,
      next_cursor: null,
    });
  });

  it('fails rather than show no tags when the list is not where it belongs', async () => {
    nock(api)
      .get('/tags')
      .reply(200, { type: 'list', tags: [tag] });
    await expect(intercom.run('intercom_list_tags', {})).rejects.toMatchObject({ name: 'InvalidResponseError' });
  });
});

describe('create tag', () => {
  it('creates by name and renames by id', () => {
    expect(preview('intercom_create_tag', { name: 'vip' })).toEqual({
      request: 'POST /tags',
      query: {},
      body: { name: 'vip' },
    });
    expect(preview('intercom_create_tag', { name: 'VIP', id: 7522907 }).body).toEqual({ name: 'VIP', id: '7522907' });
  });

  it.each([
    [{}, ['name is missing: expected text that is not empty']],
    [{ name: '' }, ['name is an empty text: expected text that is not empty']],
  ])('refuses %o', (params, problems) => {
    expect(refusal('intercom_create_tag', params)).toEqual(problems);
  });

  it('returns the tag and is repeated after a lost answer', async () => {
    nock(api).post('/tags').reply(500);
    nock(api)
      .post('/tags', { name: 'vip' })
      .reply(200, { ...tag, users: null, companies: null });
    expect((await intercom.run('intercom_create_tag', { name: 'vip' })).output).toEqual(tag);
  });
});

describe('tag contact', () => {
  it('sends the id of the tag under id', () => {
    expect(preview('intercom_tag_contact', { contactId, tagId: '7522907' })).toEqual({
      request: `POST /contacts/${contactId}/tags`,
      query: {},
      body: { id: '7522907' },
    });
  });

  it('tells when and by whom the tag was put there, where Intercom does', async () => {
    nock(api).post(`/contacts/${contactId}/tags`).reply(200, applied);
    expect((await intercom.run('intercom_tag_contact', { contactId, tagId: tag.id })).output).toEqual(applied);
    nock(api).post(`/contacts/${contactId}/tags`).reply(200, tag);
    expect((await intercom.run('intercom_tag_contact', { contactId, tagId: tag.id })).output).toEqual({
      ...tag,
      applied_at: undefined,
      applied_by: undefined,
    });
  });

  it('refuses to guess: both ids are needed', () => {
    expect(refusal('intercom_tag_contact', { tag_id: '1' })).toEqual([
      'contactId is missing: expected the id of an existing object',
      'tagId is missing: expected the id of an existing object',
      'tag_id is not a parameter: did you mean tagId?',
    ]);
  });
});

describe('untag contact', () => {
  it('deletes the link without a body, as a write that can be undone', () => {
    const params = { contactId: 'a/b', tagId: '..x' };
    expect(preview('intercom_untag_contact', params)).toEqual({
      request: 'DELETE /contacts/a%2Fb/tags/..x',
      query: {},
      body: null,
    });
    expect(intercom.dryRun('intercom_untag_contact', params).effect).toBe('write');
  });

  it('returns the tag, or its id alone when the answer was lost', async () => {
    const route = `/contacts/${contactId}/tags/${tag.id}`;
    const untag = async () => (await intercom.run('intercom_untag_contact', { contactId, tagId: tag.id })).output;
    nock(api).delete(route).reply(200, tag);
    expect(await untag()).toEqual(tag);
    nock(api).delete(route).reply(500);
    nock(api).delete(route).reply(404);
    expect(await untag()).toEqual({ id: tag.id, type: 'tag', name: undefined });
  });
});

describe('tag conversation', () => {
  const params = { conversationId: '215470000000001', tagId: '7522907' };
  const request = 'POST /conversations/215470000000001/tags';

  it('sends tag and admin', () => {
    expect(preview('intercom_tag_conversation', { ...params, admin_id: 814860 })).toEqual({
      request,
      query: {},
      body: { id: '7522907', admin_id: '814860' },
    });
  });

  it('lets the default admin of the connection tag, without a lookup', () => {
    expect(preview('intercom_tag_conversation', params, { adminId: '99' }).body).toEqual({
      id: '7522907',
      admin_id: '99',
    });
  });

  it('looks up the admin of the token when nobody is named', async () => {
    expect(previewAll('intercom_tag_conversation', params)).toEqual([
      { request: 'GET /me', query: {}, body: null },
      { request, query: {}, body: { id: '7522907', admin_id: '(lookup.admin_id)' } },
    ]);
    nock(api).get('/me').reply(200, { type: 'admin', id: '814860' });
    nock(api).post('/conversations/215470000000001/tags', { id: '7522907', admin_id: '814860' }).reply(200, applied);
    expect((await intercom.run('intercom_tag_conversation', params)).output).toEqual(applied);
  });
});
