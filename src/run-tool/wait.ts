import type { SaveOptions } from '../client/file/download.js';
import { sleep } from '../client/sleep.js';
import {
  AbortError,
  InvalidParamsError,
  InvalidResponseError,
  JobError,
  type JobReference,
  NotFoundError,
  ToolError,
} from '../errors.js';
import type { JobStates } from '../tool/job.js';
import { isObject } from '../tool/json.js';
import { isLocal, type RequestTool, type Tool } from '../tool/tool.js';
import type { CallOptions } from './call-options.js';
import type { ToolResult, Warning } from './tool-result.js';

/** What is known of a job while it is waited for. */
export interface JobUpdate extends JobReference {
  /** In the words of the service; undefined before it was asked for. */
  readonly state: string | undefined;
  /** Milliseconds since the wait began. */
  readonly waitedMs: number;
}

/** How a job is waited for, and where its file goes. */
export interface WaitOptions extends SaveOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the state is asked for a second time; each pause is longer than the one before. 1,000 unless given. */
  readonly firstPauseMs?: number | undefined;
  /** The longest pause in milliseconds; 15,000 unless given. */
  readonly longestPauseMs?: number | undefined;
  /** Hears of the job as soon as it has an id, and after every answer. */
  readonly onUpdate?: ((update: JobUpdate) => void) | undefined;
}

/** A job that has come to its end. */
export interface JobResult extends ToolResult {
  readonly job: JobReference;
  /** In the words of the service. */
  readonly state: string;
  /** What the tool that asks for the state returned last. */
  readonly output: Readonly<Record<string, unknown>>;
  /** What the tool for the file returned; present when a file was saved. */
  readonly file?: Readonly<Record<string, unknown>>;
}

/** What a wait is carried out with. */
interface Waiting {
  readonly tool: Tool;
  find(id: string): Tool;
  run(tool: string, params: unknown, options: CallOptions): Promise<ToolResult>;
}

type AskingTool = RequestTool & { readonly job: JobStates };

/**
 * Starts a job, unless the tool only asks for one, and asks for its state until it has come to its end.
 *
 * @throws JobError when it came to nothing.
 */
export async function waitForJob(by: Waiting, given: unknown, options: WaitOptions): Promise<JobResult> {
  const { tool } = by;
  const ask = askingTool(by);
  if (ask === undefined) throw refuse(tool, '', 'starts no job and asks for none: run it in place of waiting for it');
  if (options.saveTo !== undefined && ask.job.download === undefined) {
    throw refuse(tool, 'saveTo', 'goes with jobs that make a file, and this one does not: leave it out');
  }
  if (typeof options.saveTo === 'string') {
    // Before a job is started for a file that could not be written.
    const { checkPath } = await import('../client/file/place.js');
    await checkPath(options.saveTo, { overwrite: options.overwrite === true, tool: tool.id });
  }
  const job = await reference(by, ask, given, options);
  try {
    const { result, state } = await untilOver(by, ask, job, options);
    return await finished(by, ask, job, state, result, options);
  } catch (error) {
    throw withJob(error, job, tool);
  }
}

/** The tool that asks for the state of the job: the one that was named, or the one that it says. */
function askingTool({ tool, find }: Waiting): AskingTool | undefined {
  if (isLocal(tool)) return undefined;
  const ask = tool.starts === undefined ? tool : find(tool.starts.tool);
  return isLocal(ask) || ask.job === undefined ? undefined : { ...ask, job: ask.job };
}

async function reference(by: Waiting, ask: AskingTool, given: unknown, { signal }: WaitOptions): Promise<JobReference> {
  const { tool } = by;
  const params = isObject(given) ? given : {};
  if (isLocal(tool) || tool.starts === undefined) {
    return { id: String(params[ask.job.param] ?? ''), tool: ask.id, params };
  }
  const { from, param } = tool.starts;
  const { output, recorded } = await by.run(tool.id, given, { signal });
  const id = output[from];
  if (recorded !== undefined)
    throw refuse(tool, '', 'was recorded in place of being sent, so there is no job to wait for');
  if (typeof id !== 'string' && typeof id !== 'number') {
    const message = `${tool.id}: the job was started, but the answer lacks ${from}, so it cannot be asked for.`;
    throw new InvalidResponseError(message, { tool: tool.id });
  }
  return { id: String(id), tool: ask.id, params: { [param]: String(id) } };
}

async function untilOver(
  { run }: Waiting,
  { job: { state: key, done, empty = [], failed } }: AskingTool,
  job: JobReference,
  { signal, firstPauseMs = 1000, longestPauseMs = 15_000, onUpdate }: WaitOptions,
): Promise<{ result: ToolResult; state: string }> {
  const began = Date.now();
  const tell = (state: string | undefined) => onUpdate?.({ ...job, state, waitedMs: Date.now() - began });
  const over = new Set([...done, ...empty, ...failed]);
  tell(undefined);
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(longestPauseMs, pauseMs * 1.5)) {
    const result = await run(job.tool, job.params, { signal });
    const state = String(result.output[key]);
    tell(state);
    if (over.has(state)) return { result, state };
    if (!(await sleep(pauseMs, signal)))
      throw new AbortError(`${job.tool}: stopped by its caller.`, { tool: job.tool });
  }
}

async function finished(
  { run }: Waiting,
  { id, job: { failed, empty = [], download, expires } }: AskingTool,
  job: JobReference,
  state: string,
  { output, warnings }: ToolResult,
  { saveTo, overwrite, maxFileBytes, onProgress, signal }: WaitOptions,
): Promise<JobResult> {
  if (failed.includes(state)) {
    throw new JobError(
      `${id}: the job ${job.id} ended as ${state}, so there is nothing to get from it. Start another one.`,
      {
        tool: id,
        state,
      },
    );
  }
  const over = { job, state, output, warnings };
  if (saveTo === undefined || download === undefined) return over;
  if (empty.includes(state)) return { ...over, warnings: [...warnings, emptyWarning(state)] };
  const save = { saveTo, overwrite, maxFileBytes, onProgress, signal };
  try {
    const file = await run(download.tool, { [download.param]: job.id }, save);
    return { ...over, warnings: [...warnings, ...file.warnings], file: file.output };
  } catch (error) {
    const until = expires === undefined ? undefined : timeIn(output[expires]);
    if (!(error instanceof NotFoundError) || until === undefined || until > Date.now()) throw error;
    const message = `${id}: the file of the job ${job.id} was kept until ${new Date(until).toISOString()}. Start another job.`;
    throw new JobError(message, { tool: id, state, status: error.status });
  }
}

/** Milliseconds, of unix seconds or their digits. */
function timeIn(value: unknown): number | undefined {
  return /^\d{1,11}$/.test(String(value)) ? Number(value) * 1000 : undefined;
}

function emptyWarning(state: string): Warning {
  return { step: 'save', message: `The job ended as ${state}: there is no data, so no file was saved.` };
}

/** Says how to go on: the job of a wait that was broken off goes on without it. */
function withJob(error: unknown, job: JobReference, { id }: Tool): unknown {
  if (!(error instanceof ToolError)) return error;
  if (!(error instanceof AbortError)) return Object.assign(error, { job });
  const message = `${id}: stopped by its caller. The job ${job.id} goes on: wait for it again by ${job.tool}.`;
  return new AbortError(message, { tool: id, job });
}

function refuse({ id }: Tool, field: string, message: string): InvalidParamsError {
  return new InvalidParamsError([{ field, message }], { tool: id });
}
