import type { NewJob } from './job.js';

const rowBytes = 500;

/** About how many bytes jobs take in a store. */
export function weightOf(jobs: readonly NewJob[]): number {
  return jobs.reduce((sum, { payload }) => sum + payload.length + rowBytes, 0);
}
