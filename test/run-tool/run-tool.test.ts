import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TraceEvent } from '../../src/client/trace.js';
import type { PendingCall } from '../../src/run-tool/gate.js';
import { type Answerer, errorList, json, serve, type TestServer } from '../helpers/http-server.js';
import { makeThing, testClient, testToken } from '../helpers/test-tools.js';

let server: TestServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

const fine: Answerer = (response) => json(response, 200, { id: '1' });

async function against(answer: Answerer, options: Parameters<typeof testClient>[1] = {}) {
  server = await serve(answer);
  return testClient(server.url, options);
}

describe('Parameters', () => {
  const client = testClient('http://127.0.0.1:9');

  it.each([
    ['intercom_read_thing', {}, 'intercom_read_thing: id is missing: expected the id'],
    ['intercom_read_thing', { id: '' }, 'id is an empty text'],
    ['intercom_read_thing', { id: '..' }, 'id is the text ".."'],
    ['intercom_read_thing', { id: ['1'] }, 'id is a list'],
    ['intercom_read_thing', { id: '1', ids: '2' }, 'ids is not a parameter'],
    ['intercom_make_thing', { txt: 'a' }, 'txt is not a parameter: did you mean text?'],
    ['intercom_read_thing', [], 'the parameters are an empty list: expected an object'],
    ['intercom_read_thing', null, 'the parameters are null'],
    ['intercom_read_thing', '{"id":"1"}', 'the parameters are the text'],
    ['intercom_raed_thing', {}, 'there is no tool "intercom_raed_thing": did you mean intercom_read_thing?'],
  ])('%s %j is refused', async (id, params, message) => {
    const refusal = expect.objectContaining({ name: 'InvalidParamsError', message: expect.stringContaining(message) });
    await expect(client.runUnknown(id, params)).rejects.toEqual(refusal);
    expect(() => client.dryRunUnknown(id, params)).toThrow(message);
  });

  it('that came with a later API version are refused with that version', async () => {
    const old = testClient('http://127.0.0.1:9', { version: '2.11' });
    await expect(old.run('intercom_make_thing', { text: 'a', newer: 'b' })).rejects.toMatchObject({
      name: 'BlockedError',
      reason: 'version',
      message: expect.stringContaining('newer came with version 2.15'),
    });
    await expect(old.run('intercom_own_thing', { id: '1' })).rejects.toMatchObject({ reason: 'version' });
  });

  it('of a tool that was changed behind the registry are never used', async () => {
    await expect(client.run({ ...makeThing }, { text: 'a' })).rejects.toThrow('another definition');
  });
});

describe('The gate', () => {
  it('lets reads through a read-only connection, and nothing else', async () => {
    const client = await against(fine, { readOnly: true, allow: ['send'], approve: () => true });
    await client.run('intercom_read_thing', { id: '1' });
    await expect(client.run('intercom_make_thing', { text: 'a' })).rejects.toMatchObject({
      name: 'BlockedError',
      reason: 'read-only',
    });
    expect(server?.arrived).toHaveLength(1);
  });

  it('lets only allowed effects through', async () => {
    const client = await against(fine, { allow: ['write'] });
    await client.run('intercom_set_thing', { id: '1' });
    await expect(client.run('intercom_drop_thing', { id: '1' })).rejects.toMatchObject({ reason: 'not-allowed' });
    expect(server?.arrived).toHaveLength(1);
  });

  it('asks for approval with the real effect and the requests that would go out', async () => {
    const asked: PendingCall[] = [];
    const client = await against(fine, {
      approve: (call) => {
        asked.push(call);
        return true;
      },
    });
    await client.run('intercom_read_thing', { id: '1' });
    await client.run('intercom_make_thing', { text: 'a' });
    expect(asked).toMatchObject([{ tool: 'intercom_make_thing', effect: 'send', params: { text: 'a' } }]);
    expect(asked[0]?.preview()).toMatchObject([{ method: 'POST', url: `${server?.url}/things`, body: { text: 'a' } }]);
  });

  it.each([false, { approved: false, reason: 'not at night' }, undefined as unknown as boolean])(
    'takes %j for a no',
    async (answer) => {
      const client = await against(fine, { approve: async () => answer });
      await expect(client.run('intercom_make_thing', { text: 'a' })).rejects.toMatchObject({ reason: 'not-approved' });
      expect(server?.arrived).toEqual([]);
    },
  );

  it('stays shut when asking for approval fails', async () => {
    const client = await against(fine, {
      approve: () => {
        throw new Error('nobody there');
      },
    });
    await expect(client.run('intercom_make_thing', { text: 'a' })).rejects.toThrow('nobody there');
    expect(server?.arrived).toEqual([]);
  });
});

describe('A lookup', () => {
  const owned: Answerer = (response, { url }) => json(response, 200, { id: url === '/me' ? 'me-1' : '1' });

  it('finds what the caller left out', async () => {
    const client = await against(owned);
    await client.run('intercom_own_thing', { id: '1' });
    expect(server?.arrived.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['GET', '/me', ''],
      ['PUT', '/things/1/owner', '{"owner_id":"me-1"}'],
    ]);
  });

  it('is skipped when the caller gives the value, and when the connection has it', async () => {
    const client = await against(owned, { adminId: '55' });
    await client.run('intercom_own_thing', { id: '1', owner_id: 7 });
    await client.run('intercom_own_thing', { id: '1' });
    expect(server?.arrived.map(({ body }) => body)).toEqual(['{"owner_id":"7"}', '{"owner_id":"55"}']);
  });

  it('that finds nothing names the parameter and what to do', async () => {
    const client = await against((response) => json(response, 200, {}));
    await expect(client.run('intercom_own_thing', { id: '1' })).rejects.toMatchObject({
      name: 'InvalidParamsError',
      message: expect.stringContaining('owner_id is missing, and the owner could not be found: give an owner'),
    });
  });
});

describe('A follow-up', () => {
  it('completes the call', async () => {
    const client = await against(fine);
    await expect(client.run('intercom_set_thing', { id: '1', group: 'g' })).resolves.toEqual({
      output: { id: '1' },
      warnings: [],
    });
    expect(server?.arrived.map(({ url, body }) => [url, body])).toEqual([
      ['/things/1', '{}'],
      ['/groups/g/things', '{"id":"1"}'],
    ]);
  });

  it('that fails keeps what was made and warns with step and error', async () => {
    const client = await against((response, { url }) =>
      url === '/things/1' ? json(response, 200, { id: '1' }) : errorList(response, 404, 'not_found', 'Group Not Found'),
    );
    const { output, warnings } = await client.run('intercom_set_thing', { id: '1', group: 'g' });
    expect(output).toEqual({ id: '1' });
    expect(warnings).toMatchObject([
      {
        step: 'add the thing to the group',
        message: expect.stringContaining('Group Not Found'),
        error: { name: 'NotFoundError' },
      },
    ]);
  });
});

describe('A dry run', () => {
  it('shows every request in order with placeholders, and sends nothing', async () => {
    const client = await against(fine);
    expect(client.dryRun('intercom_own_thing', { id: 'a/b' })).toMatchObject({
      tool: 'intercom_own_thing',
      effect: 'write',
      requests: [
        { step: 'lookup', method: 'GET', url: `${server?.url}/me`, body: null },
        {
          step: 'call',
          method: 'PUT',
          url: `${server?.url}/things/a%2Fb/owner`,
          body: { owner_id: '(lookup.owner_id)' },
        },
      ],
    });
    expect(client.dryRun('intercom_set_thing', { id: '1', group: 'g' }).requests.at(-1)).toMatchObject({
      step: 'follow-up',
      body: { id: '(answer.id)' },
    });
    expect(server?.arrived).toEqual([]);
  });

  it('works on a read-only connection and shows no secret', () => {
    const client = testClient('http://127.0.0.1:9', { readOnly: true });
    const shown = JSON.stringify(client.dryRun('intercom_make_thing', { text: 'a' }));
    expect(shown).not.toContain(testToken);
    expect(shown.toLowerCase()).not.toContain('authorization');
  });
});

describe('An answer that lacks what the tool promises', () => {
  it('fails a read', async () => {
    const client = await against((response) => json(response, 200, { other: 1 }));
    await expect(client.run('intercom_read_thing', { id: '1' })).rejects.toMatchObject({
      name: 'InvalidResponseError',
      message: expect.stringContaining('lacks id'),
    });
  });

  it('keeps a write that happened, with a warning', async () => {
    const client = await against((response) => json(response, 200, { other: 1 }));
    const { warnings } = await client.run('intercom_make_thing', { text: 'a' });
    expect(warnings).toMatchObject([{ step: 'answer', message: expect.stringContaining('lacks id') }]);
  });
});

describe('A local tool', () => {
  it('runs without any request', async () => {
    const client = await against(fine);
    await expect(client.run('core_add_numbers', { a: '1', b: 2 })).resolves.toEqual({
      output: { sum: 3 },
      warnings: [],
    });
    expect(client.dryRun('core_add_numbers', { a: 1, b: 2 }).requests).toEqual([]);
    expect(server?.arrived).toEqual([]);
  });
});

describe('The trace of a call', () => {
  it('tells start, requests, retries, waits and end, and never a secret or a value', async () => {
    const events: TraceEvent[] = [];
    const client = await against(
      (response, _, nth) => {
        if (nth === 1) response.destroy();
        else if (nth === 2) errorList(response, 429, 'rate_limit_exceeded', 'Exceeded');
        else json(response, 200, { id: '1' });
      },
      { trace: (event) => void events.push(event) },
    );
    await client.run('intercom_read_thing', { id: '1' });
    expect(events.map(({ type }) => type)).toEqual([
      ...['start', 'request', 'answer', 'retry', 'request', 'answer', 'retry', 'wait', 'request', 'answer', 'end'],
    ]);
    await client.run('intercom_make_thing', { text: 'confidential words' });
    expect(JSON.stringify(events)).not.toContain(testToken);
    expect(JSON.stringify(events)).not.toContain('confidential');
    expect(new Set(events.map(({ callId }) => callId)).size).toBe(2);
  });

  it('ends with the class of the error', async () => {
    const trace = vi.fn();
    const client = await against((response) => errorList(response, 404, 'not_found', 'gone'), { trace });
    await client.run('intercom_read_thing', { id: '1' }).catch(() => {});
    expect(trace.mock.lastCall?.[0]).toMatchObject({ type: 'end', error: 'NotFoundError', status: 404 });
  });

  it('never breaks the call that it observes', async () => {
    const client = await against(fine, {
      trace: () => {
        throw new Error('broken observer');
      },
    });
    await expect(client.run('intercom_read_thing', { id: '1' })).resolves.toMatchObject({ output: { id: '1' } });
  });
});
