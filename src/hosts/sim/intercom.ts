import { regions } from '../../intercom/region.js';
import { apiVersions } from '../../intercom/versions.js';
import type { ConnectionParam } from './connection-param.js';

/** What Sim shows for the fields of an Intercom connection, in the words of Sim's own block. */
export const intercomFields: Readonly<Record<string, Partial<ConnectionParam>>> = {
  accessToken: {
    title: 'Access Token',
    description: 'Access token of the Intercom workspace',
    placeholder: 'Access token, from the Developer Hub',
  },
  region: { description: `Region of the workspace: ${regions.join(', ')}; us unless given`, labels: {} },
  version: {
    description: `API version: ${apiVersions.join(', ')}; the newest stable one unless given`,
    placeholder: apiVersions.at(-1) ?? '',
    title: 'API Version',
    words: undefined,
  },
  adminId: {
    title: 'Default Admin ID',
    description: 'Admin who acts when a call names none; the one the token belongs to unless given',
    placeholder: '814860',
  },
  baseUrl: {
    title: 'Base URL',
    description: 'Address that replaces the one of the region: a sandbox or a proxy',
    placeholder: 'http://127.0.0.1:4010',
  },
};

/** What the block is said to do, in short. */
export const intercomDescription = 'Work with contacts, companies, conversations and tickets in Intercom';
