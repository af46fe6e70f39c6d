/** What a person does about runs: look at them, say what became of a request, replay, cancel. */

export { cancelRun } from './cancel-run.js';
export { findRun } from './find-run.js';
export { listRuns, type RunPage } from './list-runs.js';
export { type MadeCall, madeCalls, type ReplayOptions, replayRun } from './replay-run.js';
export { isOfStep, type RunTrace, type TracedStep, tracedStep, traceRun } from './run-trace.js';
export { openIntents, type SettledRun, type Settlement, settleRun } from './settle-run.js';
