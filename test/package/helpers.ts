import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. */
export function run(program: string, args: readonly string[], cwd: string): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Runs a program that must succeed, and hands over what it printed. */
export async function runWell(program: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run(program, args, cwd);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${stdout}${stderr}`);
  return stdout;
}

/** A module is a file of JavaScript and one of types with the same name before the ending. */
const ending = /\.(d\.c?ts|js)$/;
const specifier = /\b(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/** The modules of a package that these files load or whose types they name, as paths without their ending. */
export function reachedFrom(folder: string, files: readonly string[], entries: readonly string[]): Set<string> {
  const reached = new Set(entries.map(moduleOf));
  for (const module of reached) {
    for (const file of files.filter((name) => moduleOf(name) === module)) {
      const source = readFileSync(join(folder, file), 'utf8');
      for (const [, path = ''] of source.matchAll(specifier)) {
        reached.add(moduleOf(posix.join(dirname(file), path)));
      }
    }
  }
  return reached;
}

export function moduleOf(file: string): string {
  return posix.normalize(file).replace(ending, '');
}
