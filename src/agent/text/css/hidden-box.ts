import { type Length, readLength } from './lengths.js';
import { backgroundColours, type Values } from './properties.js';
import { isComma, splitOutside } from './scan.js';

/** Whether an element is left out, cut away, shrunk to nothing, or put where nobody looks. */
export function isHiddenBox(name: string, values: Values, fontSize: number): boolean {
  const length = (property: string) => lengthIn(values.get(property), fontSize);
  return (
    values.get('display') === 'none' ||
    values.get('content-visibility') === 'hidden' ||
    values.get('mso-hide') === 'all' ||
    (values.get('-webkit-text-security') ?? 'none') !== 'none' ||
    isEmptyBox(name, values, length) ||
    isFarOff(length) ||
    isCutAway(values.get('clip') ?? '', values.get('clip-path') ?? '', fontSize) ||
    isFilteredAway(values.get('filter') ?? '') ||
    isMovedAway(values, fontSize) ||
    isMaskedAway(values.get('mask-image') ?? '')
  );
}

function isMaskedAway(mask: string): boolean {
  return backgroundColours(mask)?.every((colour) => colour !== 'unknown' && colour[3] <= 0.05) === true;
}

type Lengths = (property: string) => Length | undefined;

function lengthIn(value: string | undefined, fontSize: number): Length | undefined {
  return value === undefined ? undefined : readLength(value, fontSize);
}

/** Their contents keep them open, whatever height and width they are given. */
const tableParts = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'col', 'colgroup', 'body', 'html']);

/** A box with less room than this shows no line of text, in pixels. */
const tooLow = 4;

function isEmptyBox(name: string, values: Values, length: Lengths): boolean {
  if (tableParts.has(name) || /^table/.test(values.get('display') ?? '')) return false;
  const isCut = clips(values);
  return (['width', 'height'] as const).some((side) => {
    if (isRoom(length(`min-${side}`))) return false;
    // What hangs over the lower edge is seen there.
    if (side === 'height' && (isRoom(length('padding-top')) || isRoom(length('padding-bottom')))) return false;
    return [side, `max-${side}`].some((property) => {
      const size = length(property);
      if (size === undefined) return false;
      const isZero = size.px <= 0 && size.percent <= 0;
      return isZero || (isCut && size.px <= tooLow && size.percent <= 1);
    });
  });
}

/** Whether what does not fit in an element is cut off. */
export function clips(values: Values): boolean {
  const isCut = (name: string) => /^(hidden|clip|scroll|auto|overlay)$/.test(values.get(name) ?? '');
  return isCut('overflow-x') || isCut('overflow-y') || /\b(paint|strict|content)\b/.test(values.get('contain') ?? '');
}

function isRoom(size: Length | undefined): boolean {
  return size !== undefined && (size.px > 8 || size.percent > 1);
}

/** Outside of what a reader can see or scroll to. */
function isFarOff(length: Lengths): boolean {
  const isOut = (property: string, least: number) => {
    const { px, percent } = length(property) ?? { px: 0, percent: 0 };
    return px <= least || percent <= -100 || px >= 3000 || percent >= 200;
  };
  return (
    ['left', 'top', 'right', 'bottom'].some((side) => isOut(side, -100)) ||
    ['margin-left', 'margin-top', 'margin-right'].some((side) => isOut(side, -500))
  );
}

function isCutAway(clip: string, path: string, fontSize: number): boolean {
  if (isNarrow(clip, fontSize) || isNarrow(path, fontSize)) return true;
  const [, shape = '', inner = ''] = /^(inset|circle|ellipse|polygon|xywh)\((.*)\)$/s.exec(path) ?? [];
  const before = inner.replace(/\s*\b(at|round)\b.*$/s, '');
  if (shape === 'circle' || shape === 'ellipse') {
    return before.split(/\s+/).some((radius) => isNothing(readLength(radius, fontSize)));
  }
  if (shape === 'xywh')
    return before
      .split(/\s+/)
      .slice(2, 4)
      .some((side) => isNothing(readLength(side, fontSize)));
  if (shape === 'polygon') return isFlat(before, fontSize);
  if (shape !== 'inset') return false;
  const [one = 0, two = one, three = one, four = two] = before.split(/\s+/).map((part) => {
    const { px, percent } = readLength(part, fontSize) ?? { px: 0, percent: 0 };
    return percent + (px >= 2000 ? 100 : 0);
  });
  return one + three >= 99 || two + four >= 99;
}

/** Whether the sides of a rectangle, each told from the upper left corner, have nothing between them. */
function isNarrow(rectangle: string, fontSize: number): boolean {
  const [top, right, bottom, left] = argumentsOf(rectangle, 'rect').map((part) => readLength(part, fontSize));
  return [
    [top, bottom],
    [left, right],
  ].some(
    ([from, to]) => from !== undefined && to !== undefined && to.px - from.px <= 1 && to.percent - from.percent <= 0.5,
  );
}

function isNothing(size: Length | undefined): boolean {
  return size !== undefined && size.px <= 1 && size.percent <= 0.5;
}

/** A polygon without an area. */
function isFlat(points: string, fontSize: number): boolean {
  const corners = splitOutside(points, isComma).map((point) =>
    point.split(/\s+/).map((part) => {
      const { px, percent } = readLength(part, fontSize) ?? { px: 0, percent: 0 };
      return px + percent;
    }),
  );
  const area = corners.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = corners[(at + 1) % corners.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(area) < 2;
}

function argumentsOf(value: string, name: string): string[] {
  const inner = value.startsWith(`${name}(`) ? value.slice(name.length + 1, value.lastIndexOf(')')) : '';
  return inner.split(/[\s,]+/).filter((part) => part !== '');
}

function isFilteredAway(filter: string): boolean {
  return [
    ...filter.matchAll(/(opacity|alpha|contrast|blur)\(\s*(?:[a-z]+=\d+,)?\s*(?:opacity\s*=\s*)?([\d.]+)([a-z%]*)/g),
  ].some(([, name, digits, unit]) => {
    const number = Number(digits);
    if (name === 'blur') return number >= (unit === 'em' || unit === 'rem' ? 0.5 : 8);
    return number <= (unit === '%' || name === 'alpha' ? 5 : 0.05);
  });
}

function isMovedAway(values: Values, fontSize: number): boolean {
  const transform = values.get('transform') ?? '';
  const calls = [...transform.matchAll(/([a-z\d]+)\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g)].map(
    ([, name = '', inner = '']) => [name, splitOutside(inner, (one) => one === ',' || one === ' ')] as const,
  );
  const alone = (['scale', 'translate', 'rotate'] as const).flatMap((name) => {
    const parts = (values.get(name) ?? '').split(/\s+/).filter((part) => part !== '' && part !== 'none');
    return parts.length === 0 ? [] : [[name, parts] as const];
  });
  return [...calls, ...alone].some(([name, parts]) => isHidingMove(name, parts, fontSize));
}

function isHidingMove(name: string, parts: readonly string[], fontSize: number): boolean {
  const lengths = parts.map((part) => readLength(part, fontSize));
  const numbers = lengths.map((length) => (length === undefined ? 1 : length.px + length.percent / 100));
  if (name.startsWith('scale'))
    return numbers.slice(0, 2).some((factor) => Math.abs(factor) < 0.1) && name !== 'scalez';
  if (name === 'matrix' || name === 'matrix3d') {
    const [a = 1, b = 0, c = 0, d = 1] = name === 'matrix' ? numbers : [0, 1, 4, 5].map((at) => numbers[at]);
    return Math.abs(a * d - b * c) < 0.01;
  }
  if (name.startsWith('translate')) {
    return lengths.some((length) => {
      const { px, percent } = length ?? { px: 0, percent: 0 };
      return px <= -500 || px >= 3000 || percent <= -100 || percent >= 500;
    });
  }
  if (name === 'rotate3d') {
    const [x = 0, y = 0, z = 0] = numbers;
    return z === 0 && (x === 0) !== (y === 0) && isEdgeOn(parts[3] ?? '');
  }
  if (name !== 'rotatex' && name !== 'rotatey' && !parts.some((part) => part === 'x' || part === 'y')) return false;
  return isEdgeOn(parts.find((part) => /^[+-]?[\d.]/.test(part)) ?? '');
}

/** Turned so far around a line within the page that only the edge is seen. */
function isEdgeOn(angle: string): boolean {
  return Math.abs(Math.cos(radians(angle))) < 0.05;
}

function radians(angle: string): number {
  const [, digits = '0', unit = 'deg'] = /^([+-]?[\d.]+)([a-z]*)$/.exec(angle) ?? [];
  const inRadians: Readonly<Record<string, number>> = {
    deg: Math.PI / 180,
    grad: Math.PI / 200,
    rad: 1,
    turn: 2 * Math.PI,
  };
  return Number(digits) * (Object.hasOwn(inRadians, unit) ? (inRadians[unit] ?? 0) : 0);
}
