import { describe, expect, it } from 'vitest';
import { Synonyms } from '../../../src/agent/search/asked.js';
import { ToolIndex } from '../../../src/agent/search/tool-index.js';
import { verbs } from '../../../src/agent/search/verbs.js';
import { registry } from '../../../src/index.js';
import { coreTools } from '../../../src/intercom/core-tools.js';
import { intercom } from '../../../src/intercom/definition.js';
import { askedOf } from './asked-of.js';
import { awkwardQuestions, questions } from './questions.js';

const index = new ToolIndex(registry.list(), new Synonyms([verbs, intercom.synonyms ?? {}]));

describe('what people ask for', () => {
  it('is found first in nine of ten questions, and among the first three in all but one or two', () => {
    const asked = askedOf(registry.list(), (question) => index.search(question));
    expect(asked.map(({ ask }) => ask)).toEqual(questions.map(({ ask }) => ask));
    const misses = asked
      .filter(({ place }) => place !== 1)
      .map(({ ask, place, first }) => `${ask}: ${place} after ${first}`);
    expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(asked.length / 10);
    expect(asked.filter(({ place }) => place > 3).length).toBeLessThanOrEqual(2);
  });

  it('has a fixed number of questions, many of them in other words than those of the tools', () => {
    expect([questions.length, awkwardQuestions.length]).toEqual([40, 15]);
    expect(new Set(questions.map(({ ask }) => ask)).size).toBe(40);
  });

  it('may be misspelt, or be in any case and with any punctuation', () => {
    const first = (question: string) => index.search(question)[0]?.tool.id;
    expect(first('serach converstaions')).toBe('intercom_search_conversations');
    expect(first('SNOOZE, conversation?!')).toBe('intercom_snooze_conversation');
    expect(first('snoozing the conversations')).toBe('intercom_snooze_conversation');
  });

  it('may be anything: no text breaks the search, or takes it long', () => {
    const started = performance.now();
    for (const text of [
      '',
      ' ',
      '💥',
      'a'.repeat(500),
      'constructor __proto__ toString',
      'tag '.repeat(120),
      '日本語',
    ]) {
      expect(Array.isArray(index.search(text))).toBe(true);
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

it('The core tools are tools that there are, each named once', () => {
  const ids = new Set<string>(registry.list().map(({ id }) => id));
  expect(coreTools.filter((id) => !ids.has(id))).toEqual([]);
  expect(new Set(coreTools).size).toBe(coreTools.length);
});
