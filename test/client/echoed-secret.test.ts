import { inspect } from 'node:util';
import nock from 'nock';
import { describe, expect, it } from 'vitest';
import type { TraceEvent } from '../../src/index.js';
import { testClient, testToken } from '../helpers/test-tools.js';

const origin = 'https://api.intercom.io';

/** The error of reading a thing, and what was traced. */
async function read(id: string, status: number, headers: Record<string, string>, body: unknown = {}) {
  nock(origin)
    .get(`/things/${encodeURIComponent(id)}`)
    .reply(status, body as nock.Body, headers);
  const events: TraceEvent[] = [];
  const client = testClient(origin, { retry: { repeats: 0 }, maxWaitMs: 0, trace: (event) => events.push(event) });
  const error: unknown = await client.run('intercom_read_thing', { id }).catch((thrown: unknown) => thrown);
  return { error, events };
}

describe('A token that comes back', () => {
  it.each([
    ['in x-request-id', 404, { 'x-request-id': `req-${testToken}` }, {}],
    ['in Link', 410, { link: `<${origin}/contacts/${testToken}>; rel="canonical"` }, {}],
    ['in location', 302, { location: `https://${testToken}.example/x` }, {}],
    ['as request_id', 500, {}, { type: 'error.list', request_id: testToken, errors: [] }],
    ['as code and field', 422, {}, { errors: [{ code: testToken, field: testToken, message: testToken }] }],
    ['as the id that exists', 409, {}, { errors: [{ code: 'conflict', message: `exists with id=${testToken}` }] }],
  ])('%s is in no error', async (_where, status, headers, body) => {
    const { error } = await read('1', status, headers, body);
    expect(error).toBeInstanceOf(Error);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(testToken);
    expect(JSON.stringify(error)).not.toContain(testToken);
  });

  it('as the id that was given is in no error and no trace', async () => {
    for (const status of [404, 500, 200]) {
      const { error, events } = await read(testToken, status, {}, status === 200 ? '<html>' : {});
      expect(error).toBeInstanceOf(Error);
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(testToken);
      expect(JSON.stringify(error)).toContain('/things/[redacted]');
      expect(JSON.stringify(events)).not.toContain(testToken);
    }
  });
});
