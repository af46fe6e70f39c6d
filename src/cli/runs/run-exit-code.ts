import type { RunState } from '../../automations/journal/index.js';

/** The exit code that says what became of a run. */
export function runExitCode(state: RunState): number {
  switch (state) {
    case 'done':
    case 'stopped':
    case 'dropped':
      return 0;
    case 'failed':
    case 'cancelled':
      return 1;
    case 'unknown':
      return 4;
    case 'queued':
    case 'running':
    case 'waiting':
      return 5;
  }
}
