import type { ArgsDef } from 'citty';

/** Options of every command that connects to a workspace. */
export const connectionOptions = {
  sandbox: {
    type: 'boolean',
    description:
      'Use the sandbox that runs in this folder, or one for this run: no account, no token, nothing leaves this machine',
  },
  workspace: {
    type: 'string',
    valueHint: 'id',
    description: 'A workspace that "login" connected: its token and region are used',
  },
  region: { type: 'string', valueHint: 'us|eu|au', description: 'Where the workspace is; us unless given' },
  'api-version': { type: 'string', valueHint: '2.16', description: 'Version of the Intercom API; 2.16 unless given' },
  'base-url': { type: 'string', valueHint: 'url', description: "In place of the region's address: a sandbox, a proxy" },
  'admin-id': { type: 'string', valueHint: 'id', description: 'The admin who acts when a call names none' },
  'time-zone': {
    type: 'string',
    valueHint: 'zone',
    description: 'Time zone of times that name none, such as Europe/Dublin; UTC unless given or known',
  },
  token: {
    type: 'string',
    valueHint: 'token',
    description: 'Access token. Better in INTERCOM_ACCESS_TOKEN: other users of this machine can see the command line',
  },
} as const satisfies ArgsDef;

/** The environment variables that set the same; options win, and an empty variable counts as absent. */
export const environment = {
  INTERCOM_ACCESS_TOKEN: 'access token of the workspace',
  INTERCOM_REGION: 'us, eu or au',
  INTERCOM_VERSION: 'version of the Intercom API',
  INTERCOM_BASE_URL: "an address in place of the region's",
  INTERCOM_ADMIN_ID: 'the admin who acts when a call names none',
  INTERCOM_TIME_ZONE: 'time zone of times that name none',
} as const;
