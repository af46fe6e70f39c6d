import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { installPackage } from './installed-package.js';

const hosts = fileURLToPath(new URL('../../docs/hosts/', import.meta.url));

/**
 * Runs the first program of a host's page in a folder where intercom-tools is installed, as a reader would.
 *
 * @returns what it prints, and what the page says that it prints.
 */
export async function runGuide(host: string): Promise<{ printed: string; promised: string }> {
  const page = readFileSync(join(hosts, `${host}.md`), 'utf8');
  const [, program = '', promised = ''] = /```js\n(.*?)```\n\n```text\n(.*?)```/s.exec(page) ?? [];
  if (program === '') throw new Error(`The page of ${host} has no program with its output`);
  const installed = await installPackage([host]);
  try {
    const file = join(installed.folder, 'program.mjs');
    writeFileSync(file, program);
    const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: installed.folder });
    return { printed: stdout, promised };
  } finally {
    installed.remove();
  }
}
