import * as z from 'zod';
import { isObject } from '../../tool/json.js';
import { readJson } from '../../tool/kinds/json-object.js';
import { describeValue, kind, Problem } from '../../tool/kinds/kind.js';
import type { ParamNotes } from '../../tool/param/facts.js';
import type { Param } from '../../tool/param/param.js';
import { searchProblem } from '../search/check.js';
import { withDates } from '../search/dates.js';
import { searchHelp } from '../search/help.js';
import type { Place, SearchProblem } from '../search/problem.js';
import type { SearchQuery } from '../search/query.js';
import type { SearchScope } from '../search/scope.js';
import { isShortForm, type Read, readShortForm, shortForm } from '../search/short-form.js';

/** A text that was meant as JSON: a search for it by name would hide the mistake. */
const meantAsJson = /^\s*[[{"\d]|[\]}]\s*$/;

/**
 * A search query: an object, its JSON text, a whole search body with nothing but `query` in it, or conditions in their
 * short form, `role=lead AND name~Ada`. What Intercom would refuse is refused here, and so is what could find nothing.
 * Where the scope has a rule for it, plain words are a query too.
 * `of` in the notes says whose custom attributes can be searched by.
 */
export function searchQuery(
  scope: SearchScope,
  description: string,
  notes: ParamNotes = {},
): Param<SearchQuery | { readonly query: SearchQuery } | string, Record<string, unknown>, false> {
  return kind(
    description,
    notes,
    {
      schema: { type: 'object', additionalProperties: true },
      format: 'search-query',
      sample: { field: 'id', operator: '=', value: '1' },
      search: searchHelp(scope),
    },
    {
      expected: 'a query',
      value: () => z.record(z.string(), z.unknown()),
      read(value) {
        if (value === undefined) return new Problem(`is missing: expected ${shortForm}, or a query object`);
        const read = readQuery(value, scope);
        if ('problem' in read) return new Problem(`cannot be searched: ${read.problem}`, read.at);
        const wrong = searchProblem(read.query, scope);
        if (wrong === undefined) return read.query;
        return new Problem(`cannot be searched: ${wrong.problem}`, read.at && [...read.at, ...wrong.at]);
      },
    },
  );
}

/** A query that was read, with its place in what was given; none where that was no JSON. */
type ReadQuery =
  | { readonly query: unknown; readonly at?: Place }
  | (Partial<SearchProblem> & { readonly problem: string });

function readQuery(value: unknown, scope: SearchScope): ReadQuery {
  if (typeof value === 'string' && !meantAsJson.test(value)) return fromWords(value.trim(), scope);
  const read = readJson(value);
  if ('problem' in read) return { problem: `the text ${read.problem}` };
  if (!isObject(read.value)) return { problem: `it is ${describeValue(read.value)}, not a query object` };
  if (!('query' in read.value)) return inside(read.value, scope, []);
  const { query, ...others } = read.value;
  const extra = Object.keys(others)[0];
  if (extra === undefined) return inside(query, scope, ['query']);
  return { problem: `"${extra}" stands beside the query: give it as a parameter of its own`, at: [extra] };
}

function inside(given: unknown, scope: SearchScope, at: Place): ReadQuery {
  const dated = withDates(given, scope, at);
  return 'problem' in dated ? dated : { query: dated.query, at };
}

function fromWords(words: string, scope: SearchScope): Read {
  if (words === '') return { problem: `it is empty: expected ${shortForm}, or a query object` };
  if (isShortForm(words, scope)) return readShortForm(words, scope);
  if (words.endsWith('"')) return { problem: 'the text ends like JSON and does not begin so' };
  if (scope.plainText === undefined)
    return { problem: `plain words cannot search ${scope.name}: expected ${shortForm}, or a query object` };
  return { query: scope.plainText(words) };
}
