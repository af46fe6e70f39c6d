import { black, type Colour, isLost, over, readColour, white } from './colours.js';
import { clips, isHiddenBox } from './hidden-box.js';
import { type Length, readLength } from './lengths.js';
import { backgroundColours, fontSizes, type Values } from './properties.js';

/** What decides whether a text in an element is seen. Elements inside take it over. */
export interface Look {
  /** Nothing inside is seen, whatever its own style says. */
  readonly isGone: boolean;
  readonly isVisible: boolean;
  readonly opacity: number;
  /** In pixels, and how much larger all of it is shown. */
  readonly fontSize: number;
  readonly scale: number;
  readonly colour: Colour | 'unknown';
  /** What text is filled with in place of its colour. */
  readonly fill: Colour | 'unknown' | undefined;
  /** The colours behind it; undefined where a picture is, or nobody knows. */
  readonly backdrop: readonly Colour[] | undefined;
  /** Something cuts off what is higher than its lines. */
  readonly isClipped: boolean;
  /** Pixels, or a multiple of the size of the font. */
  readonly lineHeight: { readonly px: number } | { readonly factor: number };
  readonly indent: Length;
  readonly letterSpacing: number;
  readonly custom: ReadonlyMap<string, string>;
}

export const plainLook: Look = {
  isGone: false,
  isVisible: true,
  opacity: 1,
  fontSize: 16,
  scale: 1,
  colour: black,
  fill: undefined,
  backdrop: [white],
  isClipped: false,
  lineHeight: { factor: 1.2 },
  indent: { px: 0, percent: 0 },
  letterSpacing: 0,
  custom: new Map(),
};

/** Nobody reads a text of this size, in pixels. */
const tooSmall = 3;
/** So opaque, a text is not seen. */
const tooFaint = 0.05;

/** Whether a reader sees the text of an element that looks like this. */
export function isSeen(look: Look): boolean {
  const { isGone, isVisible, fontSize, scale, isClipped, lineHeight, indent, letterSpacing, fill, colour } = look;
  if (isGone || !isVisible || fontSize * scale < tooSmall) return false;
  const line = 'px' in lineHeight ? lineHeight.px : lineHeight.factor * fontSize;
  if (isClipped && line < tooSmall) return false;
  if (indent.px <= -100 || indent.px >= 2000 || indent.percent <= -90 || indent.percent >= 100) return false;
  if (letterSpacing <= -0.4 * fontSize) return false;
  return stands(fill ?? colour, look);
}

function stands(colour: Look['colour'], { backdrop }: Look): boolean {
  if (colour === 'unknown') return true;
  if (colour[3] <= tooFaint) return false;
  return backdrop === undefined || backdrop.some((behind) => !isLost(colour, behind));
}

/** How an element looks in another, by the values that hold for it. */
export function lookOf(name: string, values: Values, outer: Look): Look {
  if (values.isEmpty) return outer;
  const fontSize = fontSizeOf(values.get('font-size'), outer.fontSize);
  const opacity = outer.opacity * (shareOf(values.get('opacity')) ?? 1);
  const colour = colourOf(values.get('color'), outer.colour);
  const isGone = outer.isGone || opacity <= tooFaint || isHiddenBox(name, values, fontSize);
  return {
    isGone,
    isVisible: visibilityOf(values.get('visibility'), outer.isVisible),
    opacity,
    fontSize,
    scale: outer.scale * (shareOf(values.get('zoom')) ?? 1),
    colour,
    fill: fillOf(values, outer, colour),
    backdrop: backdropOf(values, outer.backdrop, colour),
    isClipped: outer.isClipped || clips(values),
    lineHeight: lineHeightOf(values.get('line-height'), fontSize) ?? outer.lineHeight,
    indent: lengthOf(values.get('text-indent'), fontSize) ?? outer.indent,
    letterSpacing: lengthOf(values.get('letter-spacing'), fontSize)?.px ?? outer.letterSpacing,
    custom: values.custom(),
  };
}

function visibilityOf(value: string | undefined, outer: boolean): boolean {
  if (value === undefined || value === 'inherit' || value === 'unset') return outer;
  return value !== 'hidden' && value !== 'collapse';
}

function fontSizeOf(value: string | undefined, outer: number): number {
  if (value === undefined || value === 'inherit' || value === 'unset') return outer;
  if (value === 'smaller' || value === 'larger') return outer * (value === 'smaller' ? 0.83 : 1.2);
  const length = readLength(value, outer);
  if (length !== undefined) return length.px + (length.percent * outer) / 100;
  return fontSizes.get(value) ?? 16;
}

/** A number, or a percent of one. */
function shareOf(value: string | undefined): number | undefined {
  const length = value === undefined ? undefined : readLength(value, 16);
  return length === undefined ? undefined : length.px + length.percent / 100;
}

function lengthOf(value: string | undefined, fontSize: number): Length | undefined {
  if (value === undefined || value === 'inherit' || value === 'unset') return undefined;
  return readLength(value.split(' ')[0] ?? '', fontSize) ?? readLength(value, fontSize) ?? { px: 0, percent: 0 };
}

function lineHeightOf(value: string | undefined, fontSize: number): Look['lineHeight'] | undefined {
  if (value === undefined || value === 'inherit' || value === 'unset') return undefined;
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(value)) return { factor: Number(value) };
  const length = readLength(value, fontSize);
  return length === undefined ? { factor: 1.2 } : { px: length.px + (length.percent * fontSize) / 100 };
}

function colourOf(value: string | undefined, outer: Look['colour']): Look['colour'] {
  if (value === undefined || /^(inherit|unset|currentcolor)$/.test(value)) return outer;
  return readColour(value) ?? black;
}

function fillOf(values: Values, outer: Look, colour: Look['colour']): Look['fill'] {
  const written = values.get('-webkit-text-fill-color');
  const fill = written === undefined ? outer.fill : colourOf(written, outer.fill ?? colour);
  if (!isTextCutOut(values)) return fill;
  const behind = fill ?? colour;
  if (behind !== 'unknown' && behind[3] > tooFaint) return fill;
  // Words cut out of a background have its colours.
  const image = values.get('background-image') ?? 'none';
  const colours =
    image === 'none'
      ? [readColour(values.get('background-color') ?? 'transparent') ?? 'unknown']
      : backgroundColours(image);
  if (colours === undefined) return 'unknown';
  return (
    colours.find((one) => one === 'unknown' || outer.backdrop?.every((other) => !isLost(one, other))) ?? colours[0]
  );
}

function isTextCutOut(values: Values): boolean {
  return values.get('background-clip')?.includes('text') === true;
}

function backdropOf(values: Values, outer: Look['backdrop'], text: Look['colour']): Look['backdrop'] {
  const image = values.get('background-image') ?? 'none';
  if (isTextCutOut(values)) return outer;
  if (image !== 'none' && image !== 'initial') {
    const colours = backgroundColours(image);
    return colours?.every((one): one is Colour => one !== 'unknown' && one[3] === 1) ? colours : undefined;
  }
  const written = values.get('background-color');
  const colour = written === undefined ? undefined : written === 'currentcolor' ? text : readColour(written);
  if (colour === undefined) return outer;
  if (colour === 'unknown') return undefined;
  if (colour[3] === 1) return [colour];
  return colour[3] === 0 ? outer : outer?.map((behind) => over(colour, behind));
}
