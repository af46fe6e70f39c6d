import { createRandom } from './random.js';

export type Region = 'US' | 'EU' | 'AU';

/** What holds for the whole workspace. */
export interface WorkspaceSettings {
  readonly seed: number;
  /** The workspace's own id, 8 characters; companies call it app_id. */
  readonly idCode: string;
  readonly name: string;
  readonly region: Region;
  /** IANA zone in which date searches cut days. */
  readonly timeZone: string;
  /** Unix seconds. */
  readonly createdAt: number;
  /** New people are found by search only after this many seconds. */
  searchDelaySeconds: number;
  /** What happens when a caller sets a custom attribute that nobody defined. */
  undefinedAttributes: 'refuse' | 'accept';
}

/** The workspace's id code, repeatable by seed. */
export function workspaceIdCode(seed: number): string {
  const random = createRandom(seed, 'workspace');
  const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from({ length: 8 }, () => alphabet.charAt(random.integer(0, alphabet.length - 1))).join('');
}

/** @throws RangeError for a zone that does not exist. */
export function checkTimeZone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new RangeError(`timeZone must be an IANA name such as Europe/Dublin, not ${JSON.stringify(timeZone)}.`);
  }
  return timeZone;
}
