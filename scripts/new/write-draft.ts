import { execFile } from 'node:child_process';
import { access, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Existing, OperationDraft } from './operation.js';
import { sandboxIn } from './sandbox-existing.js';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** What a checkout has of what drafts build on. */
export async function existingIn(root: string): Promise<Existing> {
  const [schemas, sandbox] = await Promise.all([readdir(join(root, 'schemas')), sandboxIn(root)]);
  return {
    schemas: schemas.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length)),
    sandbox,
  };
}

/**
 * Writes a draft, formatted, and makes the generated files anew.
 *
 * @throws Error when the tool is there already; then nothing is written.
 */
export async function writeDraft(root: string, { tool, files }: OperationDraft): Promise<void> {
  const isThere = await access(join(root, tool)).then(
    () => true,
    () => false,
  );
  if (isThere) throw new Error(`${tool} exists already: change it, or remove it first`);
  for (const { path, content } of files) {
    const formatted = await run(
      join(project, 'node_modules/@biomejs/biome/bin/biome'),
      ['format', `--stdin-file-path=${path}`],
      content,
    );
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), formatted);
  }
  await run(join(project, 'scripts/generate.mjs'), ['--root', root]);
}

/** Runs a program of Node and returns what it prints. */
function run(program: string, args: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [program, ...args], { cwd: project }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${program} failed: ${stderr.trim() || error.message}`));
    });
    child.stdin?.end(input);
  });
}
