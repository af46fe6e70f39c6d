import { InvalidParamsError, type ToolError } from '../errors.js';
import { authenticationOf, type ConnectionValues } from '../tool/authentication.js';
import type { CallContext, HttpAnswer, Service } from '../tool/service.js';
import type { ServiceDefinition, ServiceHttp } from '../tool/service-definition.js';
import { packageVersion } from '../version.js';
import { checkBaseUrl } from './base-url.js';
import { redactor } from './redact.js';
import type { RefusalFormat } from './refusal.js';
import { sha256 } from './sha256.js';
import { statusError } from './status-error.js';

/** What a service does that its definition does not say. */
export interface ServiceBehaviour
  extends Pick<Service, 'allowanceIn' | 'refusesForGood' | 'statusOf' | 'timeZone' | 'learn'> {
  /** Version of its API that requests carry. */
  readonly version?: string | undefined;
  /** Settings that answer lookups without a request; none unless given. */
  readonly defaults?: Service['defaults'];
  /** The entries of an error body; none unless given, so that errors tell the status alone. */
  readonly readErrors?: RefusalFormat['read'];
  /** The error that a refusal stands for; by its status unless given. */
  errorFrom?(answer: HttpAnswer, call: CallContext, scrub: Service['scrub']): ToolError;
}

/**
 * Makes a service of its definition and the settings of one connection. `baseUrl` among them replaces the address of the
 * definition.
 *
 * @throws InvalidParamsError for a setting that is missing, or that cannot stand in a header or an address.
 */
export function httpService(
  definition: ServiceDefinition,
  settings: ConnectionValues,
  { version, defaults = {}, readErrors = () => ({ errors: [] }), errorFrom, ...hooks }: ServiceBehaviour = {},
): Service {
  const { name, title, versions, http, advice } = definition;
  if (http === undefined) throw new Error(`The definition of ${name} has no http: it does not say where requests go`);
  const values = checkSettings(definition, settings);
  const baseUrl = values.baseUrl === undefined ? addressIn(http.baseUrl, values) : checkBaseUrl(values.baseUrl);
  const { secrets, publicHeaders, secretHeaders, query } = authenticationOf(definition, values);
  const scrub = redactor(secrets, definition.secretPattern);
  return {
    name,
    baseUrl,
    version,
    ...(versions === undefined || version === undefined
      ? {}
      : { supports: (since) => versions.indexOf(version) >= versions.indexOf(since) }),
    defaults,
    allowanceKey: sha256([baseUrl, ...secrets].join(' '), 'hex'),
    publicHeaders: () => ({
      Accept: 'application/json',
      ...publicHeaders,
      'User-Agent': `intercom-tools/${packageVersion}`,
    }),
    secretHeaders: () => ({ ...secretHeaders }),
    secretQuery: () => ({ ...query }),
    errorFrom(answer, call) {
      if (errorFrom !== undefined) return errorFrom(answer, call, scrub);
      const { resetAt } = hooks.allowanceIn?.(answer, Date.now()) ?? {};
      return statusError(answer, call, { title, baseUrl, read: readErrors, scrub, resetAt });
    },
    scrub,
    advice,
    ...hooks,
  };
}

type Values = Readonly<Record<string, string>>;

/** The settings that were given, without spaces around them, and the defaults of the others. */
function checkSettings({ connection }: ServiceDefinition, settings: ConnectionValues): Values {
  const values: Record<string, string> = {};
  for (const { id, description, required, password, default: otherwise } of connection?.fields ?? []) {
    const value = settings[id]?.trim() || otherwise;
    if (value === undefined) {
      if (required) throw refuse(id, `is missing: ${description}`);
      continue;
    }
    // Anything else cannot stand in a header, and Node's own complaint would not say which setting is meant.
    if (password && !/^[\x20-\x7e]+$/.test(value))
      throw refuse(id, 'holds characters that cannot be sent: copy it again');
    values[id] = value;
  }
  if (settings.baseUrl !== undefined) values.baseUrl = settings.baseUrl;
  return values;
}

function addressIn(address: ServiceHttp['baseUrl'], values: Values): string {
  if (typeof address === 'string') return address;
  const word = values[address.field] ?? address.default;
  const url = Object.hasOwn(address.urls, word) ? address.urls[word] : undefined;
  if (url !== undefined) return url;
  throw refuse(address.field, `is "${word}": expected one of ${Object.keys(address.urls).join(', ')}`);
}

function refuse(field: string, message: string): InvalidParamsError {
  return new InvalidParamsError([{ field, message }]);
}
