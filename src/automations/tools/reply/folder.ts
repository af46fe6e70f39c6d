import { constants } from 'node:fs';
import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidParamsError } from '../../../errors.js';
import { isObject } from '../../../tool/json.js';
import { endings, type KnownDocument, readDocument } from './document.js';
import { type Ranking, rank } from './rank.js';

/** A folder of knowledge, as its files stand now. */
export interface Folder {
  /** All files, or those alone that customers may be answered from. */
  for(audience: 'teammate' | 'customer'): Promise<Ranking>;
}

/** A folder beyond them is refused, since what is left out would be missed silently. */
export const folderLimits = { files: 1_000, bytesOfFile: 1_000_000, bytes: 5_000_000, depth: 12 } as const;

/** For how long a folder is not looked at again, in milliseconds. */
const freshMs = 1_000;

interface Seen {
  readonly path: string;
  readonly stamp: string;
}

interface Known {
  readonly at: number;
  readonly stamp: string;
  readonly documents: ReadonlyMap<string, { readonly stamp: string; readonly document: KnownDocument }>;
  readonly folder: Folder;
}

const known = new Map<string, Promise<Known>>();

/** Folders that are kept in memory. */
const mostFolders = 4;

/**
 * Reads a folder of Markdown and HTML, and again what has changed in it. Links that lead elsewhere are not followed.
 *
 * @throws InvalidParamsError for a folder that cannot be read, or is too large
 */
export async function readFolder(root: string, baseUrl: string | undefined): Promise<Folder> {
  const key = `${root}\n${baseUrl}`;
  const next = (known.get(key) ?? Promise.resolve(undefined)).then((before) => refreshed(root, baseUrl, before));
  known.set(key, next);
  next.catch(() => known.delete(key));
  const [oldest] = known.keys();
  if (known.size > mostFolders && oldest !== undefined && oldest !== key) known.delete(oldest);
  return (await next).folder;
}

async function refreshed(root: string, baseUrl: string | undefined, before: Known | undefined): Promise<Known> {
  const at = performance.now();
  if (before !== undefined && at - before.at < freshMs) return before;
  const seen = await filesIn(root);
  const stamp = seen.map(({ path, stamp: one }) => `${path} ${one}`).join('\n');
  if (before?.stamp === stamp) return { ...before, at };
  const documents = new Map<string, { stamp: string; document: KnownDocument }>();
  let bytes = 0;
  for (const { path, stamp: one } of seen) {
    const old = before?.documents.get(path);
    const read = old?.stamp === one ? old : await readOne(root, path, one, baseUrl);
    if (read === undefined) continue;
    bytes += read.document.source.text.length;
    if (bytes > folderLimits.bytes) throw tooLarge(`more than ${folderLimits.bytes / 1_000_000} MB of text`);
    documents.set(path, read);
  }
  return { at, stamp, documents, folder: folderOf([...documents.values()].map(({ document }) => document)) };
}

function folderOf(documents: readonly KnownDocument[]): Folder {
  const rankings = new Map<string, Promise<Ranking>>();
  return {
    for(audience) {
      const wanted = documents.filter(({ isInternal }) => audience === 'teammate' || !isInternal);
      const ranking = rankings.get(audience) ?? rank(wanted.map(({ source }) => source));
      rankings.set(audience, ranking);
      return ranking;
    },
  };
}

async function filesIn(root: string): Promise<Seen[]> {
  const seen: Seen[] = [];
  const walk = async (folder: string, below: string, depth: number): Promise<void> => {
    if (depth > folderLimits.depth) throw tooLarge(`folders more than ${folderLimits.depth} deep`);
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) await walk(join(folder, entry.name), path, depth + 1);
      if (!entry.isFile() || !endings.some((ending) => entry.name.toLowerCase().endsWith(ending))) continue;
      if (seen.length >= folderLimits.files)
        throw tooLarge(`more than ${folderLimits.files.toLocaleString('en')} files`);
      const stamp = await stampOf(join(folder, entry.name));
      if (stamp !== undefined) seen.push({ path, stamp });
    }
  };
  try {
    await walk(await realpath(root), '', 0);
  } catch (error) {
    throw unreadable(error);
  }
  return seen;
}

/** Opened without following a link that took the place of the file. */
const reading = constants.O_RDONLY | constants.O_NOFOLLOW;

async function stampOf(file: string): Promise<string | undefined> {
  try {
    const { mtimeMs, size, ino } = await lstat(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

async function readOne(root: string, path: string, stamp: string, baseUrl: string | undefined) {
  try {
    const handle = await open(join(await realpath(root), path), reading);
    try {
      const { size } = await handle.stat();
      if (size > folderLimits.bytesOfFile)
        throw tooLarge(`a file of more than ${folderLimits.bytesOfFile / 1_000_000} MB, ${path}`);
      return { stamp, document: readDocument(path, (await handle.readFile()).toString('utf8'), baseUrl) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    // It was removed meanwhile.
    if (isGone(error)) return undefined;
    throw unreadable(error);
  }
}

function isGone(error: unknown): boolean {
  return isObject(error) && (error.code === 'ENOENT' || error.code === 'ELOOP');
}

function tooLarge(what: string): InvalidParamsError {
  return refuse(`holds ${what}: name a folder with what customers are answered from, and nothing else`);
}

function unreadable(error: unknown): unknown {
  if (!isObject(error) || typeof error.code !== 'string' || error instanceof InvalidParamsError) return error;
  return refuse(`cannot be read (${error.code}): expected the path of a folder with Markdown or HTML`);
}

function refuse(message: string): InvalidParamsError {
  return new InvalidParamsError([{ field: 'knowledgeFolder', message }], { tool: 'ai_reply' });
}
