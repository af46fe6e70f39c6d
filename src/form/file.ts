import type { FileToSend } from '../tool/kinds/file-list.js';

/** What a host knows of a file that it keeps. */
export interface KeptFile {
  readonly name: string;
  /** Its media type; by its name where the host knows none. */
  readonly type?: string | undefined;
  readonly data: Uint8Array;
}

/** A file that a host keeps, as a parameter takes it. A folder that stands in its name is left out. */
export function fileToSend({ name, type, data }: KeptFile): FileToSend {
  const bare = name.split(/[\\/]/).at(-1) ?? '';
  return { name: bare, content_type: type ?? mediaTypeOf(bare), data };
}

/** What is known of an answer before its bytes have come. */
interface FileHead {
  readonly file_name: string | null;
  readonly content_type: string | null;
}

/**
 * Name and media type of a file that an operation answers with, as it is saved: decompressed.
 *
 * @param otherwise its name where the service gives none.
 */
export function savedFile({ file_name, content_type }: FileHead, otherwise: string): { name: string; type: string } {
  const name = (file_name ?? otherwise).replace(/(?<=.)\.gz$/i, '');
  const says = content_type !== null && !/^application\/(octet-stream|(x-)?gzip)$/i.test(content_type);
  return { name, type: says ? content_type : mediaTypeOf(name) };
}

/** Media types by the ending of a name. */
const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  log: 'text/plain',
  md: 'text/markdown',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** The media type of a file by the ending of its name. */
export function mediaTypeOf(name: string): string {
  const ending = /(?<=.)\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return (Object.hasOwn(types, ending) ? types[ending] : undefined) ?? 'application/octet-stream';
}
