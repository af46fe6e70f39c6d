/** JSON automations: how their files are read and checked, and how they run over a journal, by the tools of a client. */

export { openPostgresRateLimits, type SharedRateLimits } from '../rate-limits/index.js';
export { type Checked, type CheckOptions, checkAutomation } from './check/check-automation.js';
export { type CheckedFile, checkFiles } from './check/files.js';
export { automationJsonSchema } from './check/json-schema.js';
export type { Delivered, RunDelivery } from './delivery/delivery.js';
export { openPgBoss, type PgBossOptions } from './delivery/pg-boss.js';
export {
  type AutomationEvent,
  type Automations,
  type AutomationWorker,
  type AutomationWorkerOptions,
  type Clock,
  type ContinueRunOptions,
  type CurrentAutomation,
  continueRun,
  createAutomationWorker,
  type DryRunOptions,
  dryRun,
  fixedAutomations,
  type Meaning,
  meaningFor,
  type PausedAutomation,
  pauseAutomation,
  pauseOf,
  type Requirements,
  type RunOnceOptions,
  requirementsOf,
  resumeAutomation,
  runOnce,
  type SecretSource,
  type SharedByRuns,
  type StartEvent,
  type StartOptions,
  type StartOutcome,
  type StepTrace,
  startRuns,
  systemClock,
  type TraceMode,
  traceOf,
} from './engine/index.js';
export { ExpressionError } from './expression/expression-error.js';
export type { Automation } from './format/automation.js';
export type { ErrorClass } from './format/retry.js';
export { revisionOf } from './format/revision.js';
export {
  type AutomationHost,
  type AutomationHostOptions,
  createAutomationHost,
  createHostApp,
  createHostMetrics,
  createHostTelemetry,
  type FileState,
  type HostAppOptions,
  type HostEvent,
  type HostHealth,
  type HostListener,
  type HostMetrics,
  type HostTelemetry,
  type InboxConsumer,
  type NextDue,
  type ServedAutomation,
} from './host/index.js';
export {
  type DueRun,
  type EndState,
  type IntentOutcome,
  type IntentRecord,
  type Journal,
  type JournalOptions,
  openJournal,
  openPostgresJournal,
  openSqliteJournal,
  type PurgeFilter,
  type Run,
  type RunCause,
  type RunFilter,
  type RunNote,
  type RunState,
  type StepRecord,
  type WholeRun,
} from './journal/index.js';
export { AutomationSyntaxError, type Finding, type FindingCode, sentenceOf } from './read/finding.js';
export { type ReadAutomation, type ReadOptions, readAutomation } from './read/read-automation.js';
export { setEnabled } from './read/set-enabled.js';
export {
  cancelRun,
  findRun,
  listRuns,
  type MadeCall,
  madeCalls,
  openIntents,
  type ReplayOptions,
  type RunPage,
  type RunTrace,
  replayRun,
  type SettledRun,
  type Settlement,
  settleRun,
  type TracedStep,
  traceRun,
} from './runs/index.js';
export { fileSecretStore, type SecretEntry, type SecretStore } from './secrets/secret-store.js';
export { type SecretsFrom, secretsFrom } from './secrets/secrets-from.js';
export {
  type Agreement,
  type AgreementClass,
  checkGate,
  type DownloadedPast,
  type DownloadOptions,
  diffOf,
  downloadPast,
  type Gate,
  type Gated,
  Names,
  type Outcome,
  offlineIntercom,
  type PastFilter,
  type PastSource,
  type Replies,
  type ReportDiff,
  type Row,
  readGate,
  reportPage,
  type Sample,
  type SimulateOptions,
  type SimulationProgress,
  type SimulationReport,
  simulate,
} from './simulate/index.js';
export {
  type AiSettings,
  aiService,
  automationTools,
  type HttpSettings,
  httpRequestService,
  type SlackSettings,
  slackService,
} from './tools/index.js';
