import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the compiler says about a file of the project that holds these lines, by the numbers of the lines. */
export async function compilerErrors(lines: readonly string[]): Promise<ReadonlyMap<number, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'compiler-'));
  const file = join(folder, 'lines.ts');
  const config = join(folder, 'tsconfig.json');
  const compilerOptions = { rootDir: '/', noEmit: true, typeRoots: [join(root, 'node_modules/@types')] };
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(file, lines.join('\n').replaceAll("'#", `'${root}`));
  writeFileSync(
    config,
    JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include: [], files: [file] }),
  );
  const output = await new Promise<string>((resolve) => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    execFile(process.execPath, [tsc, '-p', config, '--pretty', 'false'], (_, stdout) => resolve(stdout));
  });
  rmSync(folder, { recursive: true });
  const found = new Map<number, string>();
  let at = 0;
  for (const line of output.split('\n')) {
    const [, number, message] = /^\S*lines\.ts\((\d+),\d+\): error (.*)$/.exec(line) ?? [];
    if (number !== undefined) at = Number(number);
    const text = message ?? line;
    if (text.trim() !== '') found.set(at, found.has(at) ? `${found.get(at)}\n${text}` : text);
  }
  return found;
}
