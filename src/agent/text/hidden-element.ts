/** Whether the attributes of an element keep its content from being seen. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes || attributes['aria-hidden']?.trim().toLowerCase() === 'true') return true;
  return attributes.style !== undefined && hides(attributes.style);
}

type Test = (value: string) => boolean;

const isZero: Test = (value) => /^[+-]?0*\.?0*([a-z]+|%)?$/.test(value) && /0/.test(value);
const isFarOff: Test = (value) => /^-\d{3,}/.test(value);

/** Declarations that make text invisible, by property. */
const hiding: Readonly<Record<string, Test>> = {
  display: (value) => value === 'none',
  visibility: (value) => value === 'hidden' || value === 'collapse',
  'content-visibility': (value) => value === 'hidden',
  opacity: (value) => Number.parseFloat(value) <= (value.endsWith('%') ? 5 : 0.05),
  'font-size': isTooSmall,
  // The size stands before a slash and the height of the line, which may be 0.
  font: (value) => value.split(/\s+/).some((word) => /^\d/.test(word) && isTooSmall(word.replace(/\/.*/, ''))),
  'max-height': isZero,
  'max-width': isZero,
  'text-indent': isFarOff,
  left: isFarOff,
  top: isFarOff,
  'clip-path': (value) => /inset\(\s*(50|100)%/.test(value),
  clip: (value) => /rect\(\s*[01](px)?[\s,]+[01](px)?[\s,]+[01](px)?[\s,]+[01](px)?\s*\)/.test(value),
  transform: (value) => /scale\(\s*0*\.?0*\s*[,)]/.test(value),
  color: (value) => value === 'transparent',
  'mso-hide': (value) => value === 'all',
};

const smallestSize: Readonly<Record<string, number>> = { px: 2, pt: 2, em: 0.1, rem: 0.1, '%': 10 };

function isTooSmall(value: string): boolean {
  const read = /^\+?(\d*\.?\d+)([a-z]+|%)?$/.exec(value);
  if (read === null) return false;
  return Number(read[1]) <= (smallestSize[read[2] ?? ''] ?? 0);
}

function hides(style: string): boolean {
  return readStyle(style).some(([property, value]) => Object.hasOwn(hiding, property) && hiding[property]?.(value));
}

/** The declarations of a style attribute, with comments, escapes and `!important` taken away. */
function readStyle(style: string): [property: string, value: string][] {
  const plain = style
    .replace(/\/\*[\s\S]*?(\*\/|$)/g, '')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replaceAll('\\', '')
    .toLowerCase();
  return plain.split(';').map((declaration) => {
    const [property = '', ...value] = declaration.split(':');
    return [
      property.trim(),
      value
        .join(':')
        .replace(/!\s*important/, '')
        .trim(),
    ];
  });
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
