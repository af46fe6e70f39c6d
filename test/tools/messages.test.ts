import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createIntercom } from '../../src/index.js';
import { contact } from '../schemas/answers.js';
import { preview, previewAll, refusal } from './preview.js';

const api = 'https://api.intercom.io';
const id = 'intercom_create_message';
const ada = '65f0c0ffee0123456789ab01';
const ben = '65f0c0ffee0123456789ab02';
const inapp = { message_type: 'inapp', body: 'Ready.', from_id: '7000012', to_type: 'user', to_id: ada };
const wire = {
  message_type: 'inapp',
  body: 'Ready.',
  from: { type: 'admin', id: 7000012 },
  to: { type: 'user', id: ada },
};
const email = { ...inapp, message_type: 'email', subject: 'Your export', template: 'plain' };
const message = { type: 'admin_message', id: '403918316', created_at: 1, body: 'Ready.', message_type: 'inapp' };
const intercom = createIntercom({ accessToken: 'test-token', adminId: '7000012' });

describe('create message', () => {
  it.each(['inapp', 'in_app'])('sends an in-app message when asked for %s', (message_type) => {
    expect(preview(id, { ...inapp, message_type })).toEqual({ request: 'POST /messages', query: {}, body: wire });
  });

  it('leaves out of an in-app message what only an e-mail has', () => {
    const form = { ...inapp, from_type: 'admin', template: 'personal', subject: 'Your export' };
    expect(preview(id, form).body).toEqual(wire);
  });

  it('sends an e-mail with every field', () => {
    const more = { created_at: 0, create_conversation_without_contact_reply: false };
    const body = { ...wire, message_type: 'email', subject: 'Your export', template: 'plain', ...more };
    expect(preview(id, { ...email, ...more }).body).toEqual(body);
    const asText = { created_at: '0', create_conversation_without_contact_reply: 'false', from_id: 7000012 };
    expect(preview(id, { ...email, ...asText }).body).toEqual(body);
  });

  it.each([
    [{ ...email, subject: undefined }, ['subject is missing: an e-mail needs a subject']],
    [{ ...email, template: undefined }, ['template is missing: an e-mail needs a template, plain or personal']],
    [{ ...email, subject: '' }, [expect.stringMatching(/^subject is an empty text/)]],
    [{ ...email, template: 'fancy' }, [expect.stringMatching(/^template is the text "fancy"/)]],
    [{ ...inapp, body: '' }, [expect.stringMatching(/^body is an empty text/)]],
    [{ ...inapp, from_type: 'user' }, [expect.stringMatching(/^from_type is the text "user"/)]],
    [{ ...inapp, to_type: 'admin' }, [expect.stringMatching(/^to_type is the text "admin"/)]],
    [{ ...inapp, to_id: '' }, [expect.stringMatching(/^to_id is an empty text/)]],
    [{ ...inapp, to_id: `${ada},` }, [expect.stringMatching(/^to_id is the text/)]],
    [{ ...inapp, message_type: 'sms' }, [expect.stringMatching(/^message_type is the text "sms"/)]],
  ])('refuses %o', (params, problems) => {
    expect(refusal(id, params)).toEqual(problems);
  });

  it('sends the id of the admin as the integer that it is, and any other as it is', () => {
    const from = (from_id: unknown) => preview(id, { ...inapp, from_id }).body;
    expect(from('0012')).toMatchObject({ from: { id: 12 } });
    expect(from('99999999999999999999')).toMatchObject({ from: { id: '99999999999999999999' } });
    expect(from('bot')).toMatchObject({ from: { id: 'bot' } });
  });

  it('comes from the default admin, or from the one the token belongs to', () => {
    const { from_id: _, ...anonymous } = inapp;
    expect(preview(id, anonymous, { adminId: '7000012' }).body).toEqual(wire);
    expect(previewAll(id, anonymous)).toMatchObject([
      { request: 'GET /me' },
      { request: 'POST /messages', body: { from: { type: 'admin', id: '(lookup.from_id)' } } },
    ]);
  });

  it('goes to several contacts as a list, which older versions do not take', () => {
    const to = [
      { type: 'lead', id: ada },
      { type: 'lead', id: ben },
    ];
    for (const to_id of [[ada, ben], `${ada},${ben}`, `${ada}, ${ben}`]) {
      expect(preview(id, { ...inapp, to_type: 'lead', to_id }).body).toMatchObject({ to });
      expect(() => preview(id, { ...inapp, to_id }, { version: '2.13' })).toThrow(
        'several recipients came with version 2.14',
      );
    }
    expect(preview(id, { ...inapp, to_id: [ada] }, { version: '2.13' }).body).toEqual(wire);
    expect(() => preview(id, { ...inapp, cc: ben }, { version: '2.13' })).toThrow('cc came with version 2.14');
  });

  it('shows in a dry run which roles it would look up, each contact once', () => {
    const call = { ...inapp, to_type: 'contact', to_id: [ada, ben], cc: [ben], bcc: 'c' };
    expect(previewAll(id, call)).toMatchObject([
      { request: `GET /contacts/${ada}` },
      { request: `GET /contacts/${ben}` },
      { request: 'GET /contacts/c' },
      {
        request: 'POST /messages',
        body: {
          to: [
            { type: '(lookup.roles)', id: ada },
            { type: '(lookup.roles)', id: ben },
          ],
          cc: [{ type: '(lookup.roles)', id: ben }],
          bcc: [{ type: '(lookup.roles)', id: 'c' }],
        },
      },
    ]);
  });

  it('sends the roles that it looked up', async () => {
    nock(api)
      .get(`/contacts/${ada}`)
      .reply(200, contact({ id: ada, role: 'lead' }));
    nock(api)
      .get(`/contacts/${ben}`)
      .reply(200, contact({ id: ben, role: 'user' }));
    const body = { ...wire, to: { type: 'lead', id: ada }, cc: [{ type: 'user', id: ben }] };
    nock(api).post('/messages', body).reply(200, message);
    const { output } = await intercom.runUnknown(id, { ...inapp, to_type: 'contact', cc: ben });
    expect(output).toEqual({ message, messageId: '403918316' });
  });

  it('looks up the roles of those who get a copy only, when the caller gave the others', async () => {
    nock(api)
      .get(`/contacts/${ben}`)
      .reply(200, contact({ id: ben }));
    nock(api)
      .post('/messages', { ...wire, bcc: [{ type: 'user', id: ben }] })
      .reply(200, message);
    await intercom.runUnknown(id, { ...inapp, bcc: [ben] });
  });

  it.each(['visitor', undefined])('is not sent to a contact with the role %s', async (role) => {
    nock(api).get(`/contacts/${ada}`).reply(200, contact({ role }));
    await expect(intercom.runUnknown(id, { ...inapp, to_type: 'contact' })).rejects.toMatchObject({
      name: 'InvalidParamsError',
      issues: [{ field: 'roles', message: expect.stringContaining('the role of every recipient could not be found') }],
    });
  });

  it('is not sent to a contact that does not exist', async () => {
    nock(api)
      .get(`/contacts/${ada}`)
      .reply(404, { type: 'error.list', errors: [{ code: 'not_found' }] });
    await expect(intercom.runUnknown(id, { ...inapp, to_type: 'contact' })).rejects.toMatchObject({
      name: 'NotFoundError',
    });
  });

  it('is never repeated after a lost answer, since no read can tell whether it went out', async () => {
    nock(api).post('/messages').reply(500);
    await expect(intercom.runUnknown(id, inapp)).rejects.toMatchObject({ name: 'OutcomeUnknownError' });
  });

  it('reaches a customer', () => {
    expect(intercom.dryRunUnknown(id, inapp).effect).toBe('send');
  });
});
