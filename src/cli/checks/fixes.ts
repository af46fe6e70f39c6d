import type { ToolError } from '../../errors.js';
import type { IntercomSettings, Region } from '../../intercom/service/settings.js';
import { defaultApiVersion } from '../../intercom/versions.js';

/** What to do about a read that failed. */
export function fixFor(error: ToolError, permission: string | undefined): string {
  switch (error.name) {
    case 'AuthenticationError':
      return tokenFix;
    case 'PermissionError':
      return error.code === 'api_plan_restricted'
        ? "nothing in the settings helps: the workspace's plan does not include this"
        : `give the app the permission${permission === undefined ? '' : ` "${permission}"`} (Developer Hub, Configure, Authentication), then use its token again`;
    case 'RateLimitError':
      return `wait ${error.retryAfter ?? 10} s, then check again`;
    case 'NotFoundError':
      return 'check the base URL: what answers there does not know this operation';
    case 'InvalidResponseError':
      return 'check base URL and proxies: something else answers there';
    case 'NetworkError':
    case 'TimeoutError':
      return 'check the network, the region and the base URL, then try again';
    default:
      return (error.status ?? 0) >= 500 ? 'Intercom has a problem: try again later' : 'see what the answer says';
  }
}

const tokenFix = 'set INTERCOM_ACCESS_TOKEN to the token of your app (Developer Hub, Configure, Authentication)';

/** A token is known only in its own region. */
export const regionOfTokenFix =
  'if the token is right, its workspace is in another region: set INTERCOM_REGION to us, eu or au';

/** For checks that make no sense while nobody knows whose token it is. */
export const afterTokenFix = 'make the token check pass first';

/** How to use another API version. */
export const versionFix = `set INTERCOM_VERSION to another version, or leave it out for ${defaultApiVersion}`;

/** How to get to the region that the workspace is in. */
export function regionFix(region: Region): string {
  return `set INTERCOM_REGION=${region} (or --region ${region})`;
}

/** The region that the settings mean, or undefined where only a base URL is set, which may be any. */
export function regionMeant({ region, baseUrl }: IntercomSettings): Region | undefined {
  return region ?? (baseUrl === undefined ? 'us' : undefined);
}
