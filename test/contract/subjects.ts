import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { RequestTool } from '../../src/tool/index.js';

/** A tool as it lies in its file: what every rule of the contract looks at. */
export interface Subject {
  readonly tool: RequestTool;
  /** Path below tools/, such as `contacts/get-contact.ts`. */
  readonly file: string;
  readonly exportName: string;
  /** Names of all that the file exports. */
  readonly exports: readonly string[];
  readonly source: string;
}

const folder = fileURLToPath(new URL('../../tools/', import.meta.url));

/** Every tool that lies in a file below tools/, in the order of the files. */
export async function subjectsOnDisk(): Promise<Subject[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/'))
    .filter((file) => file !== 'index.ts')
    .sort();
  return (await Promise.all(files.map(subjectsIn))).flat();
}

async function subjectsIn(file: string): Promise<Subject[]> {
  const path = join(folder, file);
  const module: Record<string, unknown> = await import(pathToFileURL(path).href);
  const exports = Object.keys(module);
  const source = readFileSync(path, 'utf8');
  return Object.entries(module).flatMap(([exportName, value]) =>
    isTool(value) ? [{ tool: value, file, exportName, exports, source }] : [],
  );
}

function isTool(value: unknown): value is RequestTool {
  return typeof value === 'object' && value !== null && 'id' in value && 'params' in value && 'request' in value;
}
