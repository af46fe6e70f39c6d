import { InvalidParamsError } from '../errors.js';

/**
 * Whether an address names a PostgreSQL database; else it is the path of a file. URLs of anything else are refused: as
 * paths they would become folders that are named after a password.
 *
 * @throws InvalidParamsError that names the field and never quotes the address.
 */
export function isPostgresUrl(at: string, field: string): boolean {
  if (typeof at !== 'string' || at.trim() === '') {
    throw new InvalidParamsError([{ field, message: 'is empty: name a file, or a postgres:// URL' }]);
  }
  // A drive of Windows has one letter and one slash.
  const scheme = /^\s*([a-z][a-z0-9+.-]*):\/\//i.exec(at)?.[1]?.toLowerCase();
  if (scheme === undefined) return false;
  if (scheme === 'postgres' || scheme === 'postgresql') return true;
  throw new InvalidParamsError([
    { field, message: 'is a URL of something else: name a file by its path, or a postgres:// URL' },
  ]);
}
