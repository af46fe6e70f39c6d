import { unseenElements } from '../html-elements.js';
import { noAttributes } from '../tag-reader.js';
import { type Look, lookOf } from './look.js';
import { mediaApply } from './media.js';
import { setValue, Values } from './properties.js';
import type { Matched } from './selectors.js';
import { StyleSheet } from './style-sheet.js';

/** More steps than these are never taken for one text: matching can be made to take for ever. */
const maxSteps = 2_000_000;

/** A text whose style sheets take too long to apply. */
export class TooMuchStyle extends Error {
  override readonly name = 'TooMuchStyle';
}

/** An element with what its style says. */
export interface Styled {
  readonly look: Look;
  readonly values: Values;
}

/** How the elements of a text look, by its style sheets, their own style and their attributes. */
export class Styles {
  readonly #sheet = new StyleSheet();
  #steps = 0;

  /** Whether an element can look otherwise than the one around it without attributes of its own. */
  get hasSheet(): boolean {
    return !this.#sheet.isEmpty;
  }

  addSheet(css: string, media: string | undefined): void {
    if (mediaApply(media ?? '')) this.#sheet.add(css);
  }

  /** @throws TooMuchStyle */
  styled(element: Matched, outer: Look): Styled {
    if (element.attributes === noAttributes && !this.hasSheet && !hasOwnStyle.has(element.name)) {
      return { values: noValues, look: outer };
    }
    const values = new Values(outer.custom);
    this.spend(1 + outer.custom.size);
    presentation(element, values);
    if ('style' in element.attributes || this.hasSheet) this.#sheet.valuesFor(element, values, this.spend);
    return { values, look: lookIn(outer, element, values) };
  }

  /** Counts steps. @throws TooMuchStyle */
  readonly spend = (steps = 1): void => {
    this.#steps += steps;
    if (this.#steps > maxSteps) throw new TooMuchStyle('The style sheets take too long to apply');
  };
}

/** How an element with these values looks where another one is around it. */
export function lookIn(outer: Look, element: Matched, values: Values): Look {
  const look = lookOf(element.name, values, outer);
  return isLeftOut(element) ? { ...look, isGone: true } : look;
}

/** Whether browsers leave an element out whatever its style says, or nobody is to hear of it. */
function isLeftOut({ name, attributes }: Matched): boolean {
  if (unseenElements.has(name) || 'hidden' in attributes || 'popover' in attributes) return true;
  if (attributes['aria-hidden']?.trim().toLowerCase() === 'true') return true;
  return name === 'dialog' && !('open' in attributes);
}

/** Elements that browsers give a style of their own that matters here. */
const hasOwnStyle: ReadonlySet<string> = new Set([
  ...unseenElements,
  ...['mark', 'button', 'textarea', 'select', 'dialog'],
]);

/** Of an element without a style. */
export const noValues = new Values(new Map());

const fontSizes = ['10px', '10px', '13px', '16px', '18px', '24px', '32px', '48px'] as const;

/** What attributes, and the names of elements, say about colours and sizes. */
function presentation({ name, attributes }: Matched, values: Values): void {
  const { bgcolor, background, color, size, text, href } = attributes;
  const set = (property: string, value: string | undefined) => {
    if (value !== undefined) setValue(values, property, value.trim().toLowerCase());
  };
  if (name === 'a' && href !== undefined) set('color', '#0000ee');
  if (name === 'mark') set('background-color', 'yellow');
  if (name === 'mark' || name === 'button' || name === 'textarea' || name === 'select') set('color', 'black');
  if (name === 'button') set('background-color', '#efefef');
  if (bgcolor !== undefined) set('background-color', colourAttribute(bgcolor));
  if (background !== undefined) set('background-image', 'url()');
  if (name === 'body') set('color', text === undefined ? undefined : colourAttribute(text));
  if (name !== 'font') return;
  if (color !== undefined) set('color', colourAttribute(color));
  if (size !== undefined) set('font-size', fontSizeAttribute(size.trim()));
}

/** Attributes may leave the sign of hexadecimal colours out. */
function colourAttribute(value: string): string {
  return /^([\da-f]{3}|[\da-f]{6})$/i.test(value.trim()) ? `#${value.trim()}` : value;
}

/** Browsers show the size 0 as 1, mail programs may not; nobody gives it to what is to be read. */
function fontSizeAttribute(value: string): string | undefined {
  const [, sign, digits] = /^([+-]?)(\d+)/.exec(value) ?? [];
  if (digits === undefined) return undefined;
  if (sign === '' && Number(digits) === 0) return '0';
  const step = sign === '' ? Number(digits) : 3 + Number(`${sign}${digits}`);
  return fontSizes[Math.min(7, Math.max(1, step))];
}
