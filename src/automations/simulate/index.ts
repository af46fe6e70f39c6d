/** Simulations: what an automation would have done with the conversations and tickets of the past. */

export { type DownloadedPast, type DownloadOptions, downloadPast } from './download-past.js';
export { Names } from './names.js';
export { offlineIntercom } from './offline.js';
export { reportPage } from './page/report-page.js';
export type { PastFilter } from './past/store.js';
export { diffOf, type ReportDiff } from './report/diff.js';
export { checkGate, type Gate, type Gated, readGate } from './report/gate.js';
export type { Agreement, AgreementClass, Note, Replies, Sample, SimulationReport } from './report/report.js';
export type { Outcome, Row } from './row.js';
export { type PastSource, type SimulateOptions, type SimulationProgress, simulate } from './simulate.js';
