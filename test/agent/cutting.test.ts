import { describe, expect, it } from 'vitest';
import type { AgentResult } from '../../src/agent/index.js';
import { estimateTokens } from '../../src/agent/text/estimate-tokens.js';
import { at, jsonIn, type Setup, setUp, someConversation } from './helpers/setup.js';

const lorem = 'The parcel was meant to arrive on Tuesday and did not. ';

/** The calls that a text names for what it cut: `To get it call intercom_x with {…}.` */
function namedCalls(text: string): { name: string; args: Record<string, unknown> }[] {
  return [...text.matchAll(/intercom_(\w+) with (\{.*?\})\.(?=\n|$| )/g)].map(([, name = '', args = '']) => ({
    name,
    args: JSON.parse(args),
  }));
}

/** Messages of a conversation, as many as wanted, in turn of the customer and a teammate. */
async function longConversation(setup: Setup, count: number, text: (at: number) => string): Promise<string> {
  const { id, contact } = await someConversation(setup);
  const { admins } = await setup.ask('GET', '/admins');
  for (let number = 0; number < count; number += 1) {
    const author =
      number % 2 === 0
        ? { message_type: 'comment', type: 'user', intercom_user_id: contact }
        : { message_type: 'comment', type: 'admin', admin_id: at(admins, '0.id') };
    await setup.ask('POST', `/conversations/${id}/reply`, { ...author, body: text(number) });
  }
  return id;
}

function partsIn(result: AgentResult): unknown[] {
  const parts = at(jsonIn(result), 'conversation.conversation_parts.conversation_parts');
  return Array.isArray(parts) ? parts : [];
}

describe('a result beyond the budget', () => {
  it('shortens long messages, says so, and names the call that gets the rest of one', async () => {
    const setup = await setUp({ agent: { tokenBudget: 2000 } });
    const id = await longConversation(setup, 1, () => `${lorem.repeat(200)}THE END`);
    const result = await setup.call('get_conversation', { conversationId: id });
    expect(estimateTokens(result.text)).toBeLessThanOrEqual(2000);
    expect(result.text).not.toContain('THE END');
    expect(result.text).toMatch(/\[\+\d+ characters\]/);
    let rest = result;
    for (let step = 0; step < 10 && !rest.text.includes('THE END'); step += 1) {
      const [next] = namedCalls(rest.text);
      if (next === undefined) break;
      rest = await setup.call(next.name, next.args);
    }
    expect(rest.text).toContain('THE END');
  });

  it('cuts the oldest messages, and the calls it names lead to every one of them', async () => {
    const setup = await setUp({ agent: { tokenBudget: 3000 } });
    const id = await longConversation(setup, 60, (number) => `message ${number}: ${lorem.repeat(3)}`);
    const seen = new Set<string>();
    let calls = [{ name: 'get_conversation', args: { conversationId: id } as Record<string, unknown> }];
    for (let step = 0; step < 20 && calls.length > 0; step += 1) {
      const [next] = calls;
      if (next === undefined) break;
      const result = await setup.call(next.name, next.args);
      expect(estimateTokens(result.text)).toBeLessThanOrEqual(3000);
      for (const [, number = ''] of result.text.matchAll(/message (\d+):/g)) seen.add(number);
      calls = namedCalls(result.text).filter(({ args }) => /parts\[\d+:\d+\]"/.test(JSON.stringify(args)));
      if (step === 0) {
        expect(result.text).toMatch(/Cut: the oldest \d+ of 62 parts are left out\./);
        expect(result.text).toContain('message 59:');
      }
    }
    expect(seen.size).toBe(60);
  });

  it('never lets a message go while a part without one is still there', async () => {
    const setup = await setUp({ agent: { tokenBudget: 2500, allow: ['write', 'send'] } });
    const id = await longConversation(setup, 6, (number) => `message ${number}: ${lorem.repeat(10)}`);
    for (let number = 0; number < 20; number += 1) {
      await setup.ask('POST', `/conversations/${id}/parts`, {
        message_type: number % 2 === 0 ? 'close' : 'open',
        type: 'admin',
        admin_id: at((await setup.ask('GET', '/admins')).admins, '0.id'),
      });
    }
    const result = await setup.call('get_conversation', { conversationId: id });
    for (let number = 0; number < 6; number += 1) expect(result.text).toContain(`message ${number}:`);
    expect(result.text).toMatch(/Cut: \d+ parts without a message/);
    expect(partsIn(result).every((part) => at(part, 'body') !== undefined)).toBe(true);
  });

  it('after a write names the read, never the write again', async () => {
    const setup = await setUp({ agent: { tokenBudget: 1500, allow: ['write', 'send'] } });
    const id = await longConversation(setup, 30, (number) => `message ${number}: ${lorem.repeat(4)}`);
    const { text } = await setup.call('reply_conversation', {
      conversationId: id,
      message_type: 'note',
      body: 'noted',
    });
    expect(text).toContain('noted');
    const calls = namedCalls(text);
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.every(({ name, args }) => name === 'get_conversation' && args.conversationId === id)).toBe(true);
  });

  it('shows the first items of a page, withholds the cursor, and names the calls that go on without a gap', async () => {
    const setup = await setUp({ sandbox: { data: { contacts: 120 } }, agent: { tokenBudget: 1500 } });
    const { data } = await setup.ask('GET', '/contacts?per_page=50');
    const wanted = Array.isArray(data) ? data.map((contact) => contact.id) : [];
    const seen: unknown[] = [];
    let next: { name: string; args: Record<string, unknown> } | undefined = {
      name: 'list_contacts',
      args: { per_page: 50 },
    };
    for (let step = 0; step < 30 && next !== undefined && seen.length < 50; step += 1) {
      const result: AgentResult = await setup.call(next.name, next.args);
      const json = jsonIn(result);
      const contacts = Array.isArray(json.contacts) ? json.contacts : [];
      seen.push(...contacts.map((contact) => contact.id));
      if (step === 0) {
        expect(result.text).toMatch(/Cut: \d+ of 50 items of this page are shown\. next_cursor is withheld/);
        expect(result.text).toContain(`again with "per_page": ${contacts.length}`);
        expect(json).not.toHaveProperty('next_cursor');
        if (result.ok) expect(result.structured.next_cursor).toBeTypeOf('string');
      }
      [next] = namedCalls(result.text);
    }
    expect(seen).toEqual(wanted);
  });

  it('does not offer another size where that would begin elsewhere', async () => {
    const setup = await setUp({ agent: { tokenBudget: 500 } });
    const { data } = await setup.ask('GET', '/companies');
    for (const { id } of Array.isArray(data) ? data : []) {
      await setup.ask('PUT', `/companies/${id}`, { website: `https://example.org/${'long/'.repeat(30)}` });
    }
    const first = await setup.call('list_companies', { per_page: 4 });
    const second = await setup.call('list_companies', { per_page: 4, page: 2 });
    expect(first.text).toContain('"per_page"');
    expect(second.text).toMatch(/Cut: \d of \d items/);
    expect(second.text).not.toContain('again with "per_page"');
  });

  it('falls back from the detailed to the concise form and says so', async () => {
    const setup = await setUp({ sandbox: { data: { contacts: 60 } }, agent: { tokenBudget: 4000 } });
    const { text } = await setup.call('list_contacts', { per_page: 20, response_format: 'detailed' });
    expect(text).toContain('the detailed form does not fit');
    expect(estimateTokens(text)).toBeLessThanOrEqual(4000);
  });
});
