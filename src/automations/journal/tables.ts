/** How the tables of a journal are made in one database. Table names begin with `runs_`. */
export interface TableMaker {
  table(name: string): string;
  /** The type of a primary key that numbers rows, and no number twice. */
  readonly numbered: string;
}

/**
 * The tables of format 1. Times are unix milliseconds of the store's clock, values JSON. `slot` of a run: 0 needs none, 1
 * holds one, 2 needs one once it is due, 3 is due and waits for one. What is long has tables of its own, so that a change of
 * state does not write it again. Keys of starts have one too, because they outlive the runs.
 */
export function createTables({ table, numbered }: TableMaker): string {
  const run = table('run');
  return `
    CREATE TABLE ${run} (
      number ${numbered},
      automation text NOT NULL,
      revision text NOT NULL,
      workspace text NOT NULL,
      cause text NOT NULL,
      key text,
      about text,
      subjects text NOT NULL,
      slot_key text,
      slot_limit bigint,
      slot_mode text,
      slot bigint NOT NULL,
      state text NOT NULL,
      note text,
      parent text,
      created_at bigint NOT NULL,
      due_at bigint NOT NULL,
      attempts bigint NOT NULL DEFAULT 0,
      fence bigint NOT NULL DEFAULT 0,
      cancelling bigint NOT NULL DEFAULT 0,
      events_after bigint NOT NULL,
      finished_at bigint,
      erased bigint NOT NULL DEFAULT 0
    );
    CREATE INDEX runs_run_due ON ${run} (due_at, number) WHERE ${dueStates} AND slot < 2;
    CREATE INDEX runs_run_wants ON ${run} (due_at, number) WHERE ${dueStates} AND slot = 2;
    CREATE INDEX runs_run_slot ON ${run} (automation, workspace, slot_key, slot, number) WHERE slot_key IS NOT NULL;
    CREATE INDEX runs_run_state ON ${run} (state, number);
    CREATE INDEX runs_run_automation ON ${run} (automation, number);
    CREATE INDEX runs_run_about ON ${run} (about, number) WHERE about IS NOT NULL;
    CREATE TABLE ${table('input')} (run bigint PRIMARY KEY, event text NOT NULL);
    CREATE TABLE ${table('record')} (run bigint NOT NULL, path text NOT NULL, body text NOT NULL, PRIMARY KEY (run, path));
    CREATE TABLE ${table('intent')} (
      run bigint NOT NULL,
      path text NOT NULL,
      nth bigint NOT NULL,
      sent_at bigint NOT NULL,
      body text NOT NULL,
      outcome text,
      late text,
      PRIMARY KEY (run, path, nth)
    );
    CREATE TABLE ${table('start_key')} (
      automation text NOT NULL,
      workspace text NOT NULL,
      key text NOT NULL,
      run bigint NOT NULL,
      until bigint,
      PRIMARY KEY (automation, workspace, key)
    );
    CREATE TABLE ${table('call_key')} (
      workspace text NOT NULL,
      key text NOT NULL,
      run bigint NOT NULL,
      path text NOT NULL,
      until bigint,
      value text,
      PRIMARY KEY (workspace, key)
    );
    CREATE INDEX runs_call_key_run ON ${table('call_key')} (run);
    CREATE TABLE ${table('event')} (
      number ${numbered},
      workspace text NOT NULL,
      id text NOT NULL,
      topic text NOT NULL,
      about text,
      subjects text NOT NULL,
      at bigint NOT NULL,
      event text,
      UNIQUE (workspace, id)
    );
    CREATE INDEX runs_event_topic ON ${table('event')} (workspace, topic, number);
    CREATE TABLE ${table('wait')} (
      run bigint NOT NULL,
      path text NOT NULL,
      workspace text NOT NULL,
      topics text NOT NULL,
      about text,
      seen bigint NOT NULL,
      until bigint NOT NULL,
      event bigint,
      PRIMARY KEY (run, path)
    );
    CREATE INDEX runs_wait_open ON ${table('wait')} (workspace, about) WHERE event IS NULL;
    CREATE INDEX runs_wait_event ON ${table('wait')} (event) WHERE event IS NOT NULL;
    CREATE TABLE ${table('revision')} (
      automation text NOT NULL,
      revision text NOT NULL,
      content text NOT NULL,
      PRIMARY KEY (automation, revision)
    );
    CREATE TABLE ${table('claim')} (thing text PRIMARY KEY, owner text, until bigint NOT NULL);
    CREATE INDEX runs_claim_until ON ${table('claim')} (until);
    CREATE TABLE ${table('unsettled')} (number ${numbered}, write text NOT NULL, owner text, until bigint NOT NULL);
    CREATE INDEX runs_unsettled_write ON ${table('unsettled')} (write, until);
    CREATE TABLE ${table('claim_gap')} (one bigint PRIMARY KEY, until bigint NOT NULL);
    CREATE TABLE ${table('turn')} (write text PRIMARY KEY, holder text NOT NULL, until bigint NOT NULL);
    CREATE TABLE ${table('state')} (
      prefix text NOT NULL,
      key text NOT NULL,
      value text NOT NULL,
      PRIMARY KEY (prefix, key)
    );`;
}

/** In SQL: a worker takes it, now or later. As the indexes of what is due have it. */
export const dueStates = "state IN ('queued', 'running', 'waiting')";

/** In SQL: it has not ended. */
export const unfinished = "state IN ('queued', 'running', 'waiting', 'unknown')";
