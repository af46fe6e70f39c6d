import { readFile } from 'node:fs/promises';
import { addAbortSignal, type Readable } from 'node:stream';
import { InvalidParamsError } from '../../errors.js';
import { isObject } from '../../tool/json.js';
import { readJson } from '../../tool/kinds/json-object.js';
import { describeValue } from '../../tool/kinds/kind.js';
import type { Terminal } from '../terminal.js';
import { decodeUtf8, noUtf8 } from '../utf8.js';

/**
 * Reads parameters from a JSON file, or from standard input for `-`.
 *
 * @throws InvalidParamsError when there is no such file, or no JSON object in it.
 */
export async function readParams(source: string, { stdin, interrupted }: Terminal): Promise<Record<string, unknown>> {
  const refuse = (message: string) => new InvalidParamsError([{ field: '--params', message }]);
  const name = source === '-' ? 'standard input' : source;
  let bytes: Uint8Array;
  try {
    bytes = source === '-' ? await readAll(addAbortSignal(interrupted, stdin)) : await readFile(source);
  } catch (error) {
    if (interrupted.aborted) throw error;
    throw refuse(`cannot read ${name} (${codeOf(error)}): expected a file with a JSON object, or - for standard input`);
  }
  const text = textOf(bytes);
  if (text === undefined) throw refuse(`cannot use ${name}, which ${noUtf8}`);
  const read = readJson(text);
  if ('problem' in read) throw refuse(`cannot use ${name}, which ${read.problem}: expected a JSON object`);
  if (isObject(read.value)) return read.value;
  throw refuse(`cannot use ${name}, which is ${describeValue(read.value)}: expected a JSON object`);
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decodeUtf8(bytes);
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
