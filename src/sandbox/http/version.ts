import type { ApiVersion } from '../api-version.js';
import { refuse } from './errors.js';

/** What a call without the header gets. */
export const DEFAULT_VERSION: ApiVersion = 16;

const NEWEST: ApiVersion = 17;

/** The names of what is to come: here the newest version that there is. */
const MOVING = ['Preview', 'Unstable'];

/** @throws RefusedError 400 intercom_version_invalid for a version that does not exist. */
export function readVersion(header: string | undefined): ApiVersion {
  if (header === undefined) return DEFAULT_VERSION;
  if (MOVING.includes(header.trim())) return NEWEST;
  const minor = /^2\.(\d{1,2})$/.exec(header.trim())?.[1];
  if (minor === undefined || Number(minor) > NEWEST || String(Number(minor)) !== minor) {
    throw refuse(400, 'intercom_version_invalid', 'The requested version could not be found');
  }
  return Number(minor);
}

/** Every version, as people write it. */
export const VERSIONS: readonly string[] = Array.from({ length: NEWEST + 1 }, (_, minor) => `2.${minor}`);

export const versionText = (version: ApiVersion): string => `2.${version}`;

/** Refuses what the requested version lacks. */
export function checkAvailability(route: { since?: ApiVersion; until?: ApiVersion }, version: ApiVersion): void {
  if (version < (route.since ?? 0) || version > (route.until ?? NEWEST)) {
    throw refuse(400, 'intercom_version_invalid', 'Requested resource is not available in current API version.');
  }
}
