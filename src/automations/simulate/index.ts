/** Simulations: what an automation would have done with the conversations and tickets of the past. */

export { Names } from './names.js';
export { offlineIntercom } from './offline.js';
export type { PastFilter } from './past/store.js';
export type {
  Agreement,
  AgreementClass,
  Counted,
  DraftSample,
  Latency,
  Note,
  Replies,
  Sample,
  SimulationReport,
} from './report/report.js';
export type { Outcome, Row } from './row.js';
export { type PastSource, type SimulateOptions, type SimulationProgress, simulate } from './simulate.js';
