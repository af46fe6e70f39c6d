import { intercom } from '../../../intercom/definition.js';
import { regions } from '../../../intercom/region.js';
import { defaultApiVersion } from '../../../intercom/versions.js';
import type { ServiceDefinition } from '../../../tool/index.js';

/** The part of a custom tool that knows where its service is and how it is told who calls. */
export interface ConnectionCode {
  /** Arguments that only the user fills. */
  readonly properties: Readonly<Record<string, object>>;
  /** What the code finds in `call` about the connection. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What stands before everything else. */
  readonly first: string;
  /** Reads the settings among the arguments, or refuses them. */
  readonly read: string;
  /** Declares `headers`. */
  readonly headers: string;
  /** Expressions: the address without a path, its host for messages, and what stands before the query. */
  readonly address: string;
  readonly host: string;
  /** Declares `said`, the texts of an error in `content`. */
  readonly errors: string;
}

/**
 * The code for a service; undefined for one whose requests such code cannot make: it has no connection, or needs Basic
 * authentication, for which there is no base64 in every sandbox.
 */
export function connectionCode(service: ServiceDefinition): ConnectionCode | undefined {
  if (service.name === intercom.name) return intercomCode;
  const { connection, http } = service;
  return connection === undefined || http === undefined || http.basic !== undefined
    ? undefined
    : codeFor(service.title, connection.fields, http);
}

const intercomCode: ConnectionCode = {
  properties: {
    accessToken: { type: 'string', description: 'Access token of the Intercom workspace' },
    region: { type: 'string', description: 'Region of the workspace; us unless given', enum: regions },
  },
  data: { version: defaultApiVersion },
  first: `const hosts = { us: 'api.intercom.io', eu: 'api.eu.intercom.io', au: 'api.au.intercom.io' };
`,
  read: `const token = typeof given.accessToken === 'string' ? given.accessToken.trim() : '';
if (!/^[\\x21-\\x7e]+$/.test(token)) refuse('accessToken is missing or no token: fill it in where the tool is configured');
const region = isMissing(given.region) || given.region === null ? 'us' : String(given.region).trim().toLowerCase();
if (!Object.hasOwn(hosts, region)) refuse('region is "' + region + '": expected one of us, eu, au');
`,
  headers: `const headers = { Authorization: 'Bearer ' + token, Accept: 'application/json', 'Intercom-Version': call.version };
`,
  address: `'https://' + hosts[region]`,
  host: 'hosts[region]',
  errors: `const errors = isObject(content) && Array.isArray(content.errors) ? content.errors : [];
const said = errors.map((error) => [error.code, error.message].filter((word) => typeof word === 'string').join(': '));
`,
};

type Connection = NonNullable<ServiceDefinition['connection']>;
type Http = NonNullable<ServiceDefinition['http']>;

function codeFor(
  title: string,
  fields: Connection['fields'],
  { baseUrl, headers = {}, query = {} }: Http,
): ConnectionCode {
  // The address of the definition alone: whoever edits a workflow must not send the credentials elsewhere.
  const own = fields.filter(({ id }) => id !== 'baseUrl');
  return {
    properties: Object.fromEntries(
      own.map(({ id, description, options }) => [
        id,
        { type: 'string', description, ...(options === undefined ? {} : { enum: options.map((option) => option.id) }) },
      ]),
    ),
    data: {
      connection: {
        fields: own.map(({ id, required, password, default: usual, options }) => ({
          id,
          required,
          ...(password ? { password } : {}),
          ...(usual === undefined ? {} : { usual }),
          ...(options === undefined ? {} : { words: options.map((option) => option.id) }),
        })),
        address:
          typeof baseUrl === 'string'
            ? { urls: { only: baseUrl }, usual: 'only' }
            : { field: baseUrl.field, usual: baseUrl.default, urls: baseUrl.urls },
        headers,
        query,
        title,
      },
    },
    first: '',
    read: `const settings = {};
for (const field of call.connection.fields) {
  const value = typeof given[field.id] === 'string' ? given[field.id].trim() : '';
  if (field.password && !/^[\\x20-\\x7e]*$/.test(value)) refuse(field.id + ' holds characters that cannot be sent: copy it again');
  if (value === '' && field.required) refuse(field.id + ' is missing: fill it in where the tool is configured');
  if (value !== '' && field.words !== undefined && !field.words.includes(value)) refuse(field.id + ' is no known word: expected one of ' + field.words.join(', '));
  if (value !== '' || field.usual !== undefined) settings[field.id] = value === '' ? field.usual : value;
}
const filled = (templates) => Object.entries(templates)
  .filter(([, template]) => [...template.matchAll(/\\{(\\w+)\\}/g)].every(([, field]) => settings[field] !== undefined))
  .map(([name, template]) => [name, template.replace(/\\{(\\w+)\\}/g, (_, field) => settings[field])]);
const base = call.connection.address.urls[settings[call.connection.address.field] ?? call.connection.address.usual];
const host = base.replace(/^https?:\\/\\//, '').split('/')[0];
`,
    headers: `const headers = { Accept: 'application/json', ...Object.fromEntries(filled(call.connection.headers)) };
for (const [name, value] of filled(call.connection.query)) query.push(encodeURIComponent(name) + '=' + encodeURIComponent(value));
`,
    address: 'base',
    host: 'host',
    errors: `const textsIn = (value) => (typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(textsIn)
  : isObject(value) ? ['code', 'message', 'error', 'errors', 'detail'].flatMap((key) => textsIn(value[key])) : []);
const said = textsIn(content).map((text) => call.connection.fields.filter(({ password }) => password)
  .reduce((clean, { id }) => (settings[id] === undefined ? clean : clean.split(settings[id]).join('[redacted]')), text).slice(0, 500));
`,
  };
}
