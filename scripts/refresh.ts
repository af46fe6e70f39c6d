/**
 * Makes every file anew that follows from others, and says what changed.
 *
 *   npm run refresh                 write the files
 *   npm run refresh -- --check      write nothing; exit 1 and name what is not current
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** A script that makes files, and with `--check` says which of them are not current. */
interface Step {
  readonly makes: string;
  readonly script: string;
  /** A folder that it cannot work without, and the command that makes the folder. */
  readonly needs?: { readonly folder: string; readonly command: string };
}

/** In this order: what comes later reads what came before. */
const steps: readonly Step[] = [
  { makes: 'types and the list of tools', script: 'scripts/generate.mjs' },
  { makes: 'pages', script: 'scripts/docs.ts' },
  { makes: 'contracts of tools', script: 'scripts/contracts.ts' },
  { makes: 'what hosts are given', script: 'scripts/manifest.ts' },
  {
    makes: 'what tools cost',
    script: 'test/hosts/token-cost.ts',
    needs: { folder: 'test/hosts/node_modules', command: 'npm run install:hosts' },
  },
];

const root = fileURLToPath(new URL('../', import.meta.url));
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const failed = steps.filter((step) => !run(step));

if (failed.length > 0) {
  const names = failed.map(({ makes }) => makes).join(', ');
  console.error(values.check ? `\nNot current: ${names}. Run: npm run refresh` : `\nNot made: ${names}.`);
  process.exitCode = 1;
}

/** Runs a step and tells what came of it; whether it went well. */
function run({ makes, script, needs }: Step): boolean {
  if (needs !== undefined && !existsSync(join(root, needs.folder))) {
    console.log(`${makes}: left out, since ${needs.folder} is missing. It comes by: ${needs.command}`);
    return true;
  }
  const before = hashes();
  const args = ['--import', 'tsx', script, ...(values.check ? ['--check'] : [])];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const changed = differences(before, hashes());
  console.log(`${makes}: ${status === 0 ? (changed.length === 0 ? 'current' : 'changed') : 'failed'}`);
  for (const line of changed) console.log(`  ${line}`);
  return status === 0;
}

/** The files of the project that git knows or would take, with hashes of what is in them. */
function hashes(): Map<string, string> {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const files = listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    ]),
  );
}

function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const files = [...new Set([...before.keys(), ...after.keys()])].sort();
  return files.flatMap((file) => {
    if (before.get(file) === after.get(file)) return [];
    if (!before.has(file)) return [`${file} is new`];
    return [after.has(file) ? file : `${file} is gone`];
  });
}
