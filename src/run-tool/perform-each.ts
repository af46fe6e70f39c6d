import {
  AbortError,
  ApiError,
  ConflictError,
  InvalidParamsError,
  NotFoundError,
  OutcomeUnknownError,
  ToolError,
} from '../errors.js';
import type { Each, Part } from '../tool/each.js';
import type { CallEnvironment } from './call-environment.js';
import { endsJournalledCall } from './kept-intent.js';
import type { EachRequest, RequestCall } from './prepare.js';
import { keptIntent, sendKept } from './send-kept.js';
import type { Warning } from './tool-result.js';

/**
 * Makes the requests of `each`, one after another. What concerns one item alone (there is no such thing, its value is
 * refused, its answer was lost) is kept beside it where the definition shows failures; anything else would meet the next
 * one as well, so the rest is not sent.
 *
 * @throws the first failure where the definition lets it fail the call, and where nothing was done before it.
 */
export async function performEach(call: RequestCall, answer: unknown, by: CallEnvironment): Promise<readonly Part[]> {
  const { each } = call.tool;
  if (each === undefined) return [];
  const parts: Part[] = [];
  const requests = call.eachOf(answer);
  for (const [at, one] of requests.entries()) {
    const part = await performOne(one, at, each, call, by);
    parts.push(part);
    const { error } = part;
    if (error === undefined) continue;
    if (each.failure === 'fails' || (by.journal !== undefined && endsJournalledCall(error))) throw error;
    if (concernsOne(error)) continue;
    const done = parts.filter((earlier) => earlier.error === undefined).length;
    if (error instanceof AbortError) throw stopped(call, done, requests.length, error);
    if (done === 0) throw error;
    parts.push(...requests.slice(at + 1).map(({ item }) => ({ item, wasSent: false })));
    break;
  }
  return parts;
}

async function performOne(
  { item, request }: EachRequest,
  at: number,
  { idempotent, answers = 'json' }: Each<never, unknown, unknown>,
  call: RequestCall,
  by: CallEnvironment,
): Promise<Part> {
  const { sender, trace, signal, retry } = by;
  try {
    const kept = keptIntent(call, by, { nth: 1 + at, request, idempotent });
    const options = { tool: call.tool.id, idempotent, answers, trace, signal, retry };
    const { body } = await sendKept(sender, request, options, kept);
    return { item, wasSent: true, answer: body };
  } catch (error) {
    if (error instanceof ToolError) return { item, wasSent: true, error };
    throw error;
  }
}

/** Whether the next item can fare better. */
function concernsOne(error: ToolError): boolean {
  if (error instanceof ApiError) return (error.status ?? 500) < 500;
  return [NotFoundError, ConflictError, InvalidParamsError, OutcomeUnknownError].some((kind) => error instanceof kind);
}

function stopped({ tool }: RequestCall, done: number, all: number, { request }: AbortError): AbortError {
  return new AbortError(`${tool.id}: stopped by its caller after ${done} of ${all} were done.`, {
    tool: tool.id,
    request,
  });
}

/** What became of the items, where not all of them were done. */
export function partsWarning({ tool: { each } }: RequestCall, parts: readonly Part[]): Warning | undefined {
  const left = parts.filter(({ wasSent, error }) => !wasSent || error !== undefined);
  const [first] = left.flatMap(({ error }) => error ?? []);
  if (each === undefined || first === undefined) return undefined;
  const unsent = parts.filter(({ wasSent }) => !wasSent).length;
  const rest = unsent === 0 ? '' : ` After that ${unsent} were not sent.`;
  return {
    step: each.step,
    message: `${left.length} of ${parts.length} are not done (${each.step}); the first failure: ${first.message}${rest}`,
    error: first,
  };
}
