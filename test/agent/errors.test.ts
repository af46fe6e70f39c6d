import { describe, expect, it } from 'vitest';
import { AgentToolError, failureOf, findAgentTool, throwIfFailed } from '../../src/agent/index.js';
import { setUp, someConversation } from './helpers/setup.js';

const quick = { retry: { repeats: 0 }, confirmPausesMs: [], maxWaitMs: 50 };

describe('an error', () => {
  it('of a wrong id names the tool that finds the right one, and the request last', async () => {
    const { call } = await setUp();
    const { text } = await call('get_conversation', { conversationId: '999' });
    expect(text).toMatch(/answered 404 .* Find the right id with intercom_search_conversations\. \(request_id: \S+\)$/);
  });

  it('names no tool that the agent does not have', async () => {
    const { call } = await setUp({ agent: { tools: ['intercom_get_conversation'] } });
    const { text } = await call('get_conversation', { conversationId: '999' });
    expect(text).not.toContain('intercom_search');
  });

  it('of a contact that exists names the call that changes it', async () => {
    const setup = await setUp();
    await setup.call('create_contact', { email: 'twice@example.com' });
    const result = await setup.call('create_contact', { email: 'twice@example.com' });
    const existing = !result.ok && result.error.existingId;
    expect(result.text).toContain(`Call intercom_update_contact with contactId ${existing}.`);
  });

  it('of wrong arguments names what to change', async () => {
    const { call } = await setUp();
    const { text } = await call('create_note', { contactId: '' });
    expect(text).toMatch(/contactId is an empty text.*Nothing was sent\. Change contactId, body and call again\.$/);
  });

  it('of the rate limit says how long to wait', async () => {
    const setup = await setUp({ client: quick });
    setup.sandbox.faults.add({ method: 'GET', path: '/tags', status: 429, headers: { 'retry-after': '30' } });
    const { text } = await setup.call('list_tags', {});
    expect(text).toMatch(/Wait \d+ seconds, then make the same call again\./);
  });

  it('of a lost answer says not to repeat it and where to look', async () => {
    const setup = await setUp({ client: quick, agent: { allow: ['write', 'send'] } });
    const { id } = await someConversation(setup);
    setup.sandbox.faults.add({ method: 'POST', path: '/conversations/:id/reply', effect: 'reset' });
    const args = { conversationId: id, message_type: 'comment', body: 'hi' };
    const { text } = await setup.call('reply_conversation', args);
    expect(text).toContain('Do not repeat the call: it may have been carried out.');
    expect(text).toContain(`with intercom_get_conversation and {"conversationId":"${id}"}`);
  });

  it('of a token that is refused tells the model to stop', async () => {
    const setup = await setUp({ sandbox: { scopes: [] } });
    const { text } = await setup.call('list_tags', {});
    expect(text).toContain('No change of the arguments helps');
  });

  it('is plain data for code, and never holds the token', async () => {
    const setup = await setUp();
    const result = await setup.call('get_contact', { contactId: 'none' });
    expect(result).toMatchObject({ ok: false, error: { name: 'NotFoundError', status: 404, code: 'not_found' } });
    if (!result.ok) expect(JSON.parse(JSON.stringify(result.error))).toEqual(result.error);
    expect(JSON.stringify(result)).not.toContain(setup.sandbox.token);
  });

  it('of the program itself shows the model no more than its name', () => {
    const failure = failureOf(new TypeError('password is hunter2'));
    expect(failure.text).toContain('failed inside the program that runs it (TypeError)');
    expect(failure.text).not.toContain('hunter2');
    expect(failure.error).toEqual({ name: 'TypeError', message: 'password is hunter2' });
  });

  it('is thrown for hosts that want it thrown, with the same text', async () => {
    const { call } = await setUp();
    const result = await call('get_contact', { contactId: 'none' });
    expect(() => throwIfFailed(result)).toThrow(AgentToolError);
    expect(() => throwIfFailed(result)).toThrow(result.text);
    const good = await call('list_tags', {});
    expect(throwIfFailed(good)).toBe(good);
  });

  it('of an unknown tool names the nearest one', async () => {
    const { tools } = await setUp();
    const found = findAgentTool(tools, 'intercom_get_contct');
    expect(found).toMatchObject({ ok: false, error: { name: 'InvalidParamsError' } });
    if ('text' in found) expect(found.text).toContain('did you mean intercom_get_contact?');
    expect(findAgentTool(tools, 'intercom_get_contact')).toBe(
      tools.find(({ name }) => name === 'intercom_get_contact'),
    );
    for (const odd of [undefined, 7, {}, '__proto__']) expect(findAgentTool(tools, odd)).toMatchObject({ ok: false });
  });
});

describe('a call that its caller stops', () => {
  it('before it began sends nothing', async () => {
    const setup = await setUp();
    const result = await setup.tool('list_tags').execute({}, { signal: AbortSignal.abort() });
    expect(result).toMatchObject({ ok: false, error: { name: 'AbortError' } });
    expect(setup.sent()).toEqual([]);
  });

  it('while it waits for the answer ends at once', async () => {
    const setup = await setUp();
    setup.sandbox.faults.add({ method: 'GET', path: '/tags', effect: 'timeout' });
    const stop = new AbortController();
    const running = setup.tool('list_tags').execute({}, { signal: stop.signal });
    setImmediate(() => stop.abort());
    expect(await running).toMatchObject({ ok: false, error: { name: 'AbortError' } });
  });
});
