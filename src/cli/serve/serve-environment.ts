/** A PostgreSQL database with both the inbox and the journal of runs. */
export const databaseVariable = 'INTERCOM_TOOLS_DATABASE';

export const serveEnvironment = {
  [databaseVariable]: 'the same as --database of serve: a postgres:// URL for inbox and journal, which processes share',
} as const;
