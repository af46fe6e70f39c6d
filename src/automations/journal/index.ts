/** Where runs of automations are written down: what they did, what they were about to do, and who holds them. */

export type {
  Intended,
  Journal,
  Pause,
  Paused,
  PurgeFilter,
  Reservation,
  RunFilter,
  RunWrites,
  Started,
  WholeRun,
} from './journal.js';
export { type JournalOptions, openJournal, openPostgresJournal, openSqliteJournal } from './open.js';
export type {
  IntentAnswer,
  IntentOutcome,
  IntentRecord,
  KeptEvent,
  LateAnswer,
  NewEvent,
  NewWait,
  StepRecord,
  Wait,
  Waiter,
} from './records.js';
export {
  type EndState,
  endStates,
  type LeasedRun,
  type NewRun,
  type Run,
  type RunCause,
  type RunLease,
  type RunNote,
  type RunState,
  runStates,
  type Slot,
} from './run.js';
