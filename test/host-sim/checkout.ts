import { execFile } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What Sim needs to load its modules; nothing is connected to. */
const environment = {
  ...process.env,
  FORCE_COLOR: '0',
  DATABASE_URL: 'postgresql://nobody:nothing@127.0.0.1:1/none',
  ENCRYPTION_KEY: '0'.repeat(64),
  BETTER_AUTH_SECRET: '0'.repeat(64),
  INTERNAL_API_SECRET: '0'.repeat(64),
  BETTER_AUTH_URL: 'http://localhost:3000',
  NEXT_PUBLIC_APP_URL: 'http://localhost:3000',
};

/** A checkout of Sim with everything installed, as somebody works in it. */
export interface Checkout {
  /** Runs a line of a shell at a folder of it. @returns what it printed; rejects with that when it fails. */
  run(line: string, at?: string): Promise<string>;
  /** Runs a program that imports Sim's modules by `@/`. @returns the JSON that it printed last. */
  ask<Answer>(program: string, ...args: string[]): Promise<Answer>;
  read(file: string): string;
  write(file: string, text: string): void;
  /** Copies a folder over the one of the same name. */
  copyIn(from: string, folder: string): void;
  /** Packs this package into a folder of it. */
  pack(folder: string): Promise<void>;
  /** Takes everything back that was done to its files. */
  restore(): Promise<void>;
}

/** @throws Error when the checkout holds changes, which `restore` would take back as well. */
export async function openCheckout(folder: string): Promise<Checkout> {
  const shell = async (line: string, cwd: string) => {
    const options = { cwd, env: environment, maxBuffer: 64 * 1024 * 1024 };
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', line], options);
    return stdout + stderr;
  };
  const changes = await shell('git status --porcelain', folder);
  if (changes !== '') throw new Error(`${folder} holds changes: commit them first\n${changes}`);
  const probe = join(folder, 'apps/sim/intercom-tools-probe.ts');
  return {
    run: (line, at = '.') => shell(line, join(folder, at)),
    ask: async (program, ...args) => {
      writeFileSync(probe, program);
      try {
        const printed = await shell(`bun run ${probe} ${args.join(' ')}`, join(folder, 'apps/sim'));
        return JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '');
      } finally {
        rmSync(probe);
      }
    },
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: (file, text) => writeFileSync(join(folder, file), text),
    copyIn: (from, to) => cpSync(join(from, to), join(folder, to), { recursive: true }),
    pack: async (to) => {
      // A package of the same version that was installed before would stay as it is.
      await shell('rm -rf node_modules/.bun/intercom-tools@*', folder);
      await shell(`npm pack --ignore-scripts --pack-destination ${join(folder, to)}`, root);
    },
    restore: async () => {
      await shell('git checkout -q . && git clean -fdq', folder);
    },
  };
}

/** Does what the README of the drop-in says, and nothing else. */
export async function followReadme(checkout: Checkout, readme: string): Promise<void> {
  const [install = '', remove = '', generate = ''] = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(
    ([, lines]) => lines,
  );
  await checkout.pack('apps/sim');
  await checkout.run(install);
  let file = '';
  for (const cells of tables(readme)) {
    file = cells[0] || file;
    if (cells.length === 4) addTo(checkout, `apps/sim/${file}`, cells);
    else replaceIn(checkout, `apps/sim/${file}`, cells);
  }
  await checkout.run(remove);
  await checkout.run(generate);
}

/** The rows of the tables, each cell as the code that it shows. */
function tables(readme: string): string[][] {
  const rows = readme.split('\n').filter((line) => /^ +\| .*`/.test(line));
  return rows.map((row) =>
    row
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim().replace(/^`|`$/g, '')),
  );
}

function addTo(checkout: Checkout, file: string, [, imports = '', object = '', entry = '']: readonly string[]): void {
  const source = checkout.read(file);
  const start = source.indexOf(`export const ${object}:`);
  const end = source.indexOf('\n}', start);
  if (start < 0 || end < 0) throw new Error(`${file} has no ${object}`);
  const added = `${source.slice(0, end)}\n  ${entry}${source.slice(end)}`;
  checkout.write(file, imports === '' ? added : added.replace(/^import /m, () => `${imports}\nimport `));
}

function replaceIn(checkout: Checkout, file: string, [, line = '', by = '']: readonly string[]): void {
  const source = checkout.read(file);
  if (source.split(line).length !== 2) throw new Error(`${file} does not hold once: ${line}`);
  checkout.write(
    file,
    source.replace(line, () => by),
  );
}
