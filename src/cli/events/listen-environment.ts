import { inboxEnvironment } from './inbox-option.js';

/** The environment variables that only listen reads, and the app's secret. */
export const listenVariables = {
  secrets: 'INTERCOM_CLIENT_SECRET',
  forwardSecret: 'INTERCOM_TOOLS_FORWARD_SECRET',
  payloadDays: 'INTERCOM_TOOLS_PAYLOAD_DAYS',
  keyDays: 'INTERCOM_TOOLS_KEY_DAYS',
} as const;

/** The same as lines of the help. */
export const listenEnvironment = {
  [listenVariables.secrets]:
    'client secret of your app, for login (asked for when absent) and listen (several: a comma between)',
  ...inboxEnvironment,
  [listenVariables.forwardSecret]: 'what listen --forward signs with; the client secret when absent',
  [listenVariables.payloadDays]: 'the same as --payload-days of listen',
  [listenVariables.keyDays]: 'the same as --key-days of listen',
} as const;
