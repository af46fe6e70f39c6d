import type { ArgsDef } from 'citty';
import { InvalidParamsError } from '../../errors.js';
import { isLocal, type Tool } from '../../tool/tool.js';
import type { Texts } from '../command.js';
import { tools } from '../names/tool-names.js';
import { filesParamOf } from './attach.js';
import { readerOf } from './save-all.js';

/** Options of calls that start a job or ask for one, that answer with a list or a file, or that send files. Their names hold no tool's parameter. */
export const fileOptions = {
  wait: { type: 'boolean', description: 'Wait until the job has come to its end; --out saves the file that it made' },
  out: { type: 'string', valueHint: 'file', description: 'Save the file that the call answers with, decompressed' },
  overwrite: { type: 'boolean', description: 'With --out: replace a file that is there already' },
  whole: {
    type: 'boolean',
    description: 'With --out: read each item by its id, for what lists leave out, such as the parts of conversations',
  },
  attach: { type: 'string', valueHint: 'file', description: 'Attach a file; may be given more than once' },
} as const satisfies ArgsDef;

/** Those that may be given more than once. */
export const repeatableOptions = ['attach'] as const;

/** Those that a tool takes. */
export function fileOptionsOf(tool: Tool): ArgsDef {
  const { attach } = fileOptions;
  return { ...savingOptionsOf(tool), ...(filesParamOf(tool) === undefined ? {} : { attach }) };
}

function savingOptionsOf(tool: Tool): ArgsDef {
  const { wait, out, overwrite, whole } = fileOptions;
  if (isLocal(tool)) return {};
  if (tool.paging !== undefined) {
    const description = 'With --all: save the items to this file, a line of JSON each, in place of printing them';
    return { out: { ...out, description }, overwrite, ...(readerOf(tool) === undefined ? {} : { whole }) };
  }
  if (tool.answers === 'file') return { out, overwrite };
  const asks = tool.starts === undefined ? tool : tools.find(tool.starts.tool);
  if (isLocal(asks) || asks.job === undefined) return {};
  return asks.job.download === undefined ? { wait } : { wait, out, overwrite };
}

/** What was said about a file. */
export interface FileWishes {
  readonly wait: boolean;
  readonly saveTo: string | undefined;
  readonly overwrite: boolean;
  readonly whole: boolean;
}

/** @throws InvalidParamsError for options that say nothing without another one. */
export function readFileWishes(tool: Tool, texts: Texts): FileWishes {
  const wait = texts.get('wait') === 'true';
  const saveTo = texts.get('out');
  const overwrite = texts.get('overwrite') === 'true';
  const refuse = (field: string, message: string) => new InvalidParamsError([{ field, message }], { tool: tool.id });
  const whole = texts.get('whole') === 'true';
  const isList = !isLocal(tool) && tool.paging !== undefined;
  if (saveTo !== undefined && isList && texts.get('all') !== 'true') {
    throw refuse('--out', 'goes with --all: a file holds the whole list');
  }
  if (saveTo !== undefined && !isList && !wait && !isLocal(tool) && tool.answers !== 'file') {
    throw refuse('--out', 'goes with --wait: the file is there when the job is done');
  }
  if (whole && saveTo === undefined) throw refuse('--whole', 'goes with --out');
  if (overwrite && saveTo === undefined) throw refuse('--overwrite', 'goes with --out');
  return { wait, saveTo, overwrite, whole };
}

/** `--out` in the place of the name that code has for it. */
export function namedAsHere(error: unknown): unknown {
  if (!(error instanceof InvalidParamsError) || !error.issues.some(({ field }) => field === 'saveTo')) return error;
  const issues = error.issues.map(({ field, message }) =>
    field === 'saveTo'
      ? { field: '--out', message: message.replace('or allow to overwrite it', 'or add --overwrite') }
      : { field, message },
  );
  return new InvalidParamsError(issues, { tool: error.tool });
}
