import { redactor } from '../../../client/redact.js';
import { sha256 } from '../../../client/sha256.js';
import type { HttpAnswer, NameLookup, Service } from '../../../tool/service.js';
import { httpError } from './errors.js';
import type { Hop } from './hop.js';

/** A server as a service that one request is sent to. `onRefusal` sees the answers that are errors. */
export function targetOf(
  { url, headers }: Hop,
  service: Service,
  lookup: NameLookup,
  onRefusal: (answer: HttpAnswer) => void,
): Service {
  const values = Object.values(headers);
  const scrub = redactor(values.filter(({ length }) => length >= 8));
  return {
    name: service.name,
    baseUrl: url.origin,
    defaults: {},
    allowanceKey: sha256(JSON.stringify([url.origin, headers]), 'hex'),
    publicHeaders: () => ({ Accept: '*/*', 'User-Agent': service.publicHeaders()['User-Agent'] ?? 'intercom-tools' }),
    secretHeaders: () => ({ ...headers }),
    errorFrom(answer, call) {
      onRefusal(answer);
      return httpError(answer, call, { baseUrl: url.origin, scrub });
    },
    scrub,
    advice: { unreachable: 'Check the host and the network, then try again.' },
    lookup,
  };
}
