import { checkBaseUrl } from '../../client/base-url.js';
import { InvalidParamsError } from '../../errors.js';
import { nearest } from '../../tool/nearest.js';
import { isTimeZone } from '../../tool/time-zone.js';
import { hosts } from '../connection.js';
import { type Region, regions } from '../region.js';
import { type ApiVersion, apiVersions, defaultApiVersion } from '../versions.js';

export { type Region, regions };

const addressWords = { example: hosts.us, secret: 'give the token as accessToken' };

/** Spellings of regions that other connectors use. */
const otherSpellings: ReadonlyMap<string, Region> = new Map([
  ['usa', 'us'],
  ['united states', 'us'],
  ['europe', 'eu'],
  ['australia', 'au'],
]);

/** How to reach a workspace. */
export interface IntercomSettings {
  /** Access token of the workspace. */
  readonly accessToken: string;
  /** `us` unless given. */
  readonly region?: Region | undefined;
  /** API version sent with every request, `2.16` unless given. */
  readonly version?: ApiVersion | undefined;
  /** Replaces the region's address: for a sandbox or a proxy. */
  readonly baseUrl?: string | undefined;
  /** The admin that acts when a call names none. Without it the admin that the token belongs to acts. */
  readonly adminId?: string | undefined;
  /**
   * Time zone of the workspace, as an IANA name: times that name no zone are read in it. Without it the zone is known once the
   * workspace has told it, which `me` and looking for the acting admin bring about; until then they are read in UTC.
   */
  readonly timeZone?: string | undefined;
}

/** Settings that were checked and completed. */
export interface CheckedSettings {
  readonly accessToken: string;
  readonly region: Region;
  readonly version: ApiVersion;
  readonly baseUrl: string;
  readonly adminId: string | undefined;
  readonly timeZone: string | undefined;
}

/**
 * Checks settings before anything is sent with them.
 *
 * @throws InvalidParamsError that names the setting and what was expected; never shows the token.
 */
export function checkSettings(settings: IntercomSettings): CheckedSettings {
  const region = checkRegion(settings.region ?? 'us');
  return {
    accessToken: checkToken(settings.accessToken),
    region,
    version: checkVersion(settings.version ?? defaultApiVersion),
    baseUrl: settings.baseUrl === undefined ? hosts[region] : checkBaseUrl(settings.baseUrl, addressWords),
    adminId: settings.adminId === undefined ? undefined : checkAdminId(settings.adminId),
    timeZone: settings.timeZone === undefined ? undefined : checkTimeZone(settings.timeZone),
  };
}

/** Reads a region in any of the spellings that circulate. */
export function checkRegion(value: string): Region {
  const word = String(value).trim().toLowerCase();
  const region = regions.find((known) => known === word) ?? otherSpellings.get(word);
  if (region !== undefined) return region;
  throw refuse('region', `is "${value}": expected one of ${regions.join(', ')}`);
}

/** Reads an API version. */
export function checkVersion(value: string): ApiVersion {
  const version = apiVersions.find((known) => known === String(value).trim());
  if (version !== undefined) return version;
  const near = nearest(String(value), apiVersions);
  throw refuse('version', `is "${value}": expected one of ${apiVersions.join(', ')}${near ? ` (${near}?)` : ''}`);
}

function checkToken(value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') {
    throw refuse('accessToken', 'is missing: expected the access token of your app, from its Developer Hub page');
  }
  // Anything else cannot stand in a header, and Node's own complaint would not say which setting is meant.
  if (!/^[\x21-\x7e]+$/.test(value.trim())) {
    throw refuse('accessToken', 'holds spaces or characters that no token has: copy it again from the Developer Hub');
  }
  return value.trim();
}

function checkAdminId(value: unknown): string {
  if (/^\d+$/.test(String(value))) return String(value);
  throw refuse('adminId', 'is not an admin id: expected digits such as 814860, as the list admins tool shows them');
}

function checkTimeZone(value: unknown): string {
  if (typeof value === 'string' && isTimeZone(value)) return value;
  throw refuse('timeZone', 'is no time zone: expected an IANA name such as Europe/Dublin');
}

function refuse(field: string, message: string): InvalidParamsError {
  return new InvalidParamsError([{ field, message }]);
}
