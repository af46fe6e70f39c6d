import { connectionFields } from '../../form/index.js';
import { intercom } from '../../intercom/definition.js';
import type { ConnectionField, ConnectionForm, ServiceDefinition, ServiceHttp } from '../../tool/index.js';
import type { N8nCredentialType, N8nProperty } from './n8n-types.js';
import { namesOf } from './names.js';
import { titleOf } from './titles.js';

/**
 * The credentials of a node: the form of a connection, and a test by a read. n8n itself sends the test, and nothing else:
 * so it is told how requests are addressed and authenticated.
 *
 * @throws Error for a service that needs no connection.
 */
export function credentialType(service: ServiceDefinition = intercom): N8nCredentialType {
  const { name, connection, http } = service;
  if (connection === undefined || http === undefined) throw new Error(`${name} has no connection, so no credentials`);
  const { credential, title, iconFile } = namesOf(service);
  return {
    name: credential,
    displayName: `${title} API`,
    icon: `file:${iconFile}`,
    ...(connection.docs === undefined ? {} : { documentationUrl: connection.docs }),
    properties: connectionFields(service).map(toCredentialProperty),
    authenticate: { type: 'generic', properties: authenticationOf(http) },
    ...(http.test === undefined
      ? {}
      : {
          test: {
            request: {
              baseURL: addressExpressions[name] ?? addressExpression(http.baseUrl, connection),
              url: http.test,
            },
          },
        }),
  };
}

function authenticationOf({
  headers = {},
  query,
  basic,
}: ServiceHttp): N8nCredentialType['authenticate']['properties'] {
  return {
    headers: expressionsOf(headers),
    ...(query === undefined ? {} : { qs: expressionsOf(query) }),
    ...(basic === undefined
      ? {}
      : { auth: { username: toExpression(basic.username), password: toExpression(basic.password) } }),
  };
}

function expressionsOf(templates: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(templates).map(([name, template]) => [name, toExpression(template)]));
}

/** A template of ours as an expression of n8n: `Bearer {token}` is `=Bearer {{ $credentials.token }}`. */
function toExpression(template: string): string {
  const filled = template.replace(/\{(\w+)\}/g, '{{ $$credentials.$1 }}');
  return filled === template ? template : `=${filled}`;
}

/** The addresses of regions differ by a word, which makes a shorter expression than a choice. */
const addressExpressions: Readonly<Record<string, string>> = {
  [intercom.name]:
    "={{ $credentials.baseUrl || 'https://api.' + ($credentials.region === 'us' ? '' : $credentials.region + '.') + 'intercom.io' }}",
};

/** The address as an expression: what the field baseUrl holds, where the form has it, or else that of the definition. */
function addressExpression(address: ServiceHttp['baseUrl'], { fields }: ConnectionForm): string {
  const own = fields.some(({ id }) => id === 'baseUrl') ? '$credentials.baseUrl || ' : '';
  if (typeof address === 'string') return own === '' ? address : `={{ ${own}${quoted(address)} }}`;
  const { field, default: usual, urls } = address;
  const choice = Object.entries(urls).reduceRight(
    (otherwise, [word, url]) =>
      word === usual ? otherwise : `$credentials.${field} === ${quoted(word)} ? ${quoted(url)} : ${otherwise}`,
    quoted(urls[usual] ?? ''),
  );
  return `={{ ${own}(${choice}) }}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function toCredentialProperty(field: ConnectionField): N8nProperty {
  const { id, label, description, placeholder, required, password, options } = field;
  return {
    displayName: titleOf(label),
    name: id,
    description,
    type: options === undefined ? 'string' : 'options',
    default: field.default ?? '',
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(required ? { required } : {}),
    ...(password === true ? { typeOptions: { password } } : {}),
    ...(options === undefined ? {} : { options: options.map(({ id, label }) => ({ name: label, value: id })) }),
  };
}
