/** A length: pixels, and a share of something that only a layout knows, in percent. */
export interface Length {
  readonly px: number;
  readonly percent: number;
}

/** The window that texts are read in, in pixels. */
export const viewport = { width: 1024, height: 768 } as const;

const pixels = new Map(
  Object.entries({
    px: 1,
    pt: 96 / 72,
    pc: 16,
    in: 96,
    cm: 96 / 2.54,
    mm: 9.6 / 2.54,
    q: 2.4 / 2.54,
    rem: 16,
    rlh: 19,
    vw: viewport.width / 100,
    vi: viewport.width / 100,
    vh: viewport.height / 100,
    vb: viewport.height / 100,
    vmin: viewport.height / 100,
    vmax: viewport.width / 100,
  }),
);

/** Units that go by the size of the font. */
const ems = new Map(Object.entries({ em: 1, ex: 0.5, ch: 0.5, cap: 0.7, ic: 1, lh: 1.2 }));

/**
 * Reads a length or a sum of lengths (`calc`, `min`, `max`, `clamp`); undefined for anything else. A bare number counts as
 * pixels, as mail programs read it.
 */
export function readLength(value: string, fontSize: number): Length | undefined {
  const read = new Sum(value.toLowerCase(), fontSize);
  const length = read.sum(0);
  return read.isDone ? length : undefined;
}

const maxDepth = 20;

/** Reads a sum from its left to its right. */
class Sum {
  readonly #text: string;
  readonly #fontSize: number;
  #at = 0;

  constructor(text: string, fontSize: number) {
    this.#text = text.trim();
    this.#fontSize = fontSize;
  }

  get isDone(): boolean {
    return this.#at === this.#text.length;
  }

  sum(depth: number): Length | undefined {
    let left = this.#product(depth);
    for (let sign = this.#take(/\s*([+-])\s+/y); left !== undefined && sign !== undefined; ) {
      const right = this.#product(depth);
      if (right === undefined) return undefined;
      const factor = sign === '-' ? -1 : 1;
      left = { px: left.px + factor * right.px, percent: left.percent + factor * right.percent };
      sign = this.#take(/\s*([+-])\s+/y);
    }
    return left;
  }

  #product(depth: number): Length | undefined {
    let left = this.#term(depth);
    for (let sign = this.#take(/\s*([*/])\s*/y); left !== undefined && sign !== undefined; ) {
      const right = this.#term(depth);
      if (right === undefined) return undefined;
      // One of both is a bare number, which counts as pixels.
      const [length, number] =
        sign === '/' ? [left, 1 / right.px] : left.percent === 0 ? [right, left.px] : [left, right.px];
      left = { px: length.px * number, percent: length.percent * number };
      sign = this.#take(/\s*([*/])\s*/y);
    }
    return left;
  }

  #term(depth: number): Length | undefined {
    const name = this.#take(/\s*(calc|min|max|clamp|-webkit-calc|-moz-calc|)\(\s*/y);
    if (name !== undefined) return depth > maxDepth ? undefined : this.#call(name, depth + 1);
    const number = this.#take(/([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/y);
    if (number === undefined) return undefined;
    const unit = this.#take(/([a-z]+|%)/y) ?? 'px';
    const count = Number(number);
    if (unit === '%') return { px: 0, percent: count };
    const inEms = ems.get(unit);
    const size = inEms === undefined ? pixels.get(unit.replace(/^[sld](?=v)/, '')) : inEms * this.#fontSize;
    return size === undefined ? undefined : { px: count * size, percent: 0 };
  }

  #call(name: string, depth: number): Length | undefined {
    const lengths: Length[] = [];
    do {
      const length = this.sum(depth);
      if (length === undefined) return undefined;
      lengths.push(length);
    } while (this.#take(/\s*(,)\s*/y) !== undefined);
    if (this.#take(/\s*(\))/y) === undefined) return undefined;
    const [first, second, third] = lengths.sort((one, other) => total(one) - total(other));
    if (name === 'max') return lengths.at(-1);
    return name === 'clamp' && third !== undefined ? second : first;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [whole = '', found] = pattern.exec(this.#text) ?? [];
    this.#at += whole.length;
    return found;
  }
}

/** For comparing alone: a percent counts as a hundredth of the window. */
function total({ px, percent }: Length): number {
  return px + (percent * viewport.width) / 100;
}
