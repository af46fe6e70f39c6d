import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createIntercom, memoryClaimStore } from '../../src/index.js';
import { preview, refusal } from './preview.js';

const api = 'https://api.intercom.io';
const contactId = '65f0c0ffee0123456789ab01';
const route = `/contacts/${contactId}/notes`;
const intercom = () =>
  createIntercom({
    accessToken: 'test-token',
    retry: { firstPauseMs: 1 },
    confirmPausesMs: [1],
    claims: memoryClaimStore(),
  });

/** A note as Intercom returns it, made in a moment that is surely not before the call. */
const note = (changes: object = {}) => ({
  type: 'note',
  id: '26',
  created_at: Math.floor(Date.now() / 1000) + 5,
  contact: { type: 'contact', id: contactId },
  company: null,
  author: { type: 'admin', id: '814860', name: 'Grace' },
  body: '<p>Asked for a demo &amp; more.</p>',
  ...changes,
});
const params = { contactId, body: 'Asked for a demo & more.' };

describe('create note', () => {
  it('sends text and author, and leaves the author to Intercom when none is named', () => {
    expect(preview('intercom_create_note', { ...params, admin_id: 814860 })).toEqual({
      request: `POST ${route}`,
      query: {},
      body: { body: params.body, admin_id: '814860' },
    });
    expect(preview('intercom_create_note', params, { adminId: '99' }).body).toEqual({ body: params.body });
  });

  it.each([
    [{ body: 'x' }, ['contactId is missing: expected the id of an existing object']],
    [{ contactId, body: ' ' }, ['body is the text " ": expected text that is not empty']],
  ])('refuses %o', (given, problems) => {
    expect(refusal('intercom_create_note', given)).toEqual(problems);
  });

  it('returns the whole note', async () => {
    const made = note();
    nock(api).post(route).reply(200, made);
    expect(await intercom().run('intercom_create_note', params)).toEqual({ output: made, warnings: [] });
  });

  it('finds the note when only its answer was lost', async () => {
    nock(api).post(route).reply(500);
    nock(api)
      .get(route)
      .reply(200, { type: 'list', data: [note({ id: '27', body: '<p>Another.</p>' }), note()] });
    const { output, warnings } = await intercom().run('intercom_create_note', params);
    expect(output.id).toBe('26');
    expect(warnings.map(({ step }) => step)).toEqual(['confirm']);
  });

  it.each([
    ['older', note({ created_at: 1767225600 })],
    ['of another text', note({ body: '<p>Asked for a demo.</p>' })],
    ['of another admin', note({ author: { type: 'admin', id: '1' } })],
    ['of nobody', note({ author: null })],
  ])('does not take a note for its own that is %s, and never writes twice', async (_what, other) => {
    nock(api).post(route).reply(504);
    nock(api)
      .get(route)
      .reply(200, { type: 'list', data: [other] });
    const call = intercom().run('intercom_create_note', { ...params, admin_id: '814860' });
    await expect(call).rejects.toMatchObject({ name: 'OutcomeUnknownError', sent: { path: route } });
  });

  it('does not take the note of another call for its own', async () => {
    const client = intercom();
    const first = note();
    nock(api).post(route).reply(200, first);
    expect((await client.run('intercom_create_note', params)).output.id).toBe('26');
    nock(api).post(route).reply(500);
    nock(api)
      .get(route)
      .reply(200, { type: 'list', data: [first] });
    await expect(client.run('intercom_create_note', params)).rejects.toMatchObject({ name: 'OutcomeUnknownError' });
  });
});
