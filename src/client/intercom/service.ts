import { createHash } from 'node:crypto';
import type { Service } from '../../tool/service.js';
import { packageVersion } from '../../version.js';
import { redactor } from '../redact.js';
import { errorFromResponse } from './errors.js';
import { type CheckedSettings, checkSettings, type IntercomSettings } from './settings.js';

/**
 * Intercom as a service: region, version, bearer token and error format.
 *
 * @throws InvalidParamsError for a setting that cannot work.
 */
export function intercomService(settings: IntercomSettings): Service {
  return fromChecked(checkSettings(settings));
}

function fromChecked({ accessToken, version, baseUrl, adminId }: CheckedSettings): Service {
  const scrub = redactor([accessToken]);
  const publicHeaders = {
    Accept: 'application/json',
    'Intercom-Version': version,
    'User-Agent': `intercom-tools/${packageVersion}`,
  };
  return {
    name: 'intercom',
    baseUrl,
    version,
    defaults: { adminId },
    allowanceKey: createHash('sha256').update(`${baseUrl} ${accessToken}`).digest('hex'),
    publicHeaders: () => ({ ...publicHeaders }),
    secretHeaders: () => ({ Authorization: `Bearer ${accessToken}` }),
    errorFrom: (answer, call) => errorFromResponse(answer, { ...call, baseUrl, version, scrub }),
    scrub,
  };
}
