import type { SearchHelp } from '../../tool/param/facts.js';
import type { Tool } from '../../tool/tool.js';
import type { Candidate } from '../completion/candidate.js';
import { newestOf } from './last-ids.js';

/** What can stand as the value of a parameter: `last` for an id, the fields of a search. */
export function suggestionsFor(tool: Tool, name: string, typed: string): readonly Candidate[] {
  const newest = newestOf(tool, name);
  if (newest !== undefined) return [{ word: 'last', about: `The newest ${newest.label}` }];
  const search = tool.fields[name]?.data.search;
  return search === undefined ? [] : inQuery(search, typed);
}

/** The fields that a query can begin with; behind a field and `=`, the values that it is known to have. */
function inQuery({ groups, words }: SearchHelp, typed: string): readonly Candidate[] {
  const [, field, operator] = /^([\w.]+)(!?=)/.exec(typed) ?? [];
  if (field !== undefined) {
    const values = Object.hasOwn(words, field) ? (words[field] ?? []) : [];
    return values.map((value) => ({ word: `${field}${operator}${value}`, about: '' }));
  }
  return groups.flatMap(({ value, operators, fields }) =>
    fields.map((name) => ({ word: name.replace('{name}', ''), about: `${value}; ${operators.join(' ')}` })),
  );
}
