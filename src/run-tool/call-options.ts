import type { SaveOptions } from '../client/file/download.js';
import { InvalidParamsError } from '../errors.js';
import { isLocal, type Tool } from '../tool/tool.js';

/** Options of one call. Where a file goes is for calls that answer with one. */
export interface CallOptions extends SaveOptions {
  readonly signal?: AbortSignal | undefined;
}

/**
 * Refuses to save what is no file.
 *
 * @throws InvalidParamsError that names the option.
 */
export function checkSaving(tool: Tool, { saveTo, maxFileBytes }: SaveOptions): void {
  const refuse = (field: string, message: string) => new InvalidParamsError([{ field, message }], { tool: tool.id });
  if (saveTo !== undefined && (isLocal(tool) || tool.answers !== 'file')) {
    throw refuse('saveTo', 'goes with calls that answer with a file, and this one does not: leave it out');
  }
  if (maxFileBytes !== undefined && !(maxFileBytes > 0)) {
    throw refuse('maxFileBytes', `is ${maxFileBytes}: expected a number of bytes above 0`);
  }
}
