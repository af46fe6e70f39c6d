/** JSON, so that `__proto__` is a key like any other. */
const nested = (levels: number): unknown => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);

/** Fields for creating a contact that nobody can have filled in, and what is said of them. */
export const badFields: readonly (readonly [what: string, fields: Record<string, unknown>, message: string])[] = [
  ['a list for an object', { custom_attributes: [1, 2] }, 'custom_attributes is a list: expected a JSON object'],
  ['JSON text of a list', { custom_attributes: '[1]' }, 'custom_attributes is a list: expected a JSON object'],
  ['JSON text that is broken', { custom_attributes: '{"a":' }, 'custom_attributes is not valid JSON'],
  ['an object for a text', { name: { first: 'Ada' } }, 'name is an object'],
  ['2 MB of text', { name: 'x'.repeat(2_000_000) }, 'name holds more than 1,000,000 characters'],
  [
    '2 MB of keys',
    { custom_attributes: { ['x'.repeat(2_000_000)]: 1 } },
    'custom_attributes holds more than 1,000,000',
  ],
  ['deeply nested objects', { custom_attributes: nested(5_000) }, 'is nested more than 24 levels deep'],
  ['the same as text', { custom_attributes: JSON.stringify(nested(1_000)) }, 'is nested more than 24 levels deep'],
  ['__proto__ inside', { custom_attributes: JSON.parse('{"__proto__": {"a": 1}}') }, 'has the key "__proto__"'],
  ['a big integer inside', { custom_attributes: { seats: 1n } }, 'is a bigint: expected what JSON can hold'],
];

/** Things that are no set of fields. */
export const noFields: readonly (readonly [what: string, fields: unknown, message: string])[] = [
  ['a list', [{ email: 'a@example.com' }], 'is a list: expected an object|are a list: expected an object'],
  ['JSON text', '{"email": "a@example.com"}', 'the text .*: expected an object'],
  ['a number', 7, '7: expected an object'],
];
