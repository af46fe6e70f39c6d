import { intercomService } from '../../intercom/service/service.js';
import type { ApiVersion } from '../../intercom/versions.js';
import type { Service } from '../../tool/service.js';

/**
 * Intercom without a connection: what it is asked for fails, and nothing leaves this machine. For simulations of a file, whose
 * calls need a service to be prepared for.
 *
 * @param adminId the admin who acts when a call names none
 */
export function offlineIntercom({
  version,
  adminId = '1',
}: {
  readonly version?: ApiVersion | undefined;
  readonly adminId?: string | undefined;
} = {}): Service {
  const service = intercomService({ accessToken: 'none', baseUrl: 'https://offline.invalid', version, adminId });
  return { ...service, lookup: (_name, _options, done) => done(new Error('There is no connection'), []) };
}
