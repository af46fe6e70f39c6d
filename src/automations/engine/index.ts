/** Carries out automations: from an event to a run, and from a run to its end, over a journal. */

export { type Automations, type CurrentAutomation, fixedAutomations, Plans } from './catalogue.js';
export { type Clock, systemClock } from './clock.js';
export { type PausedAutomation, pauseAutomation, pauseOf, resumeAutomation } from './pauses.js';
export { meaningFor, type Requirements, requirementsOf } from './requirements.js';
export {
  type ContinueRunOptions,
  continueRun,
  type DryRunOptions,
  dryRun,
  type RunOnceOptions,
  runOnce,
} from './run-once.js';
export type { SecretSource } from './run-secrets.js';
export {
  type Meaning,
  newRun,
  type StartEvent,
  type StartOptions,
  type StartOutcome,
  startRuns,
} from './start-runs.js';
export { type EventTopics, eventTopics } from './topics.js';
export { type StepTrace, type TraceMode, traceOf } from './trace.js';
export { createAutomationWorker } from './worker.js';
export type {
  AutomationEvent,
  AutomationWorker,
  AutomationWorkerOptions,
  SharedByRuns,
} from './worker-options.js';
