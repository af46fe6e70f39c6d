import type { ArgsDef } from 'citty';
import { readPlace } from '../place.js';
import type { Terminal } from '../terminal.js';

/** Where notifications are kept: a file, or the URL of a PostgreSQL database. */
const inboxVariable = 'INTERCOM_TOOLS_INBOX';

/** Understood by every command that looks into an inbox. */
export const inboxOption = {
  inbox: {
    type: 'string',
    valueHint: 'file',
    description: `The webhook inbox: a file, or a postgres:// URL (better in ${inboxVariable}: other users of this machine can see the command line)`,
  },
} as const satisfies ArgsDef;

export const inboxEnvironment = {
  [inboxVariable]: 'where listen keeps notifications, and events finds them: a file, or a postgres:// URL',
} as const;

/** Where the inbox is: the option, the environment, or a file among this user's data. A URL is kept out of all output. */
export function readInboxPlace(given: string | undefined, terminal: Terminal): string {
  return readPlace(given, { variable: inboxVariable, file: 'inbox.db' }, terminal);
}
