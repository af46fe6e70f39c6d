import type { SaveOptions } from '../client/file/download.js';
import type { CallPriority } from '../client/rate-limit-store.js';
import type { RetryRules } from '../client/retry.js';
import { InvalidParamsError } from '../errors.js';
import type { InnerSteps } from '../tool/inner-steps.js';
import { describeValue } from '../tool/kinds/kind.js';
import { isLocal, type Tool } from '../tool/tool.js';
import type { CallJournal } from './call-journal.js';
import { readPriority } from './check-rate-limits.js';
import { readRetry } from './check-retry.js';

/** Options of one call. Where a file goes is for calls that answer with one. */
export interface CallOptions extends SaveOptions {
  readonly signal?: AbortSignal | undefined;
  /**
   * The time of the call in unix seconds; now unless given. A call that is carried out again with the time of the first
   * one builds the same requests.
   */
  readonly at?: number | undefined;
  /** Keeps which requests were sent, for a call that is carried out again after its process died. */
  readonly journal?: CallJournal | undefined;
  /** Who waits for it: `bulk` leaves a fifth of the rate limit to others, `interactive` may use what is kept for it. */
  readonly priority?: CallPriority | undefined;
  /** How this call is repeated, in place of what the client's options say. */
  readonly retry?: Partial<RetryRules> | undefined;
  /** Carries out and writes down the steps of a local tool that makes such. */
  readonly steps?: InnerSteps | undefined;
}

/**
 * Reads the options of a call. Refuses to save what is no file, and what would not hold.
 *
 * @throws InvalidParamsError that names the option.
 */
export function checkCallOptions(tool: Tool, options: CallOptions): CallOptions {
  const { saveTo, maxFileBytes, at, journal } = options;
  const refuse = (field: string, message: string) => new InvalidParamsError([{ field, message }], { tool: tool.id });
  // A caller without types would take it for a call that sends nothing.
  const dry = Object.keys(options).find((name) => /^dry[_-]?run$/i.test(name));
  if (dry !== undefined) throw refuse(dry, 'is not an option of a call: use dryRun of the client in place of run');
  if (saveTo !== undefined && (isLocal(tool) || tool.answers !== 'file')) {
    throw refuse('saveTo', 'goes with calls that answer with a file, and this one does not: leave it out');
  }
  if (maxFileBytes !== undefined && !(maxFileBytes > 0)) {
    throw refuse('maxFileBytes', `is ${maxFileBytes}: expected a number of bytes above 0`);
  }
  if (at !== undefined && !(Number.isInteger(at) && at >= 0 && at <= latestSeconds)) {
    throw refuse('at', `is ${describeValue(at)}: expected a time in whole unix seconds`);
  }
  if (journal !== undefined && !isJournal(journal)) {
    throw refuse(
      'journal',
      `is ${describeValue(journal)}: expected an object with an id and the functions intend, resolve`,
    );
  }
  return { ...options, retry: readRetry(options.retry), priority: readPriority(options.priority) };
}

/** Milliseconds lie beyond it. */
const latestSeconds = 100_000_000_000;

function isJournal({ id, intend, resolve }: CallJournal): boolean {
  return typeof id === 'string' && typeof intend === 'function' && typeof resolve === 'function';
}
