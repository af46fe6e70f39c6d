import { namedColours } from './named-colours.js';
import { isComma, isSpace, splitOutside } from './scan.js';

/** Red, green and blue from 0 to 255, and how opaque from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const black: Colour = [0, 0, 0, 1];
export const white: Colour = [255, 255, 255, 1];
const transparent: Colour = [0, 0, 0, 0];

/** A colour; `unknown` for one that takes more to tell, undefined for what is no colour. */
export function readColour(value: string): Colour | 'unknown' | undefined {
  if (value === 'transparent') return transparent;
  const hex = value.startsWith('#') ? value.slice(1) : namedColours.get(value);
  if (hex !== undefined) return readHex(hex);
  const [, name = '', inner = ''] = /^([a-z-]+)\((.*)\)$/s.exec(value) ?? [];
  // A message is shown as by day.
  if (name === 'light-dark') return readColour(splitOutside(inner, isComma)[0] ?? '');
  const read = functions.get(name);
  if (read === undefined) return unknownFunctions.has(name) ? 'unknown' : undefined;
  const [, rest = inner] = name === 'color' ? (/^\s*[a-z\d-]+\s+(.*)$/s.exec(inner) ?? []) : [];
  const parts = splitOutside(rest, (character) => isSpace(character) || isComma(character) || character === '/');
  const [one, two, three, alpha = 1] = parts.map((part, at) => readPart(part, name, at));
  if (one === undefined || two === undefined || three === undefined || parts.length > 4) return 'unknown';
  const [red, green, blue] = read(one, two, three);
  const all = [red, green, blue, alpha];
  return all.every(Number.isFinite)
    ? [clamp(red), clamp(green), clamp(blue), Math.min(1, Math.max(0, alpha))]
    : 'unknown';
}

const unknownFunctions = new Set(['color-mix', 'device-cmyk', 'contrast-color', 'var']);

function readHex(hex: string): Colour | undefined {
  if (!/^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(hex)) return undefined;
  const long = hex.length < 6 ? hex.replace(/./g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0, alpha = 255] = (long.match(/../g) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return [red, green, blue, alpha / 255];
}

/** A part as a number. What a percent is a share of depends on the function and the place. */
function readPart(part: string, name: string, at: number): number {
  if (part === 'none') return 0;
  const [, digits = '', unit = ''] =
    /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%|deg|grad|rad|turn)?$/.exec(part) ?? [];
  const number = digits === '' ? Number.NaN : Number(digits);
  if (unit === '%') {
    if (at === 3) return number / 100;
    if (name.startsWith('rgb')) return number * 2.55;
    return name === 'oklab' || name === 'oklch' || name === 'color' ? number / 100 : number;
  }
  return number * ({ grad: 0.9, rad: 180 / Math.PI, turn: 360 }[unit] ?? 1);
}

type Read = (one: number, two: number, three: number) => readonly [number, number, number];

const rgb: Read = (red, green, blue) => [red, green, blue];
const hsl: Read = (hue, saturation, lightness) => {
  const light = lightness / 100;
  const chroma = (saturation / 100) * Math.min(light, 1 - light);
  const channel = (shift: number) => {
    const place = (((shift + hue / 30) % 12) + 12) % 12;
    return 255 * (light - chroma * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  };
  return [channel(0), channel(8), channel(4)];
};
const hwb: Read = (hue, whiteness, blackness) => {
  const [grey, full] = [whiteness / 100, 1 - Math.min(1, (whiteness + blackness) / 100)];
  const [red, green, blue] = hsl(hue, 100, 50);
  return [red * full + 255 * grey, green * full + 255 * grey, blue * full + 255 * grey];
};
/** The grey of the same luminance: enough to tell whether a text stands out. */
const grey = (luminance: number): readonly [number, number, number] => {
  const level = 255 * (luminance <= 0.0031308 ? 12.92 * luminance : 1.055 * luminance ** (1 / 2.4) - 0.055);
  return [level, level, level];
};
const lab: Read = (lightness) => grey(((lightness + 16) / 116) ** 3);
const oklab: Read = (lightness) => grey(lightness ** 3);

const functions = new Map<string, Read>(
  Object.entries({
    rgb,
    rgba: rgb,
    hsl,
    hsla: hsl,
    hwb,
    lab,
    lch: lab,
    oklab,
    oklch: oklab,
    color: ((red, green, blue) => [red * 255, green * 255, blue * 255]) satisfies Read,
  }),
);

function clamp(channel: number): number {
  return Math.min(255, Math.max(0, channel));
}

/** A colour as it looks in front of an opaque one. */
export function over([red, green, blue, alpha]: Colour, behind: Colour): Colour {
  const mix = (front: number, back: number) => front * alpha + back * (1 - alpha);
  return [mix(red, behind[0]), mix(green, behind[1]), mix(blue, behind[2]), 1];
}

/** Whether a text of a colour cannot be told from what is behind it: nearly the same luminance, and nearly the same colour. */
export function isLost(text: Colour, behind: Colour): boolean {
  const seen = over(text, behind);
  const distance = Math.max(...[0, 1, 2].map((at) => Math.abs((seen[at] ?? 0) - (behind[at] ?? 0))));
  if (distance > 64) return false;
  const [low = 0, high = 0] = [luminance(seen), luminance(behind)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05) < 1.2;
}

function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The colours that stand in a value, such as those of a gradient. */
export function coloursIn(value: string): (Colour | 'unknown')[] {
  const words = value.match(/#[\da-f]+|[a-z-]+\([^()]*\)|[a-z]+/g) ?? [];
  return words.map(readColour).filter((colour) => colour !== undefined);
}
