import { join } from 'node:path';
import { dataFolder } from './data-folder.js';
import type { Terminal } from './terminal.js';

/** Where something may be kept that this program remembers. */
export interface PlaceSetting {
  /** The environment variable that names it. */
  readonly variable: string;
  /** The file among this user's data. */
  readonly file: string;
}

/** Where something is: the option, the environment, or a file among this user's data. A URL is kept out of all output. */
export function readPlace(
  given: string | undefined,
  { variable, file }: PlaceSetting,
  { env, secrets }: Pick<Terminal, 'env' | 'secrets'>,
): string {
  const place = given ?? (env[variable] || join(dataFolder(env), file));
  if (isUrl(place)) secrets.add(place);
  return place;
}

/** The place without user and password. */
export function shownPlace(place: string): string {
  if (!isUrl(place)) return place;
  const { protocol, host, pathname } = URL.canParse(place) ? new URL(place) : { protocol: '', host: '', pathname: '' };
  return `${protocol}//${host}${pathname}`;
}

export function isUrl(place: string): boolean {
  return place.includes('://');
}
