import { type FileHandle, open } from 'node:fs/promises';
import { InvalidParamsError } from '../../../errors.js';
import { type Moment, momentsOf } from './moments.js';
import { hasParts, type PastKind, type PastThing, pastThingOf } from './thing.js';

/** A thing of the past with what happened to it. */
export interface PastStory {
  readonly thing: PastThing;
  readonly moments: readonly Moment[];
}

/** Which things of a file are meant. */
export interface PastFilter {
  /** Created at this time or later, in unix seconds. */
  readonly since?: number | undefined;
  /** Created before this time, in unix seconds. */
  readonly until?: number | undefined;
  /** Most things: the first of the file. */
  readonly limit?: number | undefined;
}

/** Where each thing of a file stands: the file is never held whole. */
export interface PastIndex {
  readonly count: number;
  /** Things that came without their parts, so that only their beginning can be replayed. */
  readonly withoutParts: number;
  /** Lines that hold a thing which an earlier line has. */
  readonly repeated: number;
  /** Id of the workspace, where one of them says it. */
  readonly workspace: string | undefined;
  /** A thing by its number. */
  read(index: number): Promise<PastStory>;
  find(kind: PastKind, id: string): number | undefined;
  close(): Promise<void>;
}

/** Longest line of a file, in bytes. */
const longestLine = 64 * 1024 * 1024;
/** Bytes of lines that are kept as they were read. */
const keptBytes = 24 * 1024 * 1024;

/** What a reader of the index is told of each thing, in the order of the file. */
export type Visit = (story: PastStory, index: number) => void;

/**
 * Reads a file with one conversation or ticket a line, as `conversations search … --all --whole --out FILE` writes it, once
 * from its beginning to its end; later each line by itself.
 *
 * @throws InvalidParamsError for what cannot be read, with the number of the line
 */
export async function indexPast(
  path: string,
  options: PastFilter & {
    readonly signal?: AbortSignal | undefined;
    readonly onRead?: ((count: number) => void) | undefined;
  },
  visit: Visit,
): Promise<PastIndex> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw refused(
      `cannot read ${path}: ${error.code === 'ENOENT' ? 'there is no such file' : (error.code ?? 'unknown')}`,
    );
  });
  try {
    return await indexOf(file, path, options, visit);
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function indexOf(
  file: FileHandle,
  path: string,
  {
    since = Number.NEGATIVE_INFINITY,
    until = Number.POSITIVE_INFINITY,
    limit = Number.POSITIVE_INFINITY,
    signal,
    onRead,
  }: Parameters<typeof indexPast>[1],
  visit: Visit,
): Promise<PastIndex> {
  const places: { readonly offset: number; readonly length: number }[] = [];
  const numbers = new Map<string, number>();
  let [withoutParts, repeated, lineNumber] = [0, 0, 0];
  let workspace: string | undefined;
  for await (const { offset, bytes } of linesOf(file, path)) {
    signal?.throwIfAborted();
    lineNumber += 1;
    const text = bytes.toString('utf8').trim();
    if (text === '') continue;
    const story = storyOf(text, () => `line ${lineNumber} of ${path}`);
    const { thing } = story;
    const key = keyOf(thing.kind, thing.id);
    // Pages of a search can shift while they are read.
    if (numbers.has(key)) repeated += 1;
    else if (thing.createdAt >= since && thing.createdAt < until) {
      const index = places.length;
      numbers.set(key, index);
      places.push({ offset, length: bytes.length });
      if (!hasParts(thing)) withoutParts += 1;
      workspace ??= workspaceIn(thing);
      visit(story, index);
      onRead?.(places.length);
      if (places.length >= limit) break;
    }
  }
  const kept = new Map<number, { readonly story: PastStory; readonly length: number }>();
  let size = 0;
  return {
    count: places.length,
    withoutParts,
    repeated,
    workspace,
    async read(index) {
      const known = kept.get(index);
      if (known !== undefined) {
        kept.delete(index);
        kept.set(index, known);
        return known.story;
      }
      const place = places[index];
      if (place === undefined) throw new RangeError(`There is no thing ${index} in ${path}`);
      const { offset, length } = place;
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, offset);
      const story = storyOf(
        buffer.toString('utf8', 0, bytesRead),
        () => `${path}, which was changed while it was read,`,
      );
      kept.set(index, { story, length });
      size += length;
      for (const [oldest, { length: freed }] of kept) {
        if (size <= keptBytes || oldest === index) break;
        kept.delete(oldest);
        size -= freed;
      }
      return story;
    },
    find: (kind, id) => numbers.get(keyOf(kind, id)),
    close: () => file.close(),
  };
}

function keyOf(kind: PastKind, id: string): string {
  return `${kind} ${id}`;
}

/** The lines of a file with the places where they stand. */
async function* linesOf(file: FileHandle, path: string): AsyncGenerator<{ offset: number; bytes: Buffer }> {
  let pieces: Buffer[] = [];
  let [length, offset] = [0, 0];
  for await (const chunk of file.createReadStream({ autoClose: false, start: 0, highWaterMark: 1024 * 1024 })) {
    const bytes: Buffer = chunk;
    let from = 0;
    for (let at = bytes.indexOf(10, from); at !== -1; at = bytes.indexOf(10, from)) {
      pieces.push(bytes.subarray(from, at));
      length += at - from;
      yield { offset, bytes: pieces.length === 1 ? (pieces[0] ?? Buffer.alloc(0)) : Buffer.concat(pieces) };
      offset += length + 1;
      from = at + 1;
      pieces = [];
      length = 0;
    }
    pieces.push(Buffer.from(bytes.subarray(from)));
    length += bytes.length - from;
    if (length > longestLine)
      throw refused(
        `holds a line of more than ${longestLine} bytes in ${path}: expected one conversation or ticket a line`,
      );
  }
  if (length > 0) yield { offset, bytes: Buffer.concat(pieces) };
}

/** No message quotes the line: it holds customers' words. */
function storyOf(text: string, place: () => string): PastStory {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refused(`${place()} is no JSON: ${howToMake}`);
  }
  const thing = pastThingOf(value);
  if (thing === undefined) throw refused(`${place()} is no conversation and no ticket: ${howToMake}`);
  return { thing, moments: momentsOf(thing) };
}

const howToMake =
  'expected one conversation or ticket a line, as "intercom-tools conversations search --query … --all --whole --out FILE" writes them';

function workspaceIn({ whole }: PastThing): string | undefined {
  const { company } = whole;
  const id = typeof company === 'object' && company !== null && 'app_id' in company ? company.app_id : undefined;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function refused(message: string): InvalidParamsError {
  return new InvalidParamsError([{ field: 'history', message }]);
}
