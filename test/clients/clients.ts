/** How a client of Intercom's API puts its calls: the headers of every call, and of those with a body. */
export interface ClientStyle {
  readonly name: string;
  readonly headers: (token: string) => Readonly<Record<string, string>>;
  readonly withBody: Readonly<Record<string, string>>;
}

const json = { 'Content-Type': 'application/json' };
const basic = (token: string) => `Basic ${Buffer.from(`${token}:`).toString('base64')}`;
const bearer = (token: string) => `Bearer ${token}`;

/** The official Ruby gem. Its `AcceptEncoding` is no header of HTTP. @param version as its `api_version`; it sends none by itself */
export function rubyGem(version?: string): ClientStyle {
  return {
    name: `intercom-ruby 4.2${version === undefined ? '' : ` at ${version}`}`,
    headers: (token) => ({
      'Accept-Encoding': 'gzip, deflate',
      Accept: 'application/vnd.intercom.3+json',
      'User-Agent': 'Intercom-Ruby/4.2.2',
      AcceptEncoding: 'gzip, deflate',
      Authorization: bearer(token),
      ...(version === undefined ? {} : { 'Intercom-Version': version }),
    }),
    withBody: json,
  };
}

/** intercom-client 2, on `request`. */
export const node2: ClientStyle = {
  name: 'intercom-client 2.11',
  headers: (token) => ({
    Accept: 'application/json',
    'User-Agent': 'intercom-node-client/2.0.0',
    Authorization: basic(token),
  }),
  withBody: json,
};

/** intercom-client 3 to 5, on axios. */
export function nodeOnAxios(version: string): ClientStyle {
  return {
    name: `intercom-client ${version}`,
    headers: (token) => ({
      'User-Agent': `intercom-node-client/${version}`,
      Accept: 'application/json',
      Authorization: basic(token),
    }),
    withBody: json,
  };
}

/** intercom-client 6 and 7, generated; both name JSON as the type of bodies that are not there, too. */
export function nodeGenerated(version: string, api: string): ClientStyle {
  return {
    name: `intercom-client ${version}`,
    headers: (token) => ({
      Authorization: bearer(token),
      'X-Fern-Language': 'JavaScript',
      'X-Fern-SDK-Name': 'intercom-client',
      'X-Fern-SDK-Version': version,
      'User-Agent': `intercom-client/${version}`,
      'Intercom-Version': api,
      'X-Fern-Runtime': 'node',
      'X-Fern-Runtime-Version': '20.19.0',
      Accept: '*/*',
      ...json,
    }),
    withBody: {},
  };
}

/** The Singer tap, on requests. */
export const singer: ClientStyle = {
  name: 'tap-intercom',
  headers: (token) => ({
    'Accept-Encoding': 'gzip, deflate',
    Connection: 'keep-alive',
    Authorization: bearer(token),
    Accept: 'application/json',
    'Intercom-Version': '2.12',
    'User-Agent': 'tap-intercom',
  }),
  withBody: json,
};

/** Integrations of Nango, whose proxy is on axios. */
export const nango: ClientStyle = {
  name: 'Nango',
  headers: (token) => ({
    Accept: 'application/json, text/plain, */*',
    'User-Agent': 'axios/1.13.2',
    'Accept-Encoding': 'gzip, compress, deflate, br',
    Authorization: bearer(token),
    'Intercom-Version': '2.11',
  }),
  withBody: json,
};
