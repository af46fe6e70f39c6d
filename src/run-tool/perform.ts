import type { SaveOptions } from '../client/file/download.js';
import { type Sender, type Sent, send } from '../client/send.js';
import type { CallTrace } from '../client/trace.js';
import { InvalidResponseError, ToolError } from '../errors.js';
import type { HttpRequest } from '../tool/request.js';
import type { RequestTool } from '../tool/tool.js';
import type { RequestCall } from './prepare.js';
import type { Settler } from './settle.js';

/** Something that did not come out as wished, although the call succeeded. */
export interface Warning {
  /** Which part of the call it is about. */
  readonly step: string;
  readonly message: string;
  readonly error?: ToolError;
}

/** What a tool returns. */
export interface ToolResult<Output = Record<string, unknown>> {
  readonly output: Output;
  readonly warnings: readonly Warning[];
  /** Present when the call was recorded in place of being sent. */
  readonly recorded?: Recorded | undefined;
}

/** What is to be known of an answer that no service gave. */
export interface Recorded {
  /** Dotted paths of the values in the output that nobody gave. */
  readonly invented: readonly string[];
}

/** What a call is carried out with. */
export interface CallEnvironment {
  readonly sender: Sender;
  readonly settler: Settler;
  readonly confirmPauses: readonly number[];
  readonly trace: CallTrace;
  readonly signal?: AbortSignal | undefined;
  /** Where the file goes that the call answers with. */
  readonly save?: SaveOptions | undefined;
}

/** Makes a read for a call: a lookup, or a look whether a write happened. */
export function readFor({ tool }: RequestCall, { sender, trace, signal }: CallEnvironment) {
  return (request: HttpRequest): Promise<Sent> =>
    send(sender, request, { tool: tool.id, idempotent: true, answers: 'json', trace, signal });
}

/** Carries out the lookups of a call that are missing. */
export async function lookUp(call: RequestCall, by: CallEnvironment): Promise<void> {
  const read = readFor(call, by);
  await call.lookUp(async (request) => (await read(request)).body);
}

/** Carries out a call: lookups, the request of the operation, follow-ups. */
export async function perform(call: RequestCall, by: CallEnvironment): Promise<ToolResult> {
  const { sender, trace, signal } = by;
  const { tool, params: parsed } = call;
  const shared = { tool: tool.id, answers: tool.answers, trace, signal } as const;
  await lookUp(call, by);
  const { complete: params, request } = call;
  const read = readFor(call, by);
  const write = async (): Promise<Sent> => {
    const options = { ...shared, idempotent: isIdempotent(tool, parsed) };
    if (tool.answers !== 'file') return send(sender, request, options);
    const { download } = await import('../client/file/download.js');
    return { body: await download(sender, request, options, by.save ?? {}), gone: false };
  };
  const warnings: Warning[] = [];

  let sent: Sent = { body: undefined, gone: false };
  const { confirm } = tool;
  if (confirm === undefined || confirm.when?.(params as never) === false) {
    sent = await write();
  } else {
    const key = JSON.stringify([tool.id, request.method, request.path, request.body]);
    const settled = await by.settler.settle({
      key,
      confirm,
      params,
      request,
      write,
      read,
      pauses: by.confirmPauses,
      signal,
    });
    sent = settled.sent;
    if (settled.confirmed) warnings.push(confirmedWarning);
  }
  if (sent.gone) warnings.push(goneWarning);
  const answer = sent.gone ? tool.gone?.(params) : sent.body;

  const output = mapAnswer(call, answer, warnings);
  for (const follow of tool.after ?? []) {
    if (!follow.when(parsed)) continue;
    try {
      const next = follow.request(parsed, follow.made(answer));
      await send(sender, next, { ...shared, answers: 'json', idempotent: follow.idempotent });
    } catch (error) {
      if (!(error instanceof ToolError) || follow.required?.(parsed) === true) throw error;
      warnings.push({
        step: follow.step,
        message: `The call succeeded, but it could not ${follow.step}: ${error.message}`,
        error,
      });
    }
  }
  return { output, warnings };
}

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
  { tool, complete: params, request }: RequestCall,
  answer: unknown,
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
    output = tool.map(answer, params as never);
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
