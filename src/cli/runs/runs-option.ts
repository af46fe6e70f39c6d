import { join } from 'node:path';
import type { ArgsDef } from 'citty';
import { dataFolder } from '../data-folder.js';
import { readPlace } from '../place.js';
import { databaseVariable } from '../serve/serve-environment.js';
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

/** The same for commands that connect to nothing: those that do have it among their options. */
export const sandboxRunsOption = {
  sandbox: { type: 'boolean', description: 'The journal of runs with --sandbox, which is one of its own' },
} as const satisfies ArgsDef;

export const runsEnvironment = {
  [runsVariable]: 'where runs of automations are written down: a file, or a postgres:// URL',
} as const;

/** What of the options says where the journal is. */
export interface RunsValues {
  readonly runs: string | undefined;
  readonly sandbox: boolean;
}

/**
 * Where the journal is: the option, the environment, or a file among this user's data. A URL is kept out of all output. Runs
 * in the sandbox have a file of their own, unless the option names one: what is left of them must never be gone on with in
 * a real workspace.
 */
export function readRunsPlace({ runs, sandbox }: RunsValues, terminal: Pick<Terminal, 'env' | 'secrets'>): string {
  const { env } = terminal;
  // The database of `serve` too: what it tells of a run is to be found by the same environment.
  const shared = env[runsVariable] ? undefined : env[databaseVariable] || undefined;
  const given = runs ?? (sandbox ? join(dataFolder(env), 'sandbox-runs.db') : shared);
  return readPlace(given, { variable: runsVariable, file: 'runs.db' }, terminal);
}
