import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ConflictError, createIntercom, InvalidParamsError, NotFoundError, ToolError } from '../../src/index.js';
import type { FaultRule } from '../../src/sandbox/index.js';
import { serve } from '../helpers/http-server.js';
import { connect, openSandbox, openSetup, type Setup, thrownBy } from './setup.js';

/** The error of a call, checked for what no error may show. */
async function refusal(call: Promise<unknown>, token: string): Promise<ToolError> {
  const error = await thrownBy(call);
  if (!(error instanceof ToolError)) throw error;
  const shown = [error.message, error.stack, JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })];
  expect(shown.join('\n')).not.toContain(token);
  return error;
}

const getContact = ({ intercom, contactId }: Setup) => intercom.run('intercom_get_contact', { contactId });

describe('a refusal ends as the error of its kind, with the next step:', () => {
  it('a missing permission', async () => {
    const { sandbox, url } = await openSandbox({ scopes: ['read_tags'] });
    const intercom = connect(url, sandbox.token);
    expect((await intercom.run('intercom_list_tags', {})).output.tags).not.toEqual([]);
    const error = await refusal(intercom.run('intercom_list_conversations', {}), sandbox.token);
    expect(error).toMatchObject({
      name: 'PermissionError',
      status: 403,
      code: 'forbidden',
      message: expect.stringMatching(/required scope \(read_conversations\).*Give the app the permission/),
    });
  });

  it('a wrong token', async () => {
    const { url, contactId } = await openSetup();
    const wrong = 'wrong-token-5d1f';
    const error = await refusal(connect(url, wrong).run('intercom_get_contact', { contactId }), wrong);
    expect(error).toMatchObject({
      name: 'AuthenticationError',
      status: 401,
      code: 'unauthorized',
      message: expect.stringMatching(/Check the access token .* region/),
    });
  });

  it.each<[string, FaultRule, object]>([
    [
      'a plan without the feature',
      { status: 403 },
      { name: 'PermissionError', code: 'api_plan_restricted', message: expect.stringMatching(/plan does not include/) },
    ],
    [
      'a plan without the feature, as older versions say it',
      { status: 402 },
      { name: 'PermissionError', code: 'api_plan_restricted', message: expect.stringMatching(/plan does not include/) },
    ],
    [
      'a version that the workspace does not know',
      {
        status: 400,
        body: {
          type: 'error.list',
          request_id: null,
          errors: [{ code: 'intercom_version_invalid', message: 'The requested version could not be found' }],
        },
      },
      { name: 'ApiError', code: 'intercom_version_invalid', message: expect.stringMatching(/set version to another/) },
    ],
    [
      'an error list of the old form',
      { status: 422, body: { type: 'error.list', errors: [{ type: 'data_invalid', message: 'No', field: 'email' }] } },
      { name: 'ApiError', code: 'data_invalid', message: expect.stringMatching(/data_invalid in email: No/) },
    ],
    [
      'a refusal that is no JSON',
      { status: 418, body: '<h1>I am a teapot</h1>' },
      { name: 'ApiError', status: 418, message: expect.stringMatching(/without saying why/) },
    ],
  ])('%s', async (_what, fault, expected) => {
    const setup = await openSetup();
    setup.sandbox.faults.add({ ...fault, path: `/contacts/${setup.contactId}` });
    expect(await refusal(getContact(setup), setup.sandbox.token)).toMatchObject(expected);
  });

  it('an unknown version, before anything is sent', () => {
    const settings = JSON.parse('{"accessToken":"test-token","version":"2.61"}');
    expect(() => createIntercom(settings)).toThrow(InvalidParamsError);
    expect(() => createIntercom(settings)).toThrow(/version is "2\.61": expected one of 2\.11, /);
  });

  it('an id that nothing has', async () => {
    const { intercom, sandbox } = await openSetup();
    const error = await refusal(intercom.run('intercom_get_ticket', { ticketId: '1' }), sandbox.token);
    expect(error).toMatchObject({
      name: 'NotFoundError',
      status: 404,
      code: 'ticket_not_found',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      message: expect.stringMatching(/Check the id/),
    });
  });

  it('a merged contact names the one it lives on in', async () => {
    const { intercom, api, sandbox, contactId } = await openSetup();
    const lead = (await api.ok('POST', '/contacts', { role: 'lead', email: 'ada@example.com' })).text('id');
    await api.ok('POST', '/contacts/merge', { from: lead, into: contactId });
    const error = await refusal(intercom.run('intercom_get_contact', { contactId: lead }), sandbox.token);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ status: 410, code: 'contact_merged', mergedInto: contactId });
    expect(error.message).toMatch(`It was merged into ${contactId}: use that id.`);
  });

  it.each([false, true])('a contact that exists already (archived: %s)', async (archived) => {
    const { intercom, api, sandbox, contactId } = await openSetup();
    if (archived) await api.ok('POST', `/contacts/${contactId}/archive`);
    const call = intercom.run('intercom_create_contact', { external_id: 'ada-1' });
    const error = await refusal(call, sandbox.token);
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ status: 409, code: 'conflict', existingId: contactId, archived });
    const next = `Update ${contactId}${archived ? ' after unarchiving it' : ''} in place of creating another.`;
    expect(error.message).toContain(next);
  });

  it('an answer that leads elsewhere, and the token does not follow', async () => {
    const setup = await openSetup();
    const elsewhere = await serve((response) => response.end('{}'));
    const headers = { location: `${elsewhere.url}/contacts` };
    setup.sandbox.faults.add({ path: `/contacts/${setup.contactId}`, effect: 'redirect', headers });
    const error = await refusal(getContact(setup), setup.sandbox.token);
    expect(error).toMatchObject({ name: 'ApiError', status: 302, message: expect.stringMatching(/was not followed/) });
    expect(elsewhere.arrived).toEqual([]);
    await elsewhere.close();
  });
});
