import type { SearchHelp } from '../../tool/param/facts.js';
import { type FieldType, operatorsOf, type SearchScope } from './scope.js';

const words: Readonly<Record<FieldType, string>> = {
  string: 'text',
  boolean: 'true or false',
  integer: 'whole number',
  date: 'date: 2026-01-31, 2026-01-31T09:00:00Z, or unix seconds; without a zone in that of the workspace where it is known, else in UTC',
  tag_id: 'id',
  any: 'what the attribute holds',
};

const notes = [
  'Several conditions are joined by AND or by OR; both at once, and groups, are written as JSON.',
  '~ contains, !~ does not, ^ begins with, $ ends with; IN and NIN take values with commas between them.',
  'null after = or != stands for no value. In double quotes a value is always text, and may hold operators.',
];

/** What a scope lets search by, for help and docs: its fields by the values and operators that they take. */
export function searchHelp(scope: SearchScope): SearchHelp {
  const groups = new Map<string, { value: string; operators: readonly string[]; fields: string[] }>();
  const families = scope.families.map((family): [string, FieldType] => [`${family}{name}`, 'any']);
  for (const [field, type] of [...Object.entries(scope.fields), ...families]) {
    const operators = operatorsOf(field, type, scope);
    const key = `${type} ${operators.join(' ')}`;
    const group = groups.get(key) ?? { value: words[type], operators, fields: [] };
    groups.set(key, group);
    group.fields.push(field);
  }
  return {
    groups: [...groups.values()],
    words: { ...scope.values, ...scope.knownValues },
    notes: [...notes, ...(scope.notes ?? [])],
    examples: scope.examples ?? [],
  };
}
