import { OutcomeUnknownError } from '../errors.js';

/** A write that nobody knows the outcome of. */
interface UnknownWrite {
  readonly tool: string;
  readonly request: { readonly method: string; readonly path: string; readonly body?: unknown };
  /** Unix milliseconds. */
  readonly sentAt: number;
  readonly status?: number | undefined;
}

/** The error of a write that was sent and whose answer was lost. `lost` says how, and follows `but`. */
export function outcomeUnknown(lost: string, { tool, request, sentAt, status }: UnknownWrite): OutcomeUnknownError {
  const { method, path, body } = request;
  return new OutcomeUnknownError(
    `${tool}: ${method} ${path} was sent, but ${lost}, so it may or may not have been carried out. It was not repeated: that could do it twice. Look whether it happened before you send it again.`,
    { tool, request: { method, path }, status, lost, sentAt: Math.floor(sentAt / 1000), sent: { method, path, body } },
  );
}
