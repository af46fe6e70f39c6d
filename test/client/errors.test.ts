import { inspect } from 'node:util';
import nock from 'nock';
import { describe, expect, it } from 'vitest';
import type { ToolError } from '../../src/errors.js';
import { testClient, testToken } from '../helpers/test-tools.js';

const origin = 'https://api.intercom.io';

async function errorOf(status: number, body: unknown, headers: Record<string, string> = {}): Promise<ToolError> {
  nock(origin)
    .get('/things/1')
    .reply(status, body as nock.Body, headers);
  const client = testClient(origin, { retry: { repeats: 0 }, maxWaitMs: 0 });
  return client.run('intercom_read_thing', { id: '1' }).then(
    () => {
      throw new Error('expected an error');
    },
    (error: ToolError) => error,
  );
}

function list(code: string, message?: string, extra: object = {}) {
  return { type: 'error.list', request_id: 'req-9', errors: [{ code, message, ...extra }] };
}

describe('A refusal becomes the error of its class, with the next step in its message', () => {
  it.each([
    [401, list('unauthorized', 'Access Token Invalid'), 'AuthenticationError', /access token.*region/is],
    [402, list('api_plan_restricted', 'Active subscription needed.'), 'PermissionError', /plan/],
    [403, list('api_plan_restricted', 'Active subscription needed.'), 'PermissionError', /plan does not include/],
    [403, list('forbidden', 'You do not have the required scope'), 'PermissionError', /permission.*Developer Hub/],
    [404, list('not_found', 'User Not Found'), 'NotFoundError', /Check the id/],
    [400, list('intercom_version_invalid', 'The requested version could not be found'), 'ApiError', /set version/],
    [400, list('scroll_exists', 'scroll already exists'), 'ApiError', /wait a minute/],
    [422, list('parameter_invalid', 'name is too long', { field: 'name' }), 'ApiError', /parameter_invalid in name/],
    [500, list('server_error', 'oops'), 'ApiError', /try again later/],
    [418, list('brand_new_code'), 'ApiError', /brand_new_code/],
  ])('%i %j', async (status, body, name, advice) => {
    const error = await errorOf(status, body);
    expect(error).toMatchObject({
      name,
      status,
      tool: 'intercom_read_thing',
      requestId: 'req-9',
      code: body.errors[0]?.code,
    });
    expect(error.message).toMatch(advice);
    expect(error.message).toContain('api.intercom.io');
  });

  it('409 names the object that exists, and that it is archived', async () => {
    const text = 'An archived contact matching those details already exists with id=65f0c0ffee0123456789ab01';
    const error = await errorOf(409, list('conflict', text));
    expect(error).toMatchObject({ name: 'ConflictError', existingId: '65f0c0ffee0123456789ab01', archived: true });
    expect(error.message).toContain('after unarchiving');
  });

  it('410 names the contact that a merged one lives on in', async () => {
    const link = '<https://api.intercom.io/contacts/65f0c0ffee0123456789ab02>; rel="canonical"';
    const error = await errorOf(410, { type: 'error.list', errors: [{ code: 'contact_merged' }] }, { link });
    expect(error).toMatchObject({ name: 'NotFoundError', mergedInto: '65f0c0ffee0123456789ab02' });
    expect(error.message).toContain('use that id');
  });

  it('429 says how long to wait', async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 8);
    const error = await errorOf(429, list('rate_limit_exceeded', 'Exceeded'), { 'x-ratelimit-reset': reset });
    expect(error).toMatchObject({ name: 'RateLimitError' });
    expect(error.retryAfter).toBeGreaterThan(6);
  });

  it.each([
    ['older bodies with type in place of code', { errors: [{ type: 'not_found', message: 'x' }] }, 'not_found'],
    ['a body that is no error list', { message: 'x' }, undefined],
    ['a list with strange members', { errors: [null, 'x', { code: 7 }] }, 'unknown'],
    ['text', 'Not here', undefined],
    ['HTML of a proxy', '<html><body>nope</body></html>', undefined],
  ])('%s is understood', async (_, body, code) => {
    const error = await errorOf(404, body);
    expect(error.name).toBe('NotFoundError');
    expect(error.code).toBe(code);
  });

  it('a message of a megabyte is cut', async () => {
    const error = await errorOf(400, list('parameter_invalid', 'x'.repeat(1_000_000)));
    expect(error.message.length).toBeLessThan(1000);
  });
});

describe('Secrets', () => {
  const everyForm = (error: unknown) =>
    [
      String(error),
      JSON.stringify(error),
      inspect(error, { depth: 20, showHidden: true }),
      (error as Error).stack,
    ].join('\n');

  it('are in no form of an error, even when the service repeats them', async () => {
    const echoed = list('unauthorized', `Token ${testToken} or dG9rOjEyMzQ1Njc4OTBhYmNkZWY= is wrong`, {
      field: testToken,
    });
    const error = await errorOf(401, echoed, { 'x-request-id': testToken });
    expect(everyForm(error)).not.toContain(testToken);
    expect(everyForm(error)).not.toContain('dG9rOjEy');
    expect(error.message).toContain('[redacted]');
  });

  it('are in no form of a network error or of the client itself', async () => {
    nock(origin)
      .get('/things/1')
      .replyWithError(Object.assign(new Error(`bad ${testToken}`), { code: 'ECONNRESET' }));
    const client = testClient(origin, { retry: { repeats: 0 } });
    const error = await client.run('intercom_read_thing', { id: '1' }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'NetworkError', code: 'ECONNRESET' });
    expect(everyForm(error)).not.toContain(testToken);
    expect(inspect(client, { depth: 20, showHidden: true })).not.toContain(testToken);
  });
});

describe('An error', () => {
  it('turns into JSON with everything it knows', async () => {
    const error = await errorOf(404, list('not_found', 'User Not Found'));
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'NotFoundError',
      message: error.message,
      tool: 'intercom_read_thing',
      request: { method: 'GET', path: '/things/1' },
      status: 404,
      code: 'not_found',
      errors: [{ code: 'not_found', message: 'User Not Found' }],
      requestId: 'req-9',
    });
  });
});
