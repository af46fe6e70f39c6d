import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';
import { callerOf, NOW, openSandbox } from './caller.js';

const octets = { accept: 'application/octet-stream' };
const past = { created_at_after: NOW - 400 * 86_400, created_at_before: NOW };

/** A sandbox with the demo workspace, and the bytes of a file of it. */
function open() {
  const { sandbox, call } = openSandbox({ data: 'demo' });
  const bytes = async (path: string, headers: Record<string, string> = octets) => {
    const authorization = `Bearer ${sandbox.token}`;
    const answer = await sandbox.fetch(
      new Request(`http://sandbox.test${path}`, { headers: { authorization, ...headers } }),
    );
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  return { sandbox, call, bytes };
}

const rowsOf = (bytes: Uint8Array) => gunzipSync(bytes).toString().trimEnd().split('\r\n');

describe('an export of messages', () => {
  it('goes from state to state on the clock, gives a file, and loses it after two days', async () => {
    const { sandbox, call, bytes } = open();
    const { body: started } = await call('POST', '/export/content/data', past);
    const id = started.job_identifier;
    expect(started).toEqual({ job_identifier: id, status: 'pending', download_url: '', download_expires_at: '' });
    const state = async () => (await call('GET', `/export/content/data/${id}`)).body;
    expect((await bytes(`/download/content/data/${id}`)).status).toBe(404);
    await sandbox.clock.advance('1s');
    expect(await state()).toMatchObject({ status: 'in_progress' });
    await sandbox.clock.advance('3s');
    const done = await state();
    expect(done).toEqual({
      job_identifier: id,
      status: 'completed',
      download_url: `http://sandbox.test/download/content/data/${id}`,
      download_expires_at: String(NOW + 4 + 2 * 86_400),
    });
    const file = await bytes(`/download/content/data/${id}`);
    const [head, ...rows] = rowsOf(file.bytes);
    expect(head).toMatch(/^user_id,user_external_id,company_id,email,name,ruleset_id,.*,first_hard_bounce$/);
    expect(rows.length).toBeGreaterThan(0);
    const [userId, , , email] = (rows[0] ?? '').split(',');
    expect((await call('GET', `/contacts/${userId}`)).body.email).toBe(email);
    await sandbox.clock.advance('2d');
    expect((await bytes(`/download/content/data/${id}`)).status).toBe(404);
    expect(await state()).toMatchObject({ status: 'completed', download_url: '' });
  });

  it('tells of what was sent, and of nothing outside the period', async () => {
    const { sandbox, call, bytes } = open();
    const contact = (
      await call('POST', '/contacts', { role: 'user', email: 'reader@example.com', name: 'Ines "Q", R' })
    ).body;
    const from = { type: 'admin', id: Number((await call('GET', '/me')).body.id) };
    await sandbox.clock.advance('1h');
    const to = { type: 'user', id: contact.id };
    const message = { message_type: 'email', subject: 'News, old and new', body: 'Hello', template: 'plain', from, to };
    await call('POST', '/messages', message);
    const period = { created_at_after: NOW + 3600, created_at_before: NOW + 3600 };
    const { job_identifier } = (await call('POST', '/export/content/data', period)).body;
    await sandbox.clock.advance('10s');
    const [, ...rows] = rowsOf((await bytes(`/download/content/data/${job_identifier}`)).bytes);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('reader@example.com,"Ines ""Q"", R"');
    expect(rows[0]).toContain(',Email,"News, old and new",');
    const nothing = { created_at_after: NOW + 4000, created_at_before: NOW + 4001 };
    const empty = (await call('POST', '/export/content/data', nothing)).body.job_identifier;
    await sandbox.clock.advance('10s');
    expect((await call('GET', `/export/content/data/${empty}`)).body).toMatchObject({
      status: 'no_data',
      download_url: '',
    });
  });

  it('runs alone, can be canceled, and fails when the period is too long', async () => {
    const { sandbox, call } = open();
    const { job_identifier } = (await call('POST', '/export/content/data', past)).body;
    expect((await call('POST', '/export/content/data', past)).body.errors).toEqual([
      { code: 'rate_limit_exceeded', message: 'Exceeded rate limit of 1 pending message data export jobs' },
    ]);
    const canceled = { job_identifier, status: 'canceled' };
    expect((await call('POST', `/export/cancel/${job_identifier}`)).body).toMatchObject(canceled);
    await sandbox.clock.advance('1m');
    expect((await call('GET', `/export/content/data/${job_identifier}`)).body).toMatchObject(canceled);
    const ages = { created_at_after: 0, created_at_before: NOW };
    const long = (await call('POST', '/export/content/data', ages)).body.job_identifier;
    await sandbox.clock.advance('1m');
    expect((await call('POST', `/export/cancel/${long}`)).body).toMatchObject({ status: 'failed' });
  });

  it('refuses a missing time, an unknown id and a caller that takes no file', async () => {
    const { call } = open();
    const refused = await call('POST', '/export/content/data', { created_at_after: 1 });
    expect([refused.status, refused.body.errors[0].message]).toEqual([
      400,
      "'created_at_before' is a required parameter",
    ]);
    const unknown = await call('GET', '/export/content/data/nothing');
    expect([unknown.status, unknown.body.errors[0]]).toEqual([
      404,
      { code: 'not_found', message: 'Export job not found for identifier: nothing' },
    ]);
    const json = await call('GET', '/download/content/data/1', undefined, { accept: 'application/json' });
    expect([json.status, json.body.errors[0].message]).toEqual([
      406,
      'The Accept header should be application/octet-stream',
    ]);
  });

  it('sends the rest of a file that is asked for by a range', async () => {
    const { sandbox, call, bytes } = open();
    const { job_identifier } = (await call('POST', '/export/content/data', past)).body;
    await sandbox.clock.advance('10s');
    const path = `/download/content/data/${job_identifier}`;
    const whole = await bytes(path);
    const rest = await bytes(path, { ...octets, range: 'bytes=10-', 'if-range': whole.headers.get('etag') ?? '' });
    expect(rest.status).toBe(206);
    expect(rest.bytes.equals(whole.bytes.subarray(10))).toBe(true);
    expect((await bytes(path, { ...octets, range: 'bytes=10-', 'if-range': '"other"' })).status).toBe(200);
  });

  it('goes on in a workspace that was saved and loaded, with the same file', async () => {
    const { sandbox, call, bytes } = open();
    const { job_identifier } = (await call('POST', '/export/content/data', past)).body;
    const other = createSandbox({ now: '2026-01-05T10:00:00Z' });
    other.import(sandbox.export());
    await Promise.all([sandbox.clock.advance('10s'), other.clock.advance('10s')]);
    const path = `/export/content/data/${job_identifier}`;
    expect((await callerOf(other)('GET', path)).body).toMatchObject({ status: 'completed' });
    expect(rowsOf((await bytes(`/download/content/data/${job_identifier}`)).bytes).length).toBeGreaterThan(1);
  });
});

describe('an export of figures', () => {
  const ask = { dataset_id: 'conversation', start_time: NOW - 400 * 86_400, end_time: NOW + 60 };
  const columns = ['conversation.conversation_id', 'conversation_state', 'people.email', 'conversation.tags'];

  it('has the columns that were asked for and a row for each conversation', async () => {
    const { sandbox, call, bytes } = open();
    const enqueued = await call('POST', '/export/reporting_data/enqueue', { ...ask, attribute_ids: columns });
    const id = enqueued.body.job_identifier;
    await sandbox.clock.advance('10s');
    expect((await call('GET', `/export/reporting_data/${id}`)).body).toMatchObject({ status: 'complete' });
    const [head, ...rows] = rowsOf((await bytes(`/download/reporting_data/${id}`)).bytes);
    expect(head).toBe('conversation.conversation_id,conversation.conversation_state,people.email,conversation.tags');
    expect(rows).toHaveLength((await call('GET', '/conversations')).body.total_count);
    const [first = '', state] = (rows[0] ?? '').split(',');
    expect((await call('GET', `/conversations/${first}`)).body.state).toBe(state);
  });

  it('leaves out conversations to which no customer wrote before version 2.16', async () => {
    const { sandbox, call, bytes } = open();
    const count = async (version: string) => {
      const headers = { 'intercom-version': version };
      const body = { ...ask, attribute_ids: ['conversation_id'] };
      const id = (await call('POST', '/export/reporting_data/enqueue', body, headers)).body.job_identifier;
      await sandbox.clock.advance('10s');
      return rowsOf((await bytes(`/download/reporting_data/${id}`)).bytes).length;
    };
    const [me, { data }] = [(await call('GET', '/me')).body, (await call('GET', '/contacts')).body];
    const to = { type: 'user', id: data.find((one: { role: string }) => one.role === 'user').id };
    const from = { type: 'admin', id: Number(me.id) };
    const message = { message_type: 'inapp', body: 'Hello', from, to, create_conversation_without_contact_reply: true };
    await call('POST', '/messages', message);
    expect(await count('2.16')).toBeGreaterThan(await count('2.15'));
  });

  it('lists what can be asked for, and refuses the rest in the words of the API', async () => {
    const { call } = open();
    const { data } = (await call('GET', '/export/reporting_data/get_datasets')).body;
    expect(data.map(({ id }: { id: string }) => id)).toEqual(['conversation', 'ticket', 'call']);
    expect(data[0].attributes[0]).toEqual({
      id: 'conversation_id',
      name: 'Conversation ID',
      qualified_id: 'conversation.conversation_id',
    });
    const said = async (body: object) =>
      (await call('POST', '/export/reporting_data/enqueue', body)).body.errors[0].message;
    expect(await said({})).toBe("'dataset_id' is a required parameter");
    expect(await said({ ...ask, dataset_id: 'imaginary' })).toBe('imaginary is not a valid dataset_id');
    expect(await said(ask)).toBe("'attribute_ids' is a required parameter");
    expect(await said({ ...ask, attribute_ids: 'id' })).toBe("'attribute_ids' not an array must be of type Array");
    expect(await said({ ...ask, attribute_ids: [] })).toBe('attribute_ids must contain at least one attribute_id');
    expect(await said({ ...ask, attribute_ids: ['non_existent'] })).toBe(
      'attribute_ids invalid for conversation dataset: non_existent',
    );
    const body = { ...ask, attribute_ids: ['conversation_id'] };
    for (let nth = 0; nth < 5; nth += 1)
      expect((await call('POST', '/export/reporting_data/enqueue', body)).status).toBe(200);
    expect(await said(body)).toBe('Exceeded rate limit of 5 pending reporting dataset export jobs');
  });
});
