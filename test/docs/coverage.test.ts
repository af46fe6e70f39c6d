import { describe, expect, it } from 'vitest';
import { countsOf, coverageOf, coverageWords, gapsOf } from '../../scripts/docs/coverage.js';
import { coveragePage } from '../../scripts/docs/coverage-page.js';
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
  ].map((name) => ({
    name,
    id: undefined,
    group: 'Contacts',
    query: new Map(),
    request: undefined,
    answers: new Map(),
  }));
  const routes = [{ method: 'GET', path: '/contacts/:id' }] as const;
  const coverage = coverageOf([getContact, closeConversation, openConversation], operations, routes);

  it('names the tools that carry an operation out, whatever they call its parameters', () => {
    expect(coverage.map(({ tools }) => tools.map(({ id }) => id))).toEqual([
      ['intercom_get_contact'],
      [],
      ['intercom_close_conversation', 'intercom_open_conversation'],
      [],
    ]);
    expect(coverage.map(({ emulated }) => emulated)).toEqual([true, false, false, false]);
    expect(countsOf(coverage)).toEqual({ operations: 4, tools: 2, sandbox: 1 });
  });

  it('names each gap', () => {
    expect(gapsOf(coverage)).toEqual([
      'PUT /contacts/{contact_id} has no tool',
      'PUT /contacts/{contact_id} is not emulated by the sandbox',
      'POST /conversations/{id}/parts is not emulated by the sandbox',
      'GET /contacts has no tool',
      'GET /contacts is not emulated by the sandbox',
    ]);
  });

  it('is said in words that fit', () => {
    expect(coverageWords(coverage)).toBe('2 of 4');
    expect(coverageWords(coverage.slice(2, 3))).toBe('1 of 1');
  });

  it('is a page with a table a group', () => {
    const page = coveragePage(coverage);
    expect(page).toContain('has 4 operations; 2 are carried out by a tool and 1 are emulated');
    expect(page).toContain(
      '| `GET /contacts/{contact_id}` | [`intercom_get_contact`](tools/intercom_get_contact.md) | read |  | yes |',
    );
    expect(page).toContain('| `GET /contacts` | none |  |  | no |');
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
