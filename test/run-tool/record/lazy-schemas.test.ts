import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { importsOf, sourceFiles } from '../../architecture/imports.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

it('the root of the package does not load the schemas: a recording does, with its first call', () => {
  const imports = importsOf(root, sourceFiles(root, ['src', 'tools']));
  const reached = new Set(['src/index.ts']);
  for (const file of reached) {
    for (const { file: from, target, kind } of imports) if (from === file && kind === 'value') reached.add(target);
  }
  expect(reached).toContain('src/run-tool/record/recorder.ts');
  expect(reached).not.toContain('src/generated/schemas.ts');
  const lazy = imports.filter(({ target, kind }) => target === 'src/generated/schemas.ts' && kind === 'lazy');
  expect(lazy.map(({ file }) => file)).toEqual(['src/run-tool/record/recorder.ts']);
});
