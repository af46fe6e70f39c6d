import { Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { AbortError, InvalidResponseError, NetworkError, ToolError } from '../../errors.js';
import type { FileAnswer } from '../../tool/answer.js';
import { isObject } from '../../tool/json.js';
import type { HttpRequest } from '../../tool/request.js';
import type { HttpAnswer } from '../../tool/service.js';
import type { Sender, SendOptions } from '../sender.js';
import { urlOf } from '../transport.js';
import { fileNameIn, sizeIn } from './head.js';
import { type Place, pathPlace, streamPlace } from './place.js';
import { BegunAnew, bytesOf, type OpenedFile, openFile } from './source.js';

/** How far the saving of a file has come. */
export interface FileProgress {
  /** Bytes that have arrived, as the server sends them. */
  readonly bytes: number;
  /** How many there will be; null where the server does not say. */
  readonly size: number | null;
}

/** Where a file goes, and how large it may be. */
export interface SaveOptions {
  /**
   * A path, or a stream, which is ended when the file is whole and destroyed when it is not. A function makes the stream once
   * it is known what the file is, so it is called for a call that did not fail before.
   */
  readonly saveTo?: string | Writable | ((file: FileAnswer) => Writable) | undefined;
  /** Lets a file that is there already be replaced. */
  readonly overwrite?: boolean | undefined;
  /** Most bytes to write, after decompression; 2 GiB unless given. */
  readonly maxFileBytes?: number | undefined;
  readonly onProgress?: ((progress: FileProgress) => void) | undefined;
}

export const defaultMaxFileBytes = 2 * 1024 ** 3;

/**
 * Saves the file that an operation answers with, piece by piece and decompressed. Without `saveTo` nothing but the head of
 * the answer is read. What was written is removed when something fails.
 *
 * @throws a member of the error family; InvalidParamsError before anything is sent for a path that cannot be written.
 */
export async function download(
  sender: Sender,
  request: HttpRequest,
  options: SendOptions,
  { saveTo, overwrite = false, maxFileBytes = defaultMaxFileBytes, onProgress }: SaveOptions,
): Promise<FileAnswer> {
  const { tool } = options;
  const place =
    typeof saveTo === 'string' ? await pathPlace(saveTo, { overwrite, tool }) : saveTo && streamPlace(saveTo);
  try {
    const opened = await openFile(sender, request, options);
    const answer = answerOf(opened.head, urlOf(sender.service, request));
    if (place === undefined) {
      opened.stream.destroy();
      return answer;
    }
    const saved = await save(place, { sender, request, options, opened, answer, maxFileBytes, onProgress });
    await place.keep();
    return { ...answer, saved_bytes: saved, saved_to: place.path };
  } catch (error) {
    await place?.discard();
    throw place === undefined ? error : asToolError(error, place, request, options);
  }
}

interface Saving {
  readonly sender: Sender;
  readonly request: HttpRequest;
  readonly options: SendOptions;
  readonly opened: OpenedFile;
  readonly maxFileBytes: number;
  readonly answer: FileAnswer;
  readonly onProgress: SaveOptions['onProgress'];
}

/** Writes the whole file, from its beginning again where the server does not send the rest alone. Answers with its bytes. */
async function save(place: Place, saving: Saving): Promise<number> {
  let { opened } = saving;
  for (let begun = 1; ; begun += 1) {
    try {
      return await write(place, { ...saving, opened });
    } catch (error) {
      if (!(error instanceof BegunAnew)) throw error;
      if (!place.canRestart || begun > saving.sender.retry.repeats) {
        error.opened.stream.destroy();
        throw cannotGoOn(saving);
      }
      opened = error.opened;
    }
  }
}

async function write(
  place: Place,
  { sender, request, options, opened, maxFileBytes, answer, onProgress }: Saving,
): Promise<number> {
  let received = 0;
  async function* counted() {
    for await (const chunk of bytesOf(sender, request, options, opened)) {
      received += chunk.length;
      onProgress?.({ bytes: received, size: answer.size });
      yield chunk;
    }
  }
  const { isGzip, chunks } = await beginning(counted());
  const target = await place.begin(answer);
  let written = 0;
  const capped = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      written += chunk.length;
      if (written > maxFileBytes) done(tooLarge(maxFileBytes, request, options));
      else done(null, chunk);
    },
  });
  const { signal } = options;
  const stoppable = signal === undefined ? {} : { signal };
  if (isGzip) await pipeline(chunks, createGunzip(), capped, target, stoppable);
  else await pipeline(chunks, capped, target, stoppable);
  return written;
}

/** Looks at the first two bytes: services send gzip with and without saying so. */
async function beginning(chunks: AsyncGenerator<Buffer>): Promise<{ isGzip: boolean; chunks: AsyncIterable<Buffer> }> {
  let start = Buffer.alloc(0);
  while (start.length < 2) {
    const { value, done } = await chunks.next();
    if (done === true) break;
    start = Buffer.concat([start, value]);
  }
  async function* whole() {
    yield start;
    yield* chunks;
  }
  return { isGzip: start[0] === 0x1f && start[1] === 0x8b, chunks: whole() };
}

function answerOf({ headers }: HttpAnswer, url: string): FileAnswer {
  return {
    url,
    content_type: headers['content-type']?.split(';')[0]?.trim() ?? null,
    file_name: fileNameIn(headers['content-disposition']),
    size: sizeIn(headers),
    saved_bytes: null,
    saved_to: null,
  };
}

function asToolError(
  error: unknown,
  place: Place,
  { method, path }: HttpRequest,
  { tool, signal }: SendOptions,
): unknown {
  if (error instanceof ToolError) return error;
  const details = { tool, request: { method, path } };
  if (signal?.aborted === true)
    return new AbortError(`${tool}: stopped by its caller. Nothing of the file was kept.`, details);
  const code = isObject(error) ? String(error.code) : '';
  if (code.startsWith('Z_')) {
    const message = `${tool}: the file of ${method} ${path} is damaged (${code}). Nothing of it was kept. Try again, or start a new export.`;
    return new InvalidResponseError(message, details);
  }
  return place.errorOf(error) ?? error;
}

function tooLarge(most: number, { method, path }: HttpRequest, { tool }: SendOptions): InvalidResponseError {
  return new InvalidResponseError(
    `${tool}: the file of ${method} ${path} is larger than allowed (${most} bytes). Nothing of it was kept. Ask for a shorter period, or allow more (maxFileBytes).`,
    { tool, request: { method, path } },
  );
}

function cannotGoOn({ request: { method, path }, options: { tool } }: Saving): NetworkError {
  return new NetworkError(
    `${tool}: ${method} ${path} broke off, and the server sends the file only from its beginning. Try again; a path in place of a stream can begin anew.`,
    { tool, request: { method, path }, code: 'BROKEN_OFF' },
  );
}
