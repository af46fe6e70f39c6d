import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Bench, Findings, Row, Size } from './bench.js';
import { root } from './shared/built-package.js';
import { interleave } from './shared/interleave.js';
import { rounded, spread } from './shared/stats.js';
import { number, range, tableOf } from './shared/table.js';

const execute = promisify(execFile);

const rounds: Record<Size, number> = { full: 9, quick: 1 };

/** Programs that make the same call, by the package whose types they use. */
const callers = {
  zod: "import * as z from 'zod';\nexport const id: string = z.strictObject({ id: z.string() }).parse({ id: '1' }).id;\n",
  'intercom-tools': [
    "import { createIntercom } from 'intercom-tools';",
    "const intercom = createIntercom({ accessToken: 'token' });",
    "const { output } = await intercom.run('intercom_get_contact', { contactId: '1' });",
    'export const email: string | null | undefined = output.contact.email;',
    '',
  ].join('\n'),
  'intercom-client': [
    "import { IntercomClient } from 'intercom-client';",
    "const intercom = new IntercomClient({ token: 'token' });",
    "const contact = await intercom.contacts.find({ contact_id: '1' });",
    'export const email: string | null | undefined = contact.email;',
    '',
  ].join('\n'),
};
type Caller = keyof typeof callers;

interface TypesRow extends Row {
  /** The whole process of the compiler, from start to end. */
  readonly checkMs: number;
  readonly checkLowMs: number;
  readonly checkHighMs: number;
}

export const typesBench: Bench = {
  name: 'types',
  title: 'Type check of a caller',
  method: [
    'The compiler checks a file of a few lines that imports a package and makes one call, strict and with skipLibCheck, in a fresh process each time.',
    'zod is there for what the compiler takes to start and to read a library. Files are read from memory after the first check, which does not count.',
    'Shown are the median and where the middle eight tenths lie.',
  ].join(' '),
  run: (size) => measure(rounds[size]),
};

async function measure(count: number): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-types-'));
  try {
    writeCallers(folder);
    const names = Object.keys(callers) as Caller[];
    const check = (name: Caller) => checked(folder, name);
    for (const name of names) await check(name);
    const results = await interleave(names, count, check);
    return report(
      results.map(({ contestant, measured }) => {
        const { median, low, high } = spread(measured);
        return {
          name: contestant,
          checkMs: rounded(median, 0),
          checkLowMs: rounded(low, 0),
          checkHighMs: rounded(high, 0),
        };
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A folder as a user has it, with the package and its peers installed. */
function writeCallers(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/intercom-tools'));
  for (const name of ['zod', 'intercom-client', '@types'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const compilerOptions = {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2022',
    types: ['node'],
  };
  for (const [name, source] of Object.entries(callers)) {
    writeFileSync(join(folder, `${name}.ts`), source);
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
  }
}

/** Milliseconds that the compiler takes. @throws Error with what it says when the caller does not compile. */
async function checked(folder: string, name: Caller): Promise<number> {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const start = performance.now();
  try {
    await execute(process.execPath, [compiler, '-p', join(folder, `${name}.json`)]);
  } catch (error) {
    const said = error instanceof Error && 'stdout' in error ? error.stdout : error;
    throw new Error(`The caller of ${name} does not compile: ${said}`, { cause: error });
  }
  return performance.now() - start;
}

function report(rows: readonly TypesRow[]): Findings {
  const table = tableOf(rows, {
    what: ({ name }) => name,
    ms: ({ checkMs }) => number(checkMs),
    'p10 … p90': ({ checkLowMs, checkHighMs }) => range({ low: checkLowMs, high: checkHighMs }),
  });
  return { rows, tables: [table], remarks: [] };
}
