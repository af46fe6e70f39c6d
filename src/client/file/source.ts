import type { Readable } from 'node:stream';
import { NetworkError, TimeoutError, type ToolError } from '../../errors.js';
import type { HttpRequest } from '../../tool/request.js';
import type { HttpAnswer } from '../../tool/service.js';
import { failureCode } from '../failure.js';
import { pauseBefore } from '../retry.js';
import { send } from '../send.js';
import type { Sender, SendOptions } from '../sender.js';
import { sleep } from '../sleep.js';

/** A file whose head has come. */
export interface OpenedFile {
  readonly head: HttpAnswer;
  readonly stream: Readable;
}

/** The server sends the file from its beginning again, so what was read so far is to be dropped. */
export class BegunAnew extends Error {
  override readonly name = 'BegunAnew';
  readonly opened: OpenedFile;

  constructor(opened: OpenedFile) {
    super('The server sends the file from its beginning.');
    this.opened = opened;
  }
}

/** Asks for a file, from some byte on, with all the rules of reliability until its head is there. */
export async function openFile(
  sender: Sender,
  request: HttpRequest,
  options: SendOptions,
  from?: { readonly byte: number; readonly head: HttpAnswer },
): Promise<OpenedFile> {
  const validator = from?.head.headers.etag ?? from?.head.headers['last-modified'];
  const range =
    from === undefined
      ? {}
      : { Range: `bytes=${from.byte}-`, ...(validator === undefined ? {} : { 'If-Range': validator }) };
  // Compressed on the way, a range would be one of something else.
  const headers = { 'Accept-Encoding': 'identity', ...request.headers, ...range };
  const { body, answer } = await send(sender, { ...request, headers }, { ...options, answers: 'file' });
  return { head: answer ?? { status: 200, headers: {}, text: '' }, stream: body as Readable };
}

/**
 * The bytes of a file as the server sends them. Where the connection breaks, the rest is asked for, as often as a call is
 * repeated without a single new byte.
 *
 * @throws BegunAnew when the server answers a request for the rest with all of it.
 */
export async function* bytesOf(
  sender: Sender,
  request: HttpRequest,
  options: SendOptions,
  first: OpenedFile,
): AsyncGenerator<Buffer, void> {
  const retry = options.retry ?? sender.retry;
  let opened = first;
  let byte = 0;
  let failures = 0;
  for (;;) {
    try {
      for await (const chunk of patiently(opened.stream, sender.limits.timeoutMs)) {
        options.signal?.throwIfAborted();
        byte += chunk.length;
        failures = 0;
        yield chunk;
      }
      return;
    } catch (error) {
      opened.stream.destroy();
      if (options.signal?.aborted === true) throw error;
      failures += 1;
      const why =
        error instanceof Stalled ? 'no more of the file came in time' : `the connection broke (${failureCode(error)})`;
      if (failures > retry.repeats) throw brokenOff(error, why, byte, sender, request, options);
      const waitMs = pauseBefore(failures, retry);
      options.trace({ type: 'retry', why, waitMs: Math.round(waitMs), attempt: failures });
      await sleep(waitMs, options.signal);
      options.signal?.throwIfAborted();
    }
    const next = await openFile(sender, request, options, { byte, head: first.head });
    if (byte > 0 && !continuesAt(next.head, byte)) throw new BegunAnew(next);
    opened = next;
  }
}

/** Whether an answer holds the rest of a file from this byte on. */
function continuesAt({ status, headers }: HttpAnswer, byte: number): boolean {
  return status === 206 && headers['content-range']?.startsWith(`bytes ${byte}-`) === true;
}

class Stalled extends Error {}

/** Reads a stream, and gives up when nothing comes for so long. */
async function* patiently(stream: Readable, idleMs: number): AsyncGenerator<Buffer, void> {
  let timer: NodeJS.Timeout | undefined;
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stream.destroy(new Stalled()), idleMs);
  };
  try {
    rest();
    for await (const chunk of stream) {
      // A slow writer is not a slow server.
      clearTimeout(timer);
      yield chunk;
      rest();
    }
  } finally {
    clearTimeout(timer);
  }
}

function brokenOff(
  error: unknown,
  why: string,
  byte: number,
  { limits }: Sender,
  { method, path }: HttpRequest,
  { tool }: SendOptions,
): ToolError {
  const where = `${tool}: ${method} ${path} broke off after ${byte} bytes, also when the rest was asked for: ${why}`;
  const details = { tool, request: { method, path } };
  if (error instanceof Stalled) {
    return new TimeoutError(
      `${where} (${limits.timeoutMs} ms). Try again later, or allow more time (timeoutMs).`,
      details,
    );
  }
  return new NetworkError(`${where}. Check the network, then try again.`, { ...details, code: failureCode(error) });
}
