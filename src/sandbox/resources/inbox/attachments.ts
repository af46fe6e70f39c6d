import { refuse } from '../../http/errors.js';
import { invalid, readList, requireText } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import { isJsonObject, type JsonValue } from '../../json.js';
import type { Attachment } from './thread-fields.js';

const MAX_ATTACHMENTS = 10;

/** `attachment_urls` and `attachment_files` of a body; files win when both are there. */
export function readAttachments(call: Call, options: { files: boolean } = { files: true }): Attachment[] {
  const urls = readSome(call, 'attachment_urls').map((url) => fromUrl(url));
  const files = options.files ? readSome(call, 'attachment_files').map((file) => fromFile(call, file)) : [];
  return files.length > 0 ? files : urls;
}

function readSome({ body }: Call, field: string): JsonValue[] {
  const items = readList(body, field) ?? [];
  if (items.length > MAX_ATTACHMENTS) {
    throw refuse(400, 'parameter_invalid', `${field} may hold at most ${MAX_ATTACHMENTS} attachments`, field);
  }
  return items;
}

function fromUrl(value: JsonValue): Attachment {
  const url = typeof value === 'string' ? parseUrl(value) : undefined;
  if (url === undefined) throw invalid('attachment_urls', 'an array of URLs');
  const name = decodeName(url.pathname.split('/').at(-1) ?? '') || 'attachment';
  return { type: 'upload', name, url: url.href, content_type: typeOf(name), filesize: 0 };
}

function fromFile({ world, origin }: Call, value: JsonValue): Attachment {
  if (!isJsonObject(value)) throw invalid('attachment_files', 'an array of {content_type, data, name}');
  const name = requireText(value, 'name');
  const data = requireText(value, 'data');
  const contentType = requireText(value, 'content_type');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(data.replace(/\s/g, ''))) throw invalid('attachment_files', 'base64 in data');
  return {
    type: 'upload',
    name,
    // Files are not kept: the address shows what a real one looks like and answers 404.
    url: `${origin}/i/o/${world.random.integer(100_000_000, 999_999_999)}/${world.random.hex(24)}/${encodeURIComponent(name)}`,
    content_type: contentType,
    filesize: Buffer.from(data, 'base64').byteLength,
  };
}

function parseUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  txt: 'text/plain',
};

function typeOf(name: string): string {
  return TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}
