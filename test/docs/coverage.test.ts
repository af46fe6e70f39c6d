import { describe, expect, it } from 'vitest';
import { coverageOf, coverageWords } from '../../scripts/docs/coverage.js';
import { regionIn, withRegion } from '../../scripts/docs/inline-region.js';
import { getContact } from '../../tools/contacts/get-contact.js';
import { closeConversation } from '../../tools/conversations/close-conversation.js';
import { openConversation } from '../../tools/conversations/open-conversation.js';

describe('the coverage of the API', () => {
  const operations = [
    'GET /contacts/{contact_id}',
    'PUT /contacts/{contact_id}',
    'POST /conversations/{id}/parts',
    'GET /contacts',
  ].map((name) => ({ name }));

  it('counts the operations that some tool carries out, each once', () => {
    const tools = [getContact, closeConversation, openConversation];
    expect(coverageOf(tools, operations)).toEqual({ covered: 2, total: 4 });
    expect(coverageOf([], operations)).toEqual({ covered: 0, total: 4 });
  });

  it('is said in words that fit', () => {
    expect(coverageWords({ covered: 35, total: 231 })).toBe('35 of 231');
    expect(coverageWords({ covered: 231, total: 231 })).toBe('all 231');
  });

  it('stands in a region of its page, and nothing else of the page changes', () => {
    const page = 'It has <!-- coverage -->1 of 2<!-- /coverage --> $& operations.\n';
    expect(withRegion(page, 'coverage', 'all $2')).toBe(
      'It has <!-- coverage -->all $2<!-- /coverage --> $& operations.\n',
    );
    expect(regionIn(page, 'coverage')).toBe('1 of 2');
    expect(() => withRegion(page, 'other', '')).toThrow('There is no region other: expected <!-- other -->');
  });
});
