import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { InvalidParamsError } from '../../errors.js';
import { mediaTypeOf } from '../../form/file.js';
import type { FileToSend } from '../../tool/kinds/index.js';
import type { Tool } from '../../tool/tool.js';
import { separator } from '../arguments.js';

/** The parameter of a tool that takes files to send. */
export function filesParamOf({ fields }: Tool): { readonly name: string; readonly maxBytes: number } | undefined {
  for (const [name, { data }] of Object.entries(fields)) {
    if (data.maxFileBytes !== undefined) return { name, maxBytes: data.maxFileBytes };
  }
  return undefined;
}

/**
 * The files that `--attach` names, as the parameter of the tool that takes them.
 *
 * @throws InvalidParamsError for a file that is not there, is empty or too large.
 */
export async function attached(tool: Tool, paths: string | undefined): Promise<Record<string, FileToSend[]>> {
  const param = filesParamOf(tool);
  if (paths === undefined || param === undefined) return {};
  const files = await Promise.all(paths.split(separator).map((path) => fileAt(path, param.maxBytes)));
  return { [param.name]: files };
}

async function fileAt(path: string, maxBytes: number): Promise<FileToSend> {
  const refuse = (message: string) => new InvalidParamsError([{ field: '--attach', message }]);
  try {
    const about = await stat(path);
    if (!about.isFile()) throw refuse(`is ${path}, which is no file`);
    if (about.size === 0) throw refuse(`is ${path}, which is empty`);
    // Looked at before it is read: it would not fit into a request, and perhaps not into memory.
    if (about.size > maxBytes) throw refuse(`is ${path} of ${about.size} bytes: expected ${maxBytes} at the most`);
    return { name: basename(path), content_type: mediaTypeOf(basename(path)), data: await readFile(path) };
  } catch (error) {
    if (error instanceof InvalidParamsError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw refuse(`is ${path}, which cannot be read (${code})`);
  }
}
