import { recordOf } from '../record-of.js';
import { isFailure, type Outcome, outcomeNames, type ReceiverReport } from './outcome.js';

/** What a receiver did since it was made. Times are unix milliseconds. */
export interface ReceiverStatus {
  readonly since: number;
  /** Requests that are not answered yet. */
  readonly inFlight: number;
  /** How many requests ended in each way. */
  readonly answers: Readonly<Record<Outcome, number>>;
  /** Notifications that were acknowledged after more than 500 ms: too many, and Intercom lowers the priority. */
  readonly slow: number;
  readonly lastStoredAt: number | null;
  /** The last time that something of our own failed: in which way, and the class and code of the error. */
  readonly lastError: { readonly at: number; readonly outcome: Outcome; readonly error: string | null } | null;
}

export interface StatusKeeper {
  begin(): void;
  end(report: ReceiverReport): void;
  read(): ReceiverStatus;
}

const slowMs = 500;

export function createStatusKeeper(now: () => number): StatusKeeper {
  const since = now();
  const answers: Record<Outcome, number> = recordOf(outcomeNames, 0);
  let inFlight = 0;
  let slow = 0;
  let lastStoredAt: number | null = null;
  let lastError: ReceiverStatus['lastError'] = null;
  return {
    begin() {
      inFlight += 1;
    },
    end({ outcome, ms, error }) {
      inFlight -= 1;
      answers[outcome] += 1;
      const isKept = outcome === 'stored' || outcome === 'duplicate';
      if (isKept && ms > slowMs) slow += 1;
      if (outcome === 'stored') lastStoredAt = now();
      if (isFailure(outcome)) lastError = { at: now(), outcome, error: errorName(error) };
    },
    read: () => ({ since, inFlight, answers: { ...answers }, slow, lastStoredAt, lastError }),
  };
}

/** Class and code only: messages of databases quote the row that they could not store. */
function errorName(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}`.replace(/[^\w .-]/g, '').slice(0, 80);
}
