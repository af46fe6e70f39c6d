import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel. */
  readonly rgb: Buffer;
}

/**
 * The same picture with a palette of at most 256 colours. Of colours that hardly differ, the most frequent stands for the
 * others, so that rare ones with nothing like them stay.
 * @throws Error for anything but what browsers write: 8 bits a channel, RGB or RGBA, not interlaced
 */
export function smallerPng(png: Buffer): Buffer {
  const { width, height, rgb } = readPixels(png);
  const counts = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = rgb.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts].sort((left, right) => right[1] - left[1]).map(([colour]) => colour);
  const kept = distinct(palette);
  const indices = new Map(palette.map((colour) => [colour, nearest(kept, colour).index]));
  // Each line begins with its filter: none, which is the best for a palette.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = rgb.readUIntBE((y * width + x) * 3, 3);
      lines[y * (width + 1) + 1 + x] = indices.get(colour) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.concat(kept.map((colour) => Buffer.from([colour >> 16, (colour >> 8) & 255, colour & 255])))),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** As few of the colours as are needed for the rest to be near one of them. @param palette most frequent first */
function distinct(palette: readonly number[]): number[] {
  for (let tolerance = 0; ; tolerance += 8) {
    const kept: number[] = [];
    for (const colour of palette) {
      if (kept.length > MOST_COLOURS) break;
      if (nearest(kept, colour).distance > tolerance ** 2) kept.push(colour);
    }
    if (kept.length <= MOST_COLOURS) return kept;
  }
}

/** @returns the place of the most similar colour, and the square of the distance to it */
function nearest(kept: readonly number[], colour: number): { readonly index: number; readonly distance: number } {
  let found = { index: 0, distance: Number.POSITIVE_INFINITY };
  for (const [index, candidate] of kept.entries()) {
    const parts = [16, 8, 0].map((shift) => ((candidate >> shift) & 255) - ((colour >> shift) & 255));
    const distance = parts.reduce((sum, part) => sum + part * part, 0);
    if (distance < found.distance) found = { index, distance };
    if (distance === 0) break;
  }
  return found;
}

function readPixels(png: Buffer): Pixels {
  const chunks = [...chunksOf(png)];
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (header === undefined) throw new Error('This is no PNG.');
  const [depth, kind, , , interlaced] = header.subarray(8);
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0) {
    throw new Error('Only PNGs with 8 bits a channel, RGB or RGBA, not interlaced, are read.');
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((one) => one.data));
  const size = kind === 6 ? 4 : 3;
  const bytes = unfilter(inflateSync(data), width * size, height, size);
  const rgb = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at += 1) bytes.copy(rgb, at * 3, at * size, at * size + 3);
  return { width, height, rgb };
}

function* chunksOf(png: Buffer): Generator<{ readonly type: string; readonly data: Buffer }> {
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}

/** Takes the filters off: each byte is told by its difference from those to the left, above and between. */
function unfilter(lines: Buffer, stride: number, height: number, size: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const left = x < size ? 0 : (out[y * stride + x - size] ?? 0);
      const up = y === 0 ? 0 : (out[(y - 1) * stride + x] ?? 0);
      const corner = y === 0 || x < size ? 0 : (out[(y - 1) * stride + x - size] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[y * stride + x] = ((lines[y * (stride + 1) + 1 + x] ?? 0) + guess) & 255;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
