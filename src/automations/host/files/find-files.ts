import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InvalidParamsError } from '../../../errors.js';

/** Whether a file in a folder is meant as an automation. What editors and tools keep beside automations is none. */
export function isAutomationFile(name: string): boolean {
  return /\.(json|ya?ml)$/i.test(name) && !/^\.|\.schema\.json$|^(package(-lock)?|tsconfig)\.json$/i.test(name);
}

/** Where automations stand: files that were named, and folders whose files come and go. */
export interface Places {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/**
 * Sorts paths by what is there.
 *
 * @throws InvalidParamsError for a path at which nothing is
 */
export async function placesOf(paths: readonly string[]): Promise<Places> {
  const [files, folders]: [string[], string[]] = [[], []];
  for (const path of paths) {
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      const message = `cannot read ${path} (${error.code ?? 'unknown'}): expected a JSON or YAML file, or a folder of them`;
      throw new InvalidParamsError([{ field: 'FILE', message }]);
    });
    (found.isDirectory() ? folders : files).push(path);
  }
  return { files, folders };
}

/**
 * Paths of all files that are meant, each once.
 *
 * @throws an Error of the system for a folder that cannot be read: its files are not gone
 */
export async function filesIn({ files, folders }: Places): Promise<string[]> {
  const found = new Map(files.map((file) => [resolve(file), file]));
  for (const folder of folders) {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (isAutomationFile(entry.name) && !entry.isDirectory() && !found.has(resolve(path)))
        found.set(resolve(path), path);
    }
  }
  return [...found.values()].sort();
}
