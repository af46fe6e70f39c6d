import { coloursIn, readColour } from './colours.js';
import { readLength } from './lengths.js';
import { isSpace, splitOutside } from './scan.js';

/** The values that hold for an element, by the names of properties. */
export class Values {
  readonly #own = new Map<string, string>();
  /** Custom properties of the elements around it. */
  readonly #inherited: ReadonlyMap<string, string>;

  constructor(inherited: ReadonlyMap<string, string>) {
    this.#inherited = inherited;
  }

  get isEmpty(): boolean {
    return this.#own.size === 0;
  }

  get(property: string): string | undefined {
    return this.#own.get(property);
  }

  set(property: string, value: string): void {
    this.#own.set(property, value);
  }

  /** The value of a custom property, here or around it. */
  reference(property: string): string | undefined {
    return this.#own.get(property) ?? this.#inherited.get(property);
  }

  /** The custom properties that elements inside inherit. */
  custom(): ReadonlyMap<string, string> {
    const own = [...this.#own].filter(([property]) => property.startsWith('--'));
    return own.length === 0 ? this.#inherited : new Map([...this.#inherited, ...own]);
  }
}

/** Longer values are cut: none that hides a text is as long. */
const maxValue = 400;

type IsValid = (value: string) => boolean;

const oneOf = (words: string): IsValid => {
  const known = new Set(words.split(' '));
  return (value) => known.has(value);
};
const isLength: IsValid = (value) => readLength(value, 16) !== undefined || isSize(value);
const isSize = oneOf('auto none min-content max-content fit-content normal stretch');
const isColour: IsValid = (value) => value === 'currentcolor' || readColour(value) !== undefined;
const isNumber: IsValid = (value) => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/.test(value) || value.startsWith('calc(');

/** Functions with numbers in their brackets, such as `scale(0) rotate(5deg)`. */
const calls =
  (functions: string): IsValid =>
  (value) =>
    value === 'none' ||
    splitOutside(value.replace(/^["']|["']$/g, ''), isSpace).every((call) => {
      const [, name = '', inner = ''] = /^([\w.:-]+)\((.*)\)$/s.exec(call) ?? [];
      return ` ${functions} `.includes(` ${name} `) && inner.split(/[\s,]+/).every(isArgument);
    });
const isArgument = (word: string): boolean =>
  word === '' || /^[+-]?\.?\d/.test(word) || /[(=#]/.test(word) || argumentWords.has(word);
const argumentWords = new Set(
  'at center left right top bottom round evenodd nonzero closest-side farthest-side auto to transparent black white'.split(
    ' ',
  ),
);

const isAnything: IsValid = () => true;
const isFontSize: IsValid = (value) => readLength(value, 16) !== undefined || fontSizes.has(value);

/** Sizes of fonts that have names, in pixels. */
export const fontSizes: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'xx-small': 9,
    'x-small': 10,
    small: 13,
    medium: 16,
    large: 18,
    'x-large': 24,
    'xx-large': 32,
    'xxx-large': 48,
    smaller: 0,
    larger: 0,
  }),
);

/** The properties that can hide a text, and what a browser takes for them: anything else leaves the value before it. */
const properties = new Map<string, IsValid>([
  [
    'display',
    oneOf(
      'none block inline inline-block contents flow flow-root flex inline-flex grid inline-grid list-item run-in table inline-table table-row table-cell table-row-group table-header-group table-footer-group table-column table-column-group table-caption ruby -webkit-box -webkit-inline-box -webkit-flex -ms-flexbox',
    ),
  ],
  ['visibility', oneOf('visible hidden collapse')],
  ['content-visibility', oneOf('visible hidden auto')],
  ['mso-hide', oneOf('all none')],
  ['-webkit-text-security', oneOf('none disc circle square')],
  ['opacity', isNumber],
  ['zoom', (value) => value === 'normal' || isNumber(value)],
  ['scale', (value) => value === 'none' || value.split(/\s+/).every(isNumber)],
  ['translate', isAnything],
  ['rotate', isAnything],
  [
    'filter',
    calls(
      'opacity blur brightness contrast drop-shadow grayscale hue-rotate invert saturate sepia alpha progid:dximagetransform.microsoft.alpha url',
    ),
  ],
  [
    'transform',
    calls(
      'scale scalex scaley scalez scale3d rotate rotatex rotatey rotatez rotate3d translate translatex translatey translatez translate3d skew skewx skewy matrix matrix3d perspective',
    ),
  ],
  ['clip', (value) => value === 'auto' || calls('rect')(value)],
  ['clip-path', calls('inset circle ellipse polygon path rect xywh shape url')],
  ['mask-image', isAnything],
  ...['color', '-webkit-text-fill-color', 'background-color'].map((name) => [name, isColour] as const),
  ['background-image', isAnything],
  ['background-clip', isAnything],
  ['font-size', isFontSize],
  ['line-height', isLength],
  ['letter-spacing', isLength],
  ['text-indent', (value) => isLength(value.replace(/\s+(hanging|each-line)/g, ''))],
  ...['width', 'height', 'max-width', 'max-height', 'min-width', 'min-height'].map((name) => [name, isLength] as const),
  ...[
    'left',
    'right',
    'top',
    'bottom',
    'margin-left',
    'margin-right',
    'margin-top',
    'padding-top',
    'padding-bottom',
  ].map((name) => [name, isLength] as const),
  ...['overflow-x', 'overflow-y'].map((name) => [name, oneOf('visible hidden clip scroll auto overlay')] as const),
  ['contain', isAnything],
]);

/** Other names of the same. */
const aliases = new Map(
  Object.entries({
    'inline-size': 'width',
    'block-size': 'height',
    'max-inline-size': 'max-width',
    'max-block-size': 'max-height',
    'min-inline-size': 'min-width',
    'min-block-size': 'min-height',
    'inset-inline-start': 'left',
    'inset-inline-end': 'right',
    'inset-block-start': 'top',
    'inset-block-end': 'bottom',
    'margin-inline-start': 'margin-left',
    'margin-inline-end': 'margin-right',
    'margin-block-start': 'margin-top',
    'padding-block-start': 'padding-top',
    'padding-block-end': 'padding-bottom',
    '-moz-opacity': 'opacity',
    '-khtml-opacity': 'opacity',
    '-webkit-transform': 'transform',
    '-ms-transform': 'transform',
    '-webkit-filter': 'filter',
    '-ms-filter': 'filter',
    '-webkit-clip-path': 'clip-path',
    '-webkit-mask-image': 'mask-image',
    '-webkit-background-clip': 'background-clip',
  }),
);

type Expand = (value: string) => readonly (readonly [property: string, value: string])[];

/** The four sides of `margin` and the like. */
const sides =
  (prefix: string, names: readonly string[]): Expand =>
  (value) => {
    const [top = '', right = top, bottom = top, left = right] = splitOutside(value, isSpace);
    const all: Readonly<Record<string, string>> = { top, right, bottom, left };
    return names.map((name) => [`${prefix}${name}`, all[name] ?? ''] as const);
  };

/** What stands for several properties at once. */
const shorthands = new Map<string, Expand>([
  [
    'overflow',
    (value) => {
      const [x = '', y = x] = value.split(/\s+/);
      return [
        ['overflow-x', x],
        ['overflow-y', y],
      ];
    },
  ],
  ['margin', sides('margin-', ['left', 'top', 'right'])],
  ['padding', sides('padding-', ['top', 'bottom'])],
  ['inset', sides('', ['left', 'top', 'right', 'bottom'])],
  ['mask', (value) => (value.includes('gradient(') ? [['mask-image', value]] : [])],
  ['-webkit-mask', (value) => (value.includes('gradient(') ? [['mask-image', value]] : [])],
  ['font', expandFont],
  ['background', expandBackground],
]);

function expandFont(value: string): ReturnType<Expand> {
  const words = splitOutside(value.replace(/\s*\/\s*/g, '/'), isSpace);
  const word = words.find((one) => isFontSize(one.split('/')[0] ?? ''));
  if (word === undefined || words.indexOf(word) === words.length - 1) return [];
  const [size = '', height = 'normal'] = word.split('/');
  return [
    ['font-size', size],
    ['line-height', height],
  ];
}

function expandBackground(value: string): ReturnType<Expand> {
  const words = splitOutside(value, (character) => isSpace(character) || character === ',');
  const image = words.find((word) =>
    /^(url|image|(-[a-z]+-)?[a-z-]*gradient|image-set|element|cross-fade)\(/.test(word),
  );
  const colour = words.find(isColour);
  const clip = words.includes('text') ? 'text' : 'border-box';
  return [
    ['background-image', image ?? 'none'],
    ['background-color', colour ?? 'transparent'],
    ['background-clip', clip],
  ];
}

const everywhere = new Set(['inherit', 'initial', 'unset', 'revert', 'revert-layer']);

/** Whether a property is one of those that can hide a text, or one that those can refer to. */
export function isRelevant(property: string): boolean {
  return properties.has(property) || shorthands.has(property) || aliases.has(property) || property.startsWith('--');
}

/** Sets the value of a property, as far as a browser would take it. */
export function setValue(values: Values, written: string, text: string): void {
  const property = aliases.get(written) ?? written;
  if (property.startsWith('--')) {
    values.set(property, text.slice(0, maxValue));
    return;
  }
  const value = substitute(text, values).slice(0, maxValue);
  const expand = shorthands.get(property);
  if (expand !== undefined) {
    for (const [name, part] of expand(value)) setValue(values, name, part);
    return;
  }
  const isValid = properties.get(property);
  if (isValid !== undefined && (everywhere.has(value) || isValid(value))) values.set(property, value);
}

const reference = /var\(\s*(--[^\s,()]+)\s*(?:,([^()]*))?\)/g;

/** A value with the values of the custom properties that it refers to. */
function substitute(value: string, values: Values): string {
  let whole = value;
  for (let round = 0; round < 8 && whole.includes('var(') && whole.length <= maxValue; round += 1) {
    whole = whole.replace(reference, (_, name: string, otherwise = '') => values.reference(name) ?? otherwise);
  }
  return whole.trim();
}

/** The colours of a background that has no picture; undefined where a picture, or what is unknown, may be behind a text. */
export function backgroundColours(image: string): ReturnType<typeof coloursIn> | undefined {
  if (!image.includes('gradient(') || image.includes('url(')) return undefined;
  const inner = image.slice(image.indexOf('(') + 1);
  const colours = coloursIn(inner);
  return colours.length === 0 ? undefined : colours;
}
