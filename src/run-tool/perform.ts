import { type Sent, send } from '../client/send.js';
import { InvalidParamsError, InvalidResponseError, NetworkError, OutcomeUnknownError, ToolError } from '../errors.js';
import type { Part } from '../tool/each.js';
import type { HttpRequest } from '../tool/request.js';
import type { RequestTool } from '../tool/tool.js';
import type { CallEnvironment } from './call-environment.js';
import { endsJournalledCall } from './kept-intent.js';
import { partWarnings } from './part-warnings.js';
import { partsWarning, performEach } from './perform-each.js';
import type { RequestCall } from './prepare.js';
import { keptIntent, sendKept } from './send-kept.js';
import { type Settled, settle } from './settle.js';
import type { ToolResult, Warning } from './tool-result.js';

/** Makes a read for a call: a lookup, or a look whether a write happened. */
export function readFor({ tool }: RequestCall, { sender, trace, signal, retry }: CallEnvironment) {
  return (request: HttpRequest): Promise<Sent> =>
    send(sender, request, { tool: tool.id, idempotent: true, answers: 'json', trace, signal, retry });
}

/** Carries out the lookups of a call that are missing. */
export async function lookUp(call: RequestCall, by: CallEnvironment): Promise<void> {
  const read = readFor(call, by);
  await call.lookUp(async (request) => (await read(request)).body);
}

/** Carries out a call: lookups, the request of the operation, what follows for each item, follow-ups. */
export async function perform(call: RequestCall, by: CallEnvironment): Promise<ToolResult> {
  const { tool, params: parsed } = call;
  await lookUp(call, by);
  const { sent, confirmed } = await sendResolved(call, by);
  const warnings: Warning[] = zoneWarnings(call);
  if (confirmed) warnings.push(confirmedWarning);
  if (sent.gone) warnings.push(goneWarning);
  const answer = sent.gone ? tool.gone?.(call.complete) : sent.body;

  const parts = await performEach(call, answer, by);
  const failed = partsWarning(call, parts);
  const output = mapAnswer(call, answer, parts, warnings);
  if (failed !== undefined) warnings.push(failed);
  warnings.push(...partWarnings(tool, output));
  for (const [at, follow] of (tool.after ?? []).entries()) {
    if (!follow.when(parsed)) continue;
    try {
      const request = follow.request(parsed, follow.made(answer));
      const kept = keptIntent(call, by, { nth: 1 + parts.length + at, request, idempotent: follow.idempotent });
      const options = { ...optionsOf(call, by), answers: 'json', idempotent: follow.idempotent } as const;
      await sendKept(by.sender, request, options, kept);
    } catch (error) {
      if (!(error instanceof ToolError) || follow.required?.(parsed) === true) throw error;
      if (by.journal !== undefined && endsJournalledCall(error)) throw error;
      warnings.push({
        step: follow.step,
        message: `The call succeeded, but it could not ${follow.step}: ${error.message}`,
        error,
      });
    }
  }
  return { output, warnings };
}

/** Says in which zone times were read that named none. */
function zoneWarnings({ localTimes }: RequestCall): Warning[] {
  if (localTimes === undefined) return [];
  const { texts, timeZone } = localTimes;
  const message = `${texts.join(', ')}: read in ${timeZone}, the time zone of the workspace, since no zone was named.`;
  return [{ step: 'read the times', message }];
}

function optionsOf({ tool }: RequestCall, { trace, signal, retry }: CallEnvironment) {
  return { tool: tool.id, answers: tool.answers, trace, signal, retry } as const;
}

/** Sends the call, and once more where its refusal names what a lookup did not find. */
async function sendResolved(call: RequestCall, by: CallEnvironment): Promise<Settled> {
  try {
    return await sendCall(call, by);
  } catch (error) {
    const first = error instanceof ToolError ? call.resolve(error) : undefined;
    if (first === undefined) throw error;
    const options = { ...optionsOf(call, by), answers: 'json', idempotent: true } as const;
    for (const request of first) await send(by.sender, request, options);
    return await sendCall(call, by);
  }
}

/** Sends the request of the operation, and settles it where its answer can be found again. */
async function sendCall(call: RequestCall, by: CallEnvironment): Promise<Settled> {
  const { tool, complete: params, request } = call;
  const { confirm } = tool;
  const idempotent = isIdempotent(tool, call.params) || (tool.effect !== 'read' && repeatable.includes(request.method));
  const options = { ...optionsOf(call, by), idempotent };
  const kept = keptIntent(call, by, { nth: 0, request, idempotent, isSingle: true });
  if (tool.answers === 'file') {
    if (kept !== undefined) throw noFile(call);
    const { download } = await import('../client/file/download.js');
    return {
      sent: { body: await download(by.sender, request, options, by.save ?? {}), gone: false },
      confirmed: false,
    };
  }
  if (confirm === undefined || confirm.when?.(params as never) === false) {
    return { sent: await sendKept(by.sender, request, options, kept).catch(lostPage(call)), confirmed: false };
  }
  const { sender, claims, confirmPauses: pauses, signal } = by;
  const workspace = sender.service.allowanceKey;
  const write = () => send(sender, request, { ...options, ledger: kept });
  const read = readFor(call, by);
  return settle({ tool: tool.id, workspace, claims, confirm, params, request, kept, write, read, pauses, signal });
}

function noFile({ tool }: RequestCall): InvalidParamsError {
  const message = 'is for calls whose answer can be kept as JSON, and this one answers with a file: leave it out';
  return new InvalidParamsError([{ field: 'journal', message }], { tool: tool.id });
}

/** A read that cannot be repeated changed nothing but the place that the service keeps: its page is lost, and no more. */
function lostPage({ tool }: RequestCall) {
  return (error: unknown): never => {
    if (!(error instanceof OutcomeUnknownError) || tool.effect !== 'read') throw error;
    const { request, status, lost } = error;
    const message = `${tool.id}: ${lost}, and with the answer its page is lost. Begin the list again from its first page.`;
    throw new NetworkError(message, { tool: tool.id, request, status });
  };
}

/** Methods of which a repeat has the same effect as one request. */
const repeatable: readonly string[] = ['GET', 'PUT', 'DELETE'];

const confirmedWarning: Warning = {
  step: 'confirm',
  message:
    'The answer was lost; a look afterwards showed that the call was carried out. The output is what that look found.',
};

const goneWarning: Warning = {
  step: 'delete',
  message:
    'The first answer was lost; a repeat found nothing left to delete. The output is completed from the parameters.',
};

function isIdempotent({ idempotent }: RequestTool, params: Readonly<Record<string, unknown>>): boolean {
  return typeof idempotent === 'boolean' ? idempotent : idempotent.of(params);
}

/**
 * The output, checked for what it promises: a read without it failed; a write without it happened all the same, so what
 * is there is kept and the rest is named in a warning.
 */
function mapAnswer(
  { tool, complete: params, request, context }: RequestCall,
  answer: unknown,
  parts: readonly Part[],
  warnings: Warning[],
): Record<string, unknown> {
  const isRead = tool.effect === 'read';
  const broken = (what: string) =>
    new InvalidResponseError(
      `${tool.id}: the answer to ${request.method} ${request.path} ${what}. ${tool.serviceDefinition.advice?.unexpected ?? 'Check the base URL.'}`,
      {
        tool: tool.id,
        request: { method: request.method, path: request.path },
      },
    );
  let output: Record<string, unknown>;
  try {
    output = tool.map(answer, params as never, { ...context, parts });
  } catch (error) {
    const problem = error instanceof ToolError ? error.message : 'does not have the form of its kind';
    if (isRead) throw broken(problem);
    output = {};
  }
  const missing = Object.entries(tool.output).filter(
    ([key, field]) => field.optional === undefined && output[key] === undefined,
  );
  if (tool.paging !== undefined && !Array.isArray(output[tool.paging.items]))
    throw broken(`holds no list of ${tool.paging.items}`);
  if (missing.length === 0) return output;
  const what = `lacks ${missing.map(([key]) => key).join(', ')}`;
  if (isRead) throw broken(what);
  warnings.push({ step: 'answer', message: `The call succeeded, but its answer ${what}.`, error: broken(what) });
  return output;
}
