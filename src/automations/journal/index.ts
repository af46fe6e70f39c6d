/** Where runs of automations are written down: what they did, what they were about to do, and who holds them. */

export type {
  DueRun,
  Journal,
  PurgeFilter,
  RunFilter,
  WholeRun,
} from './journal.js';
export { type JournalOptions, openJournal, openPostgresJournal, openSqliteJournal } from './open.js';
export type {
  IntentOutcome,
  IntentRecord,
  NewEvent,
  NewWait,
  StepRecord,
} from './records.js';
export type {
  EndState,
  LeasedRun,
  NewRun,
  Run,
  RunCause,
  RunLease,
  RunNote,
  RunState,
  Slot,
} from './run.js';
export { endStates, runStates } from './run.js';
