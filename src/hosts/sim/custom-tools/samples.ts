import { choicesOf, type ParamFacts, valueSchema } from '../../../json-schema/index.js';
import { isObject } from '../../../tool/json.js';

/** Two different values that a parameter takes. */
type Samples = readonly [one: unknown, other: unknown];

/** The moment at which requests are tried, in unix seconds: the beginning of 2026. */
export const triedAt = 1_767_225_600;

const day = 86_400;

/** Pairs of values to try with a parameter, in the order of preference. */
export function samplesOf(facts: ParamFacts): Samples[] {
  const { format } = facts;
  const value = valueSchema(facts);
  const [word, ...others] = choicesOf(facts) ?? [];
  if (word !== undefined) return [[word, others[0] ?? word]];
  if (format === 'search-query') return [[filter('1'), filter('2')]];
  if (format === 'unix-time') return [[triedAt + day, triedAt + 2 * day]];
  if (format === 'url-list') return [[['https://example.com/1.png'], ['https://example.com/2.png']]];
  switch (value.type) {
    case 'boolean':
      return [[true, false]];
    case 'integer':
      return [[numberFrom(value, 7), numberFrom(value, 8)]];
    case 'number':
      return [
        [numberFrom(value, 7.5), numberFrom(value, 8.5)],
        [numberFrom(value, 7), numberFrom(value, 8)],
      ];
    case 'object':
      return [[objectLike(value, '1'), objectLike(value, '2')]];
    case 'array':
      return [
        [[memberLike(value, '1')], [memberLike(value, '2')]],
        ['1', '2'],
      ];
    default:
      return [['1', '2']];
  }
}

function filter(value: string) {
  return { field: 'id', operator: '=', value };
}

function numberFrom({ minimum }: Record<string, unknown>, offset: number): number {
  return Math.max(0, Number(minimum ?? 0)) + offset;
}

function memberLike({ items }: Record<string, unknown>, value: string): unknown {
  return isObject(items) && items.type === 'object' ? objectLike(items, value) : value;
}

function objectLike({ properties }: Record<string, unknown>, value: string): Record<string, string> {
  const [name = 'name'] = isObject(properties) ? Object.keys(properties) : [];
  return { [name]: value };
}
