import type { ToolError } from '../errors.js';

/** What each exit code says. */
export const exitCodes = {
  0: 'it worked',
  1: 'the call failed: the service refused it, or could not be reached; an automation has errors',
  2: 'wrong usage, parameters or settings; nothing was sent',
  3: 'blocked by a rule of the connection, such as read-only; nothing was sent',
  4: 'a write was sent and its outcome is unknown: look before you repeat it',
  5: 'a run is not over: it waits for a time, an event or another try',
  130: 'interrupted (143 when it was told to end)',
} as const;

const ofErrors: Partial<Record<ToolError['name'], number>> = {
  InvalidParamsError: 2,
  BlockedError: 3,
  OutcomeUnknownError: 4,
};

const ofSignals: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143 };

/** The exit code for an error. An interrupt that leaves a write in doubt says so: that is what the caller must know. */
export function exitCodeOf(error: unknown, interrupted: AbortSignal): number {
  const code = error instanceof Error ? ofErrors[error.name] : undefined;
  if (code !== undefined) return code;
  return interrupted.aborted ? exitCodeOfSignal(interrupted) : 1;
}

/** The exit code of a program that the signal ended. */
function exitCodeOfSignal(interrupted: AbortSignal): number {
  return ofSignals[String(interrupted.reason)] ?? 130;
}
