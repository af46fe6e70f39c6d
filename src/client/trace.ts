import type { ErrorDetails } from '../errors.js';
import type { Effect } from '../tool/effect.js';

interface CallPart {
  /** Same for all events of one call of a tool. */
  readonly callId: number;
  readonly tool: string;
}

/** What happened during a call. Holds no parameter, header or body: nothing secret, nothing a customer wrote. */
export type TraceEvent =
  | (CallPart & { readonly type: 'start'; readonly effect: Effect })
  | (CallPart & { readonly type: 'request'; readonly method: string; readonly path: string; readonly attempt: number })
  | (CallPart & { readonly type: 'answer'; readonly status: number | undefined; readonly ms: number })
  | (CallPart & { readonly type: 'retry'; readonly why: string; readonly waitMs: number; readonly attempt: number })
  /** The call waited for the rate limit. */
  | (CallPart & { readonly type: 'wait'; readonly waitedMs: number })
  /** The call was recorded in place of being sent. */
  | (CallPart & { readonly type: 'recorded' })
  | (CallPart & { readonly type: 'end'; readonly ms: number; readonly error?: string; readonly status?: number });

/** Receives the events of every call. What it throws is ignored. */
export type Trace = (event: TraceEvent) => void;

type WithoutCall<Event> = Event extends CallPart ? Omit<Event, keyof CallPart> : never;

/** Reports events of one call. */
export type CallTrace = (event: WithoutCall<TraceEvent>) => void;

let calls = 0;

/**
 * A reporter for one call, which can never break it.
 *
 * @param hide takes secrets out of a path.
 */
export function traceCall(trace: Trace | undefined, tool: string, hide: (text: string) => string): CallTrace {
  if (trace === undefined) return ignoreTrace;
  calls += 1;
  const call = { callId: calls, tool };
  return (event) => {
    try {
      trace('path' in event ? { ...call, ...event, path: hide(event.path) } : { ...call, ...event });
    } catch {
      // A broken observer must not fail the call that it observes.
    }
  };
}

/** Reports nothing. */
export function ignoreTrace(): void {}

/** The parts of an error that an `end` event shows. */
export function endOf(error: unknown): { error: string; status?: number } {
  const name = error instanceof Error ? error.name : 'unknown';
  const status = error instanceof Error ? (error as ErrorDetails).status : undefined;
  return status === undefined ? { error: name } : { error: name, status };
}
