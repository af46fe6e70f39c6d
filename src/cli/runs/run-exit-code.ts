import type { RunState } from '../../automations/journal/index.js';
import { exitCodeOf } from '../exit-code.js';

/**
 * The exit code that says what became of a run. Only one that is not over says that it was interrupted: a run in doubt must not
 * look like one that can be made again.
 */
export function runExitCode(state: RunState, interrupted: AbortSignal): number {
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
      return interrupted.aborted ? exitCodeOf(undefined, interrupted) : 5;
  }
}
