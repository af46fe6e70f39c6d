import { httpService } from '../../client/http-service.js';
import { rateLimitHeaders } from '../../client/rate-limit-headers.js';
import type { Service } from '../../tool/service.js';
import { intercom } from '../definition.js';
import { errorFromResponse, isAboutJobs } from './errors.js';
import { knownZone, learnZone } from './known-zones.js';
import { checkSettings, type IntercomSettings } from './settings.js';

/** Intercom counts calls in windows of ten seconds. */
const allowanceIn = rateLimitHeaders({
  limit: 'x-ratelimit-limit',
  remaining: 'x-ratelimit-remaining',
  reset: 'x-ratelimit-reset',
  windowSeconds: 10,
});

/**
 * Intercom as a service: region, version, bearer token and error format.
 *
 * @throws InvalidParamsError for a setting that cannot work.
 */
export function intercomService(settings: IntercomSettings): Service {
  const { accessToken, region, version, baseUrl, adminId, timeZone } = checkSettings(settings);
  const service: Service = httpService(
    intercom,
    { accessToken, region, version, baseUrl },
    {
      version,
      defaults: { adminId },
      allowanceIn,
      refusesForGood: isAboutJobs,
      errorFrom(answer, call, scrub) {
        const { resetAt } = allowanceIn(answer, Date.now());
        return errorFromResponse(answer, { ...call, baseUrl, version, resetAt, scrub });
      },
      timeZone: () => timeZone ?? knownZone(service.allowanceKey),
      learn: (request, answer) => learnZone(service.allowanceKey, request, answer),
    },
  );
  return service;
}
