import type { ArgsDef } from 'citty';
import { readPlace } from '../place.js';
import type { Terminal } from '../terminal.js';

/** Where runs of automations are written down: a file, or the URL of a PostgreSQL database. */
const runsVariable = 'INTERCOM_TOOLS_RUNS';

/** Understood by every command that starts runs or looks at them. */
export const runsOption = {
  runs: {
    type: 'string',
    valueHint: 'file',
    description: `The journal of runs: a file, or a postgres:// URL (better in ${runsVariable}: other users of this machine can see the command line)`,
  },
} as const satisfies ArgsDef;

export const runsEnvironment = {
  [runsVariable]: 'where runs of automations are written down: a file, or a postgres:// URL',
} as const;

/** Where the journal is: the option, the environment, or a file among this user's data. A URL is kept out of all output. */
export function readRunsPlace(given: string | undefined, terminal: Pick<Terminal, 'env' | 'secrets'>): string {
  return readPlace(given, { variable: runsVariable, file: 'runs.db' }, terminal);
}
