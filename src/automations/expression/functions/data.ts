import { member } from '../member.js';
import { toJson } from '../to-json.js';
import { type Helper, HelperProblem, kindOf, textOf } from './helper.js';

export const dataHelpers: readonly Helper[] = [
  {
    name: 'get',
    params: ['value', 'path'],
    returns: 'dyn',
    description:
      'What stands at a path, or null. The path is a text with dots, or a list of keys where a key has dots; a number is a place in a list, from 0',
    example: ["get({'contact': {'tags': ['vip']}}, 'contact.tags.0')", 'vip'],
    run([value, path]) {
      let found: unknown = value;
      for (const key of keysOf(path)) {
        found = member(found, key);
        if (found === undefined) return null;
      }
      return found;
    },
  },
  {
    name: 'default',
    params: ['value', 'fallback'],
    returns: 'dyn',
    description: 'The value, or the fallback where it is missing, null or an empty text',
    example: ["'Hi ' + default({'name': null}.name, 'there')", 'Hi there'],
    run: ([value, fallback]) => (value === null || value === '' ? fallback : value),
  },
  {
    name: 'toNumber',
    params: ['value'],
    returns: 'dyn',
    description: 'The number that a text says, or null where it says none',
    example: ["[toNumber('12.50'), toNumber('a dozen')]", [12.5, null]],
    run([value]) {
      if (typeof value === 'number' || typeof value === 'bigint') return Number(value);
      const text = textOf(value).trim();
      return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i.test(text) ? Number(text) : null;
    },
  },
  {
    name: 'json',
    params: ['value'],
    returns: 'string',
    description: 'The value as JSON',
    example: ["json({'ids': [1, 2]})", '{"ids":[1,2]}'],
    run: ([value]) => JSON.stringify(toJson(value)),
  },
];

function keysOf(path: unknown): readonly unknown[] {
  if (typeof path === 'string') return path.split('.');
  if (Array.isArray(path)) return path;
  if (typeof path === 'bigint' || typeof path === 'number') return [path];
  throw new HelperProblem(`expects a path such as 'contact.name', and this is ${kindOf(path)}`);
}
