import { readLength, viewport } from './lengths.js';
import { isComma, splitOutside } from './scan.js';

/** Whether a style sheet for these media is used where a text is read: on the screen of a computer, in light colours. */
export function mediaApply(media: string): boolean {
  const queries = splitOutside(media.toLowerCase(), isComma);
  return queries.length === 0 || queries.some(queryApplies);
}

function queryApplies(query: string): boolean {
  const [, negation, positive = query] = /^(not)\s+(.*)$/s.exec(query) ?? [];
  const applies = positive.split(/\s+or\s+/).some((one) => one.split(/\s+and\s+/).every(conditionApplies));
  return negation === undefined ? applies : !applies;
}

function conditionApplies(condition: string): boolean {
  const text = condition.replace(/^only\s+/, '').trim();
  if (!text.startsWith('(')) return text === 'all' || text === 'screen';
  const inner = text.replace(/^[(\s]+|[)\s]+$/g, '');
  const [, name = '', value = ''] = /^([\w-]+)\s*:\s*(.*)$/s.exec(inner) ?? [];
  const [, edge, axis] = /^(?:(min|max)-)?(?:device-)?(width|height)$/.exec(name) ?? [];
  if (axis === 'width' || axis === 'height') {
    const length = readLength(value, 16)?.px ?? 0;
    const size = viewport[axis];
    return edge === 'min' ? size >= length : edge === 'max' ? size <= length : size === length;
  }
  if (/[<>]/.test(inner)) return rangeApplies(inner);
  return !unusual.has(`${name}: ${value}`);
}

/** What is taken not to be so. Anything else that a condition asks for is taken to be so. */
const unusual = new Set([
  'prefers-color-scheme: dark',
  'prefers-reduced-motion: reduce',
  'prefers-contrast: more',
  'prefers-contrast: less',
  'forced-colors: active',
  'inverted-colors: inverted',
  'orientation: portrait',
  'hover: none',
  'pointer: coarse',
  'pointer: none',
  'scripting: none',
  'monochrome: 1',
]);

/** `width > 600px`, `400px <= width <= 700px`. */
function rangeApplies(range: string): boolean {
  const parts = range.split(/\s*(<=|>=|<|>)\s*/);
  const numbers = parts.map((part) =>
    part === 'width' || part === 'height' ? viewport[part] : readLength(part, 16)?.px,
  );
  return parts.every((sign, at) => {
    const [left, right] = [numbers[at - 1], numbers[at + 1]];
    if (at % 2 === 0 || left === undefined || right === undefined) return true;
    if (sign.startsWith('<')) return sign === '<' ? left < right : left <= right;
    return sign === '>' ? left > right : left >= right;
  });
}
