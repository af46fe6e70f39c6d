import type { FileProgress } from '../../client/file/download.js';
import { AbortError, JobError, type JobReference, ToolError } from '../../errors.js';
import type { Client } from '../../run-tool/client.js';
import type { JobResult, JobUpdate } from '../../run-tool/wait.js';
import type { Tool } from '../../tool/tool.js';
import { exampleOf } from '../describe/command-line.js';
import { openScreen, type Screen } from '../events/screen.js';
import { namesOf, tools } from '../names/tool-names.js';
import type { Terminal } from '../terminal.js';
import type { FileWishes } from './file-options.js';
import { byteText, durationText } from './progress.js';

/** Waits for the job of a call and saves its file. How far it is stands on standard error, where a person watches. */
export async function waitForJob(
  client: Client,
  tool: Tool,
  params: Readonly<Record<string, unknown>>,
  { saveTo, overwrite }: FileWishes,
  terminal: Terminal,
): Promise<JobResult> {
  let job: JobUpdate | undefined;
  let progress: FileProgress | undefined;
  return shownBy(
    terminal,
    () => (progress === undefined ? jobText(job) : fileText(progress)),
    () =>
      client.waitUnknown(tool.id, params, {
        saveTo,
        overwrite,
        signal: terminal.interrupted,
        onUpdate: (update) => {
          job = update;
        },
        onProgress: (seen) => {
          progress = seen;
        },
      }),
  );
}

/** Runs something whose progress a person sees. `progress` is asked for the text again and again. */
export async function shownBy<T>(terminal: Terminal, progress: () => string, run: () => Promise<T>): Promise<T> {
  const screen: Screen = openScreen(terminal, progress);
  try {
    return await run();
  } finally {
    await screen.end();
  }
}

/** `Job 61000001: in_progress, 12 s`. */
function jobText(job: JobUpdate | undefined): string {
  if (job === undefined) return 'Starting the job';
  return `Job ${job.id}: ${job.state ?? 'started'}, ${durationText(job.waitedMs / 1000)}`;
}

/** `1.2 of 3.4 MB (35%)`; what is not known is left out. */
export function fileText({ bytes, size }: FileProgress): string {
  if (size === null || size === 0) return `${byteText(bytes)} received`;
  return `${byteText(bytes)} of ${byteText(size)} (${Math.floor((bytes * 100) / size)}%)`;
}

/** How to go on with a job that was left behind: the command that waits for it; undefined where there is none. */
export function howToGoOn(error: unknown, { saveTo }: FileWishes): string | undefined {
  if (!(error instanceof ToolError) || error.job === undefined || error instanceof JobError) return undefined;
  const left = error instanceof AbortError ? 'goes on' : 'may go on';
  const out = saveTo === undefined ? [] : exampleOf({ out: saveTo });
  return `The job ${error.job.id} ${left}. To wait for it: ${[...commandOf(error.job), '--wait', ...out].join(' ')}`;
}

function commandOf({ tool, params }: JobReference): string[] {
  return ['intercom-tools', 'call', namesOf(tools.find(tool)).short, ...exampleOf(params)];
}
