import { describe, expect, it } from 'vitest';
import type { PendingCall } from '../../src/index.js';
import { setUp, someConversation } from './helpers/setup.js';

const comment = (conversationId: string) => ({ conversationId, message_type: 'comment', body: 'hi' });
const note = (conversationId: string) => ({ conversationId, message_type: 'note', body: 'hi' });

describe('what an agent may do', () => {
  it('unasked is to read and to change, not to reach a customer or to delete', async () => {
    const setup = await setUp();
    const { id, contact } = await someConversation(setup);
    expect(await setup.call('reply_conversation', note(id))).toMatchObject({ ok: true });
    setup.sent();
    for (const result of [
      await setup.call('reply_conversation', comment(id)),
      await setup.call('delete_contact', { contactId: contact }),
    ]) {
      expect(result).toMatchObject({ ok: false, error: { name: 'BlockedError', reason: 'not-allowed' } });
      expect(result.text).toContain('This is a policy, not a mistake in the call: do not try again');
    }
    expect(setup.sent()).toEqual([]);
  });

  it('is more where more is allowed', async () => {
    const setup = await setUp({ agent: { allow: ['write', 'send'] } });
    const { id, contact } = await someConversation(setup);
    expect(await setup.call('reply_conversation', comment(id))).toMatchObject({ ok: true });
    expect(await setup.call('delete_contact', { contactId: contact })).toMatchObject({ ok: false });
  });

  it('is less where nothing is allowed', async () => {
    const setup = await setUp({ agent: { allow: [] } });
    const { id } = await someConversation(setup);
    expect(await setup.call('reply_conversation', note(id))).toMatchObject({ ok: false });
    expect(await setup.call('get_conversation', { conversationId: id })).toMatchObject({ ok: true });
  });

  it('shows before the call, by its arguments', async () => {
    const setup = await setUp();
    const { id } = await someConversation(setup);
    const reply = setup.tool('reply_conversation');
    expect(reply.effect).toBe('send');
    expect([reply.effectOf(comment(id)), reply.effectOf(note(id))]).toEqual(['send', 'write']);
    expect([reply.needsApproval(comment(id)), reply.needsApproval(note(id))]).toEqual([true, false]);
    expect(reply.needsApproval({ message_type: 'comment' })).toBe(false);
    expect(setup.tool('get_conversation').needsApproval({ conversationId: id })).toBe(false);
    expect(setup.sent()).toEqual([]);
  });
});

describe('approval', () => {
  it('is asked for with exactly what will be sent, and a yes lets the call through', async () => {
    const asked: PendingCall[] = [];
    const setup = await setUp();
    const { id } = await someConversation(setup);
    const result = await setup.tool('reply_conversation').execute(comment(`conversation_${id}`), {
      approve: (call) => {
        asked.push(call);
        // The admin who acts is looked up, so that the question names them.
        expect(setup.sent()).toEqual(['GET /me']);
        return true;
      },
    });
    expect(result).toMatchObject({ ok: true });
    expect(asked).toMatchObject([{ tool: 'intercom_reply_conversation', effect: 'send', params: comment(id) }]);
    const { id: adminId } = await setup.ask('GET', '/me');
    expect(asked[0]?.preview()).toMatchObject([
      { step: 'call', method: 'POST', body: { admin_id: adminId, body: 'hi' } },
    ]);
  });

  it.each([
    ['no', () => false],
    ['no with a reason', () => ({ approved: false, reason: 'wrong tone' })],
    ['a question that fails', () => Promise.reject(new Error('broken'))],
    ['an answer that is none', () => JSON.parse('"yes"')],
  ])('as %s holds the call back', async (_what, approve) => {
    const setup = await setUp({ agent: { approve } });
    const { id } = await someConversation(setup);
    const result = await setup.call('reply_conversation', comment(id));
    expect(result).toMatchObject({ ok: false, error: { name: 'BlockedError', reason: 'not-approved' } });
    expect(result.text).toContain('ask the user');
    expect(setup.sent()).toEqual(['GET /me']);
  });

  it('of the call stands in for that of the options', async () => {
    const setup = await setUp({ agent: { approve: () => false } });
    const { id } = await someConversation(setup);
    const result = await setup.tool('reply_conversation').execute(comment(id), { approve: () => true });
    expect(result).toMatchObject({ ok: true });
  });

  it('of the connection is needed as well', async () => {
    let asked = 0;
    const refuse = () => {
      asked += 1;
      return false;
    };
    const setup = await setUp({ client: { approve: refuse } });
    const { id } = await someConversation(setup);
    const result = await setup.tool('reply_conversation').execute(comment(id), { approve: () => true });
    expect(result).toMatchObject({ ok: false, error: { reason: 'not-approved' } });
    expect(asked).toBe(1);
    expect(setup.sent()).toEqual(['GET /me']);
  });

  it('cannot overrule a connection that is read-only', async () => {
    const setup = await setUp({ client: { readOnly: true }, agent: { allow: ['write', 'send', 'delete'] } });
    const { id } = await someConversation(setup);
    const result = await setup.call('reply_conversation', comment(id));
    expect(result).toMatchObject({ ok: false, error: { reason: 'read-only' } });
    expect(setup.sent()).toEqual([]);
  });

  it('ends with the call that waits for it', async () => {
    const setup = await setUp();
    const { id } = await someConversation(setup);
    const stop = new AbortController();
    const waiting = setup.tool('reply_conversation').execute(comment(id), {
      signal: stop.signal,
      approve: () => {
        stop.abort();
        return new Promise<boolean>(() => undefined);
      },
    });
    expect(await waiting).toMatchObject({ ok: false, error: { name: 'AbortError' } });
    expect(setup.sent()).toEqual(['GET /me']);
  });
});

describe('read-only agents', () => {
  it('have no tool that changes something', async () => {
    const { tools } = await setUp({ agent: { readOnly: true, allow: ['write', 'send', 'delete'] } });
    expect(tools.length).toBeGreaterThan(5);
    expect(tools.every(({ effect }) => effect === 'read')).toBe(true);
  });
});

describe('a dry run', () => {
  it('shows the requests of any call and sends none, not even lookups', async () => {
    const setup = await setUp({ agent: { dryRun: true } });
    const result = await setup.call('reply_conversation', comment('conversation_12'));
    expect(result.text).toMatch(/^Dry run: nothing was sent\. intercom_reply_conversation would send with 2 requests:/);
    expect(result.text).toContain('(lookup.admin_id)');
    expect(result.text).not.toContain(setup.sandbox.token);
    expect(result).toMatchObject({ ok: true, structured: { effect: 'send' } });
    expect(setup.tool('reply_conversation').needsApproval(comment('12'))).toBe(false);
    expect(setup.sent()).toEqual([]);
  });

  it('refuses what the call would refuse', async () => {
    const setup = await setUp({ agent: { dryRun: true } });
    expect(await setup.call('reply_conversation', { conversationId: '12' })).toMatchObject({ ok: false });
  });

  it('stays within the budget', async () => {
    const setup = await setUp({ agent: { dryRun: true, tokenBudget: 500 } });
    const { text } = await setup.call('create_contact', { email: 'a@example.com', name: 'x'.repeat(20_000) });
    expect(text.length).toBeLessThan(1600);
    expect(text).toMatch(/\[\+\d+ characters\]$/);
  });
});
