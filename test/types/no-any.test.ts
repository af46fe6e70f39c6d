import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import type * as api from '../../src/index.js';

type IsAny<T> = 0 extends 1 & T ? true : false;

/** Any itself, for what the helpers must see. */
type Any = ReturnType<typeof JSON.parse>;

type HasAny<T> = IsAny<T> extends true ? true : T extends readonly (infer Member)[] ? IsAny<Member> : false;

/** The names of the functions that take or give any. */
type FunctionsWithAny<Module> = {
  [Name in keyof Module]: Module[Name] extends (...given: infer Given) => infer Result
    ? true extends HasAny<Given[number]> | HasAny<Result> | HasAny<Awaited<Result>>
      ? Name
      : never
    : IsAny<Module[Name]> extends true
      ? Name
      : never;
}[keyof Module];

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'declarations-'));

/** The declarations that the compiler makes of a file and of all that it reaches, without their comments. */
function declarationsOf(file: string, name: string): Map<string, string> {
  const outDir = join(folder, name);
  const config = join(folder, `${name}.json`);
  const compilerOptions = {
    rootDir: '/',
    outDir,
    declaration: true,
    emitDeclarationOnly: true,
    typeRoots: [join(root, 'node_modules/@types')],
  };
  writeFileSync(
    config,
    JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include: [], files: [file] }),
  );
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config]);
  const made = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    made.map(({ parentPath, name: part }) => {
      const text = readFileSync(join(parentPath, part), 'utf8');
      return [join(parentPath, part).slice(outDir.length), text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')];
    }),
  );
}

/** Lines that say any, other than as a text. */
function linesWithAny(declarations: Map<string, string>): string[] {
  return [...declarations].flatMap(([file, text]) =>
    text.split('\n').flatMap((line) => (/(?<!['"])\bany\b(?!['"])/.test(line) ? [`${file}: ${line.trim()}`] : [])),
  );
}

describe('the public surface', () => {
  let declarations = new Map<string, string>();

  beforeAll(() => {
    declarations = declarationsOf(join(root, 'src/index.ts'), 'root');
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it('has no function that takes or gives any', () => {
    expectTypeOf<FunctionsWithAny<typeof api>>().toEqualTypeOf<never>();
    expectTypeOf<keyof typeof api>().extract<'createIntercom' | 'operation' | 'path'>().not.toBeNever();
    type Bad = { f(x: Any[]): void; g(): Promise<Any>; h: Any; fine(x: unknown): string };
    expectTypeOf<FunctionsWithAny<Bad>>().toEqualTypeOf<'f' | 'g' | 'h'>();
  });

  it('says any nowhere in its declarations, those of the tools included', () => {
    expect(linesWithAny(declarations)).toEqual([]);
    expect([...declarations.keys()].filter((file) => file.includes('/tools/')).length).toBeGreaterThan(30);
    expect([...declarations.values()].join()).toContain('RequestTool<"intercom_get_contact"');
  });

  it('would be seen to say any', () => {
    const file = join(folder, 'planted.ts');
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(file, "/** any */\nexport const word = 'any';\nexport const value = JSON.parse(word);\n");
    expect(linesWithAny(declarationsOf(file, 'planted')).map((line) => line.replace(/.*: /, ''))).toEqual(['any;']);
  });
});
