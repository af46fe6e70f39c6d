import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import lock from '../../../package-lock.json' with { type: 'json' };
import { importsOf, sourceFiles } from '../../architecture/imports.js';

const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');

it('One file imports the CEL library', () => {
  const importing = importsOf(root, sourceFiles(root, ['src', 'tools', 'scripts', 'bench', 'examples']))
    .filter(({ target }) => target.startsWith('@marcbachmann/'))
    .map(({ file }) => file);
  expect([...new Set(importing)]).toEqual(['src/automations/expression/cel.ts']);
});

it('Its version is pinned, because its nodes are metered', () => {
  const { version } = lock.packages['node_modules/@marcbachmann/cel-js'];
  expect(manifest.dependencies['@marcbachmann/cel-js']).toBe(version);
});
