import * as z from 'zod';
import { isObject } from '../json.js';
import type { ParamNotes } from '../param/facts.js';
import type { Param } from '../param/param.js';
import { readJson } from './json-object.js';
import { describeValue, kind, Problem } from './kind.js';

/** A file to send. */
export interface FileToSend {
  /** Its name, without a folder: `photo.png`. */
  readonly name: string;
  /** Its media type: `image/png`. */
  readonly content_type: string;
  /** Its bytes, or their base64 text. */
  readonly data: string | Uint8Array;
}

/** The same as it travels. */
export interface SentFile {
  readonly name: string;
  readonly content_type: string;
  readonly data: string;
}

const keys = ['name', 'content_type', 'data'] as const;
const text = { type: 'string' } as const;
const asBase64 = 'The bytes as base64';

/**
 * Files to send: a list of objects with name, content_type and data, which holds bytes or base64, or its JSON text. No
 * paths: whoever may read files reads them.
 *
 * @param notes `max` files, each of `maxBytes` at the most.
 */
export function fileList(
  description: string,
  { max, maxBytes, ...notes }: ParamNotes & { readonly max: number; readonly maxBytes: number },
): Param<readonly FileToSend[] | string, SentFile[], false> {
  const expected = `a list of files with ${keys.join(', ')}, ${max} at the most`;
  return kind(
    description,
    notes,
    {
      schema: {
        maxItems: max,
        type: 'array',
        items: {
          type: 'object',
          properties: { name: text, content_type: text, data: { ...text, description: asBase64 } },
          required: [...keys],
          additionalProperties: false,
        },
      },
      format: 'json',
      maxFileBytes: maxBytes,
      sample: [{ name: 'note.txt', content_type: 'text/plain', data: 'SGVsbG8=' }],
    },
    {
      expected,
      value: () =>
        z
          .array(z.strictObject({ name: z.string(), content_type: z.string(), data: z.string().describe(asBase64) }))
          .max(max),
      read(value) {
        const read = readJson(value);
        if ('problem' in read) return new Problem(`${read.problem}: expected ${expected}`);
        if (!Array.isArray(read.value)) return new Problem(`is ${describeValue(value)}: expected ${expected}`);
        if (read.value.length > max)
          return new Problem(`holds ${read.value.length} files: expected ${max} at the most`);
        const files = read.value.map((file) => readFile(file, maxBytes));
        const wrong = files.findIndex((file) => typeof file === 'string');
        return wrong === -1 ? files : new Problem(`holds a file (number ${wrong + 1}) that ${files[wrong]}`);
      },
    },
  );
}

/** A file as it travels, or what is wrong with it. */
function readFile(file: unknown, maxBytes: number): SentFile | string {
  if (!isObject(file)) return `is ${describeValue(file)}: expected an object with ${keys.join(', ')}`;
  const extra = Object.keys(file).find((key) => !keys.some((known) => known === key));
  if (extra !== undefined) return `has the key "${extra}": expected ${keys.join(', ')}`;
  const { name, content_type, data } = file;
  if (typeof name !== 'string' || name.trim() === '' || /[/\\]/.test(name)) {
    return `has ${describeValue(name)} as its name: expected one without a folder, such as photo.png`;
  }
  if (typeof content_type !== 'string' || !/^[\w.+-]+\/[\w.+-]+(;.*)?$/.test(content_type)) {
    return `has ${describeValue(content_type)} as its content_type: expected a media type, such as image/png`;
  }
  const encoded = data instanceof Uint8Array ? Buffer.from(data).toString('base64') : data;
  if (typeof encoded !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(encoded) || encoded.length % 4 !== 0) {
    return 'has data that is no base64: expected bytes, or their base64 text';
  }
  const bytes = Buffer.byteLength(encoded, 'base64');
  if (bytes === 0) return 'is empty: leave it out';
  if (bytes > maxBytes) return `has ${bytes} bytes: expected ${maxBytes} at the most`;
  return { name, content_type, data: encoded };
}
