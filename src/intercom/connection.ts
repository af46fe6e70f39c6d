import type { ConnectionField, ConnectionForm, ServiceHttp } from '../tool/service-definition.js';
import { type Region, regions } from './region.js';
import { type ApiVersion, apiVersions, defaultApiVersion } from './versions.js';

/** The address of each region. */
export const hosts: Readonly<Record<Region, string>> = {
  us: 'https://api.intercom.io',
  eu: 'https://api.eu.intercom.io',
  au: 'https://api.au.intercom.io',
};

const regionNames: Readonly<Record<Region, string>> = { us: 'United States', eu: 'Europe', au: 'Australia' };

const fields: readonly ConnectionField[] = [
  {
    id: 'accessToken',
    type: 'short-input',
    label: 'Access token',
    description: 'Access token of your app in the Intercom Developer Hub, under Configure, Authentication',
    required: true,
    password: true,
    mode: 'basic',
  },
  {
    id: 'region',
    type: 'dropdown',
    label: 'Region',
    description: 'Where the data of the workspace lives',
    required: false,
    mode: 'basic',
    options: regions.map((id) => ({ id, label: regionNames[id] })),
    default: 'us',
  },
  {
    id: 'version',
    type: 'dropdown',
    label: 'API version',
    description: 'Version of the Intercom API to use',
    required: false,
    mode: 'advanced',
    options: apiVersions.map((id) => ({ id, label: id })),
    default: defaultApiVersion,
  },
  {
    id: 'adminId',
    type: 'short-input',
    label: 'Default admin id',
    description: 'Admin who acts where a call names none; the admin that the token belongs to unless given',
    required: false,
    mode: 'advanced',
  },
  {
    id: 'baseUrl',
    type: 'short-input',
    label: 'Base URL',
    description: 'Replaces the address of the region, for a local sandbox or a proxy',
    required: false,
    mode: 'advanced',
    placeholder: 'http://127.0.0.1:4000',
  },
];

/** What a filled form holds, as `createIntercom` takes it. */
export interface IntercomFormSettings {
  readonly accessToken: string;
  readonly region?: Region;
  readonly version?: ApiVersion;
  readonly adminId?: string;
  readonly baseUrl?: string;
}

/** The form in which somebody connects an Intercom workspace. */
export const connection: ConnectionForm<IntercomFormSettings> = {
  title: 'Intercom workspace',
  noun: 'workspace',
  description: 'The access token of an app in your workspace, and the region of the workspace.',
  docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  fields,
  account: ['accessToken', 'region'],
};

/** How requests reach Intercom. */
export const http: ServiceHttp = {
  baseUrl: { field: 'region', default: 'us', urls: hosts },
  headers: { Authorization: 'Bearer {accessToken}', 'Intercom-Version': '{version}' },
  test: '/me',
};
