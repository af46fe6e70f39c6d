import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relatedTools } from '../../src/agent/related-tools.js';
import { resultText } from '../../src/agent/result-text.js';
import { estimateTokens } from '../../src/agent/text/estimate-tokens.js';
import { registry } from '../../src/index.js';
import { allTools } from '../../tools/index.js';
import { outsideMarks } from './helpers/marks.js';

const related = relatedTools(allTools);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3000 }),
  fc.string({ maxLength: 60 }).map((words) => `<p>${words.repeat(40)}</p>`),
  fc.constantFrom('', '<div hidden>x</div>', '¤¬¦', '日本語のテキスト'.repeat(100), '😀'.repeat(500)),
);
const author = fc.record({
  type: fc.constantFrom('user', 'lead', 'admin', 'bot'),
  id: fc.integer({ min: 1, max: 1e9 }).map(String),
  name: fc.option(text),
});
const part = fc.record({
  type: fc.constant('conversation_part'),
  id: fc.integer({ min: 1, max: 1e12 }).map(String),
  part_type: fc.constantFrom('comment', 'assignment', 'open'),
  body: fc.option(text),
  created_at: fc.integer({ min: 1e9, max: 2e9 }),
  author,
});
const conversation = fc.record({
  type: fc.constant('conversation'),
  id: fc.integer({ min: 1, max: 1e15 }).map(String),
  title: fc.option(text),
  state: fc.constantFrom('open', 'closed'),
  contacts: fc.constant({ type: 'contact.list', contacts: [{ type: 'contact', id: '665742e6e5c3eab04a7aedfe' }] }),
  custom_attributes: fc.dictionary(fc.string({ unit: 'binary', maxLength: 80 }), text, { maxKeys: 40 }),
  source: fc.record({ id: fc.constant('1'), type: fc.constant('email'), body: text, author }),
  conversation_parts: fc
    .array(part, { maxLength: 60 })
    .map((parts) => ({ type: 'conversation_part.list', conversation_parts: parts, total_count: parts.length })),
});
const budget = fc.integer({ min: 500, max: 6000 });
const isConcise = fc.boolean();

function lastLine(shown: string): unknown {
  return JSON.parse(shown.split('\n').at(-1) ?? '');
}

describe('the text of any result', () => {
  it('stays within the budget, is well formed, and keeps the ids of what it shows: a conversation', () => {
    const tool = registry.get('intercom_get_conversation');
    fc.assert(
      fc.property(conversation, budget, isConcise, (made, tokenBudget, concise) => {
        const call = { tool, params: { conversationId: made.id }, output: { conversation: made }, related };
        const options = { isConcise: concise, selection: {}, tokenBudget, warnings: [] };
        const result = resultText(call, options);
        expect(estimateTokens(result.text)).toBeLessThanOrEqual(tokenBudget);
        expect(result.text.isWellFormed()).toBe(true);
        const shown = lastLine(result.text);
        expect(shown).toEqual(result.shown);
        expect(shown).toMatchObject({ conversation: { id: made.id } });
        const parts = Object(shown).conversation.conversation_parts?.conversation_parts ?? [];
        const ids = made.conversation_parts.conversation_parts.map(({ id }) => id);
        for (const { id } of parts) expect(ids).toContain(id);
      }),
      { numRuns: 150 },
    );
  });

  it('stays within the budget and never hands out a cursor that skips what was cut: a list', () => {
    const tool = registry.get('intercom_list_conversations');
    fc.assert(
      fc.property(fc.array(conversation, { maxLength: 20 }), budget, isConcise, (made, tokenBudget, concise) => {
        const output = { conversations: made, has_more: true, next_cursor: 'next', total_count: 999 };
        const call = { tool, params: {}, output, related };
        const result = resultText(call, { isConcise: concise, selection: {}, tokenBudget, warnings: ['careful'] });
        expect(estimateTokens(result.text)).toBeLessThanOrEqual(tokenBudget);
        const shown = Object(lastLine(result.text));
        const ids = shown.conversations.map(({ id }: { id: string }) => id);
        expect(ids).toEqual(made.slice(0, ids.length).map(({ id }) => id));
        expect(shown.next_cursor).toBe(ids.length === made.length ? 'next' : undefined);
        expect(result.text).toContain('Warning: careful');
      }),
      { numRuns: 80 },
    );
  });

  it('holds no unmarked word of a customer', () => {
    const tool = registry.get('intercom_get_conversation');
    const said = fc.constantFrom('SECRET plan', '<p>SECRET</p>', '¬∨☴SECRET', 'a"SECRET\\');
    fc.assert(
      fc.property(conversation, said, budget, (made, words, tokenBudget) => {
        const spoken = {
          ...made,
          title: words,
          custom_attributes: { [words]: words },
          source: { ...made.source, body: words, author: { type: 'user', id: '1', name: words } },
        };
        const call = { tool, params: {}, output: { conversation: spoken }, related };
        const result = resultText(call, { isConcise: true, selection: {}, tokenBudget, warnings: [] });
        const outside = outsideMarks(result.text);
        expect(outside).not.toContain('SECRET');
      }),
      { numRuns: 100 },
    );
  });
});

describe('the estimate of tokens', () => {
  it.each([
    ['', 0],
    ['abc', 1],
    ['abcd', 2],
    ['日本', 3],
    ['😀', 2],
    ['é', 1],
  ])('of %j is %d', (words, tokens) => {
    expect(estimateTokens(words)).toBe(tokens);
  });
});
