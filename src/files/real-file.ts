import { lstatSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { StorageError } from '../errors.js';
import { codeOf, creationError } from './file-problem.js';

/**
 * The file that a path leads to, through all links. One file has one real path: what is locked, written beside it or put in
 * its place by that path is the same for everybody. The file need not exist.
 *
 * @throws StorageError for a link that leads nowhere
 */
export function realFile(path: string): string {
  const file = resolve(path);
  try {
    if (statOf(file) !== undefined) return realpathSync(file);
    refuseDeadLink(file);
    const folder = dirname(file);
    return statOf(folder)?.isDirectory() === true ? join(realpathSync(folder), basename(file)) : file;
  } catch (error) {
    throw creationError(file, error);
  }
}

/** @throws StorageError when a path that leads to nothing is a link */
export function refuseDeadLink(path: string): void {
  if (statOf(path, lstatSync)?.isSymbolicLink() !== true) return;
  throw new StorageError(
    'foreign',
    `${path} is a link to ${readlinkSync(path)}, which does not exist. Make what it leads to, or name another place.`,
  );
}

/** What is at a path; undefined where nothing is, also because a part of the path is no folder. */
export function statOf(path: string, read: (path: string) => Stats = statSync): Stats | undefined {
  try {
    return read(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
