import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { circlesIn } from './architecture/circles.js';
import { type Import, importsIn, importsOf, sourceFiles } from './architecture/imports.js';
import { importProblem, parts } from './architecture/rules.js';

const root = fileURLToPath(new URL('../', import.meta.url)).replace(/\/$/, '');
const files = sourceFiles(root, ['src', 'tools']);
const imports = importsOf(root, files);

describe('the reader of imports', () => {
  it('sees every form of import and no comment or text', () => {
    const source = `
      import type { A } from './types.js';
      import { b, type C } from "../b.js";
      import 'side';
      import * as z from 'zod';
      export * from './all.js';
      export type * from './all-types.js';
      export { d } from './named.js';
      export type { E } from './named-types.js';
      // import no from 'comment';
      const text = "import no from 'text'";
      export const here = 1;
      const lazy = () => import('lazy');
      const hidden = (name: string) => import(name);
      const old = require('../old.json');
      const own = createRequire(import.meta.url)('intercom-tools/package.json');
      const top = require('../../package.json');
      type T = import('./inline.js').T;
    `;
    const seen = importsIn('src/part/file.ts', source).map(({ target, kind }) => `${kind} ${target}`);
    expect(seen).toEqual([
      'type src/part/types.ts',
      'value src/b.ts',
      'value side',
      'value zod',
      'value src/part/all.ts',
      'type src/part/all-types.ts',
      'value src/part/named.ts',
      'type src/part/named-types.ts',
      'lazy lazy',
      'lazy (computed)',
      'value src/old.json',
      'value intercom-tools/package.json',
      'value ./package.json',
      'type src/part/inline.ts',
    ]);
  });

  it('saw the whole project', () => {
    for (const file of ['src/index.ts', 'src/errors.ts', 'src/client/transport.ts', 'tools/contacts/get-contact.ts']) {
      expect(files).toContain(file);
    }
    expect(files.length).toBeGreaterThan(100);
    expect(imports).toContainEqual({ file: 'src/client/transport.ts', target: 'axios', kind: 'lazy' });
    expect(imports).toContainEqual({
      file: 'tools/contacts/get-contact.ts',
      target: 'src/intercom/index.ts',
      kind: 'value',
    });
    const unread = files.filter((file) => !imports.some((one) => one.file === file));
    const withFrom = unread.filter((file) => /^(import|export) .*from '/m.test(readFileSync(join(root, file), 'utf8')));
    expect(withFrom, 'files whose imports were not seen').toEqual([]);
  });

  it('finds each file of ours that is imported', () => {
    const ours = imports.filter(({ target }) => /^(src|tools)\//.test(target) && target.endsWith('.ts'));
    expect(ours.filter(({ target }) => !files.includes(target))).toEqual([]);
    expect(ours.length).toBeGreaterThan(200);
  });
});

describe('who may import whom', () => {
  it('is kept by every file', () => {
    expect(imports.map(importProblem).filter((problem) => problem !== undefined)).toEqual([]);
  });

  it('has a rule for each part that there is', () => {
    const homeless = files.filter((file) => importProblem({ file, target: file, kind: 'value' })?.includes('no part'));
    expect(homeless).toEqual([]);
    const empty = parts.filter(
      ({ at, name }) => name !== 'cli' && !files.some((file) => at.some((s) => file.startsWith(s))),
    );
    expect(empty.map(({ name }) => name)).toEqual([]);
  });

  it.each<[file: string, target: string, kind: Import['kind'], problem: string]>([
    ['tools/contacts/get-contact.ts', 'axios', 'value', 'tools may import zod'],
    ['tools/contacts/get-contact.ts', 'axios', 'lazy', 'tools may import zod'],
    ['tools/contacts/get-contact.ts', 'node:http', 'value', 'tools may import zod'],
    ['tools/contacts/get-contact.ts', 'src/client/send.ts', 'value', 'tools may import intercom, tool, generated'],
    ['tools/contacts/get-contact.ts', 'src/errors.ts', 'value', 'tools may import intercom, tool, generated'],
    ['tools/contacts/get-contact.ts', 'tools/tags/list-tags.ts', 'value', 'imports no other resource'],
    ['tools/contacts/get-contact.ts', 'tools/index.ts', 'value', 'tools may import intercom, tool, generated'],
    ['tools/contacts/get-contact.ts', 'src/generated/schemas.ts', 'value', 'only types'],
    ['src/run-tool/perform.ts', 'tools/index.ts', 'value', 'may import gate'],
    ['src/registry.ts', 'tools/index.ts', 'type', 'may import gate'],
    ['src/client/send.ts', 'src/run-tool/perform.ts', 'type', 'may import tool, errors'],
    ['src/client/send.ts', 'hono', 'value', 'may import axios'],
    ['src/tool/request.ts', 'src/client/send.ts', 'type', 'may import generated'],
    ['src/tool/request.ts', 'node:http', 'value', 'may import zod'],
    ['src/json-schema/index.ts', 'src/run-tool/gate.ts', 'value', 'may import tool'],
    ['src/agent/index.ts', 'src/run-tool/perform.ts', 'value', 'only types'],
    ['src/agent/index.ts', 'src/client/send.ts', 'type', 'may import json-schema'],
    ['src/agent/index.ts', 'src/intercom/entities.ts', 'value', 'may import json-schema'],
    ['src/sandbox/sandbox.ts', 'src/client/send.ts', 'type', 'may import generated'],
    ['src/sandbox/sandbox.ts', 'src/tool/index.ts', 'value', 'may import generated'],
    ['src/sandbox/sandbox.ts', 'tools/index.ts', 'value', 'may import generated'],
    ['src/sandbox/world/world.ts', 'src/sandbox/resources/notes.ts', 'type', 'sandbox world may import sandbox base'],
    ['src/sandbox/table/table.ts', 'src/sandbox/resources.ts', 'type', 'sandbox table may import'],
    ['src/sandbox/http/route.ts', 'src/sandbox/magic/magic.ts', 'type', 'sandbox http may import'],
    ['src/sandbox/search/search.ts', 'src/sandbox/resources/contacts/model.ts', 'value', 'sandbox search may import'],
    ['src/sandbox/world/ids.ts', 'src/intercom/entities.ts', 'value', 'sandbox world may import'],
    ['src/sandbox/resources/ids.ts', 'src/intercom/param.ts', 'value', 'sandbox resources may import'],
    ['src/sandbox/resources/ids.ts', 'src/tool/entity.ts', 'type', 'sandbox resources may import'],
    ['src/intercom/entities.ts', 'src/tool/entity.ts', 'value', 'only types'],
    ['src/generated/types.ts', 'zod', 'value', 'no package'],
    ['src/errors.ts', 'src/tool/json.ts', 'value', 'nothing of ours'],
    ['src/run-tool/perform.ts', '(computed)', 'lazy', 'may import node:crypto, zod'],
    ['src/run-tool/perform.ts', 'test/helpers/closed-network.ts', 'value', 'no part'],
    ['src/sandbox/sandbox.ts', 'intercom-tools', 'value', 'may import hono'],
    ['src/run-tool/perform.ts', './package.json', 'value', 'no part'],
    ['src/elsewhere.ts', 'zod', 'value', 'belongs to no part'],
  ])('refuses that %s imports %s (%s)', (file, target, kind, problem) => {
    expect(importProblem({ file, target, kind })).toContain(problem);
  });

  it('lets the type of an object of Intercom into a tool, and a neighbour of the same resource', () => {
    const file = 'tools/contacts/get-contact.ts';
    expect(importProblem({ file, target: 'src/generated/types.ts', kind: 'type' })).toBeUndefined();
    expect(importProblem({ file, target: 'tools/contacts/contact-params.ts', kind: 'value' })).toBeUndefined();
  });
});

describe('circles of imports', () => {
  it('are found through several files, by types too, and only where they close', () => {
    const circles = circlesIn([
      { file: 'a.ts', target: 'b.ts', kind: 'value' },
      { file: 'b.ts', target: 'c.ts', kind: 'type' },
      { file: 'c.ts', target: 'a.ts', kind: 'lazy' },
      { file: 'c.ts', target: 'd.ts', kind: 'value' },
      { file: 'd.ts', target: 'e.ts', kind: 'value' },
      { file: 'f.ts', target: 'd.ts', kind: 'value' },
      { file: 'g.ts', target: 'g.ts', kind: 'type' },
    ]);
    expect(circles).toEqual([['a.ts', 'b.ts', 'c.ts'], ['g.ts']]);
  });

  it('are none in the project', () => {
    expect(circlesIn(imports)).toEqual([]);
  });
});

describe('importing the package root', () => {
  it('reaches no network code, server or command line without a call', () => {
    const reached = reachedFrom('src/index.ts');
    expect(reached).toContain('src/client/transport.ts');
    expect(reached).toContain('tools/contacts/get-contact.ts');
    expect([...reached].filter((name) => /^src\/(sandbox|cli)\//.test(name))).toEqual([]);
    const outside = [...reached].filter((name) => !/^(src|tools)\//.test(name));
    expect(outside.sort()).toEqual(['leven', 'zod']);
  });

  const folder = mkdtempSync(join(tmpdir(), 'load-root-'));

  beforeAll(async () => {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const bundle = await rolldown({ input: join(root, 'src/index.ts'), external: /^[^./]/, platform: 'node' });
    await bundle.write({ file: join(folder, 'root.js'), format: 'esm', codeSplitting: false });
    await bundle.close();
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('loads no network module of Node, which the same program sees when axios is loaded', async () => {
    const before = await networkModulesAfter(folder, './root.js');
    expect(before).toEqual([]);
    expect(await networkModulesAfter(folder, './root.js', 'axios')).toContain('http');
  });
});

/** Everything that loads together with a file, by its imports that are neither types nor lazy. */
function reachedFrom(start: string): Set<string> {
  const reached = new Set([start]);
  for (const file of reached) {
    for (const one of imports) if (one.file === file && one.kind === 'value') reached.add(one.target);
  }
  reached.delete(start);
  return reached;
}

/** The network modules of Node that are loaded in a plain process once it has imported these. */
async function networkModulesAfter(folder: string, ...names: string[]): Promise<string[]> {
  const program = `
    import { writeSync } from 'node:fs';
    for (const name of ${JSON.stringify(names)}) await import(name);
    const network = /^NativeModule (http|https|http2|net|tls|dgram)$/;
    const loaded = process.moduleLoadList.filter((name) => network.test(name)).map((name) => name.slice(13));
    writeSync(1, JSON.stringify(loaded));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    cwd: folder,
  });
  return JSON.parse(stdout);
}
