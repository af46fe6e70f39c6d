import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isLocal, type LocalTool, type RequestTool, type Tool } from '../../src/tool/index.js';

/** A tool as it lies in its file: what every rule of the contract looks at. */
export interface Subject<T extends Tool = RequestTool> {
  readonly tool: T;
  /** Path below tools/, such as `contacts/get-contact.ts`; below src/automations/tools/ of a tool beside Intercom's. */
  readonly file: string;
  readonly exportName: string;
  /** Names of all that the file exports. */
  readonly exports: readonly string[];
  readonly source: string;
}

const folder = fileURLToPath(new URL('../../tools/', import.meta.url));
const automationFolder = fileURLToPath(new URL('../../src/automations/tools/', import.meta.url));

/** Every tool that lies in a file below tools/, in the order of the files. */
export async function subjectsOnDisk(): Promise<Subject[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/'))
    .filter((file) => file !== 'index.ts')
    .sort();
  const subjects = (await Promise.all(files.map((file) => subjectsIn(folder, file)))).flat();
  return subjects.flatMap(({ tool, ...place }) => (isLocal(tool) ? [] : [{ tool, ...place }]));
}

/** Every tool beside Intercom's, each of which lies in a file of its own. */
export async function automationSubjects(): Promise<Subject<LocalTool>[]> {
  const files = readdirSync(automationFolder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .sort();
  const subjects = (await Promise.all(files.map((file) => subjectsIn(automationFolder, file)))).flat();
  return subjects.flatMap(({ tool, ...place }) => (isLocal(tool) ? [{ tool, ...place }] : []));
}

async function subjectsIn(root: string, file: string): Promise<Subject<Tool>[]> {
  const path = join(root, file);
  const module: Record<string, unknown> = await import(pathToFileURL(path).href);
  const exports = Object.keys(module);
  const source = readFileSync(path, 'utf8');
  return Object.entries(module).flatMap(([exportName, value]) =>
    isTool(value) ? [{ tool: value, file, exportName, exports, source }] : [],
  );
}

function isTool(value: unknown): value is Tool {
  if (typeof value !== 'object' || value === null) return false;
  return 'id' in value && 'params' in value && ('request' in value || 'run' in value);
}
