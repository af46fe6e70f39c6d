import { randomUUID } from 'node:crypto';
import { createWriteStream, type WriteStream } from 'node:fs';
import { access, constants, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { InvalidParamsError, StorageError, type StorageProblem } from '../../errors.js';
import { realFile } from '../../files/real-file.js';
import type { FileAnswer } from '../../tool/answer.js';
import { isObject } from '../../tool/json.js';

/** Where the bytes of a file go. */
export interface Place {
  /** The path that the caller named; null for a stream. */
  readonly path: string | null;
  /** Whether writing can begin anew after something was written. */
  readonly canRestart: boolean;
  /** What to write to, from the beginning. */
  begin(file: FileAnswer): Promise<Writable>;
  /** Makes what was written the file. */
  keep(): Promise<void>;
  /** Removes what was written. Called again, it does nothing. */
  discard(): Promise<void>;
  /** The error for one that writing gave; undefined for any other. */
  errorOf(error: unknown): Error | undefined;
}

/** A stream of the caller, or what makes it. It is ended when the file is whole and destroyed when it is not. */
export function streamPlace(stream: Writable | ((file: FileAnswer) => Writable)): Place {
  return {
    path: null,
    canRestart: false,
    begin: async (file) => (typeof stream === 'function' ? stream(file) : stream),
    keep: async () => {},
    discard: async () => {},
    errorOf: () => undefined,
  };
}

/** A place on the disk, which asks for nothing about the file. */
interface PathPlace extends Place {
  begin(): Promise<Writable>;
}

/** A path that the caller named, and who it is for. */
interface PathOptions {
  readonly overwrite: boolean;
  readonly tool: string;
}

/**
 * Finds out whether a path can be written, without writing anything.
 *
 * @throws InvalidParamsError that says what is wrong with it.
 */
export async function checkPath(path: string, { overwrite, tool }: PathOptions): Promise<void> {
  const refuse = (message: string) => new InvalidParamsError([{ field: 'saveTo', message }], { tool });
  if (path === '') throw refuse('is an empty text: expected the path of a file');
  const target = linkedFile(path, tool);
  const existing = await stat(path).catch(() => undefined);
  if (existing?.isDirectory() === true) throw refuse(`is the folder ${path}: expected the path of a file in it`);
  if (existing !== undefined && !overwrite) {
    throw refuse(`is ${path}, which exists already: give another path, or allow to overwrite it`);
  }
  try {
    await access(dirname(target), constants.W_OK);
  } catch (error) {
    throw refuse(unwritable(path, codeOf(error)));
  }
}

/**
 * A path of the caller. The bytes go to a file beside it, which only its owner can read and which takes its name when it
 * is whole: the path never holds half of a file.
 *
 * @throws InvalidParamsError for a path that cannot be written, before anything is sent.
 */
export async function pathPlace(path: string, options: PathOptions): Promise<PathPlace> {
  const { tool } = options;
  await checkPath(path, options);
  // A link stays one: the file that it leads to is replaced.
  const target = linkedFile(path, tool);
  const part = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.part`);
  try {
    await (await open(part, 'wx', 0o600)).close();
  } catch (error) {
    throw new InvalidParamsError([{ field: 'saveTo', message: unwritable(path, codeOf(error)) }], { tool });
  }
  let writing: WriteStream | undefined;
  /** A stream that is still being closed could write once more. */
  const closed = async () => {
    if (writing === undefined || writing.closed) return;
    const stream = writing;
    await new Promise<void>((resolve) => stream.once('close', () => resolve()).destroy());
  };
  return {
    path,
    canRestart: true,
    async begin() {
      await closed();
      writing = createWriteStream(part, { flags: 'w', mode: 0o600 });
      return writing;
    },
    async keep() {
      await closed();
      await rename(part, target);
    },
    async discard() {
      await closed();
      await rm(part, { force: true });
    },
    errorOf(error) {
      const problem = problems[codeOf(error)];
      if (problem === undefined) return undefined;
      const message = `${tool}: ${path} could not be written (${codeOf(error)}). What was written of it was removed. ${advice[problem]}`;
      return new StorageError(problem, message, { tool, code: codeOf(error) });
    },
  };
}

/** @throws InvalidParamsError for a link that leads nowhere */
function linkedFile(path: string, tool: string): string {
  try {
    return realFile(path);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    throw new InvalidParamsError([{ field: 'saveTo', message: `is not a place to write to. ${error.message}` }], {
      tool,
    });
  }
}

const problems: Readonly<Record<string, 'full' | 'read-only' | 'denied' | 'failed'>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'read-only',
  EACCES: 'denied',
  EPERM: 'denied',
  EIO: 'failed',
  ENOENT: 'failed',
};

const advice: Readonly<Partial<Record<StorageProblem, string>>> = {
  full: 'Make room, or give a path on another disk.',
  'read-only': 'Give a path on another disk.',
  denied: 'Give a path in a folder that you can write to.',
  failed: 'Look at the disk and at its folder.',
};

function unwritable(path: string, code: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return `is in ${dirname(path)}, which is no folder: make it first`;
  return `is ${path}, which cannot be written (${code}): give a path in a folder that you can write to`;
}

function codeOf(error: unknown): string {
  return isObject(error) && 'code' in error ? String(error.code) : 'unknown error';
}
