import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from '../architecture/imports.js';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
const files = sourceFiles(root, ['src', 'tools']);
const imports = importsOf(root, files).filter(({ kind }) => kind !== 'type');

/** Everything that a file loads, at once or later, by way of our own files. */
function reachedFrom(start: string): Set<string> {
  const reached = new Set([start]);
  for (const file of reached) for (const one of imports) if (one.file === file) reached.add(one.target);
  return reached;
}

const holdsDatabase = (target: string) =>
  /^src\/(inbox|storage)\//.test(target) || ['libsql', 'pg', 'hono'].includes(target);

describe('what loads no database', () => {
  const entries = files.filter((file) => /^src\/(hosts\/[\w-]+|triggers)\/index\.ts$/.test(file));

  it('is every host, and the triggers that they share', () => {
    expect(entries).toEqual(expect.arrayContaining(['src/hosts/sim/index.ts', 'src/triggers/index.ts']));
    expect(entries.length).toBeGreaterThan(10);
  });

  it.each(entries)('%s', (entry) => {
    expect([...reachedFrom(entry)].filter(holdsDatabase)).toEqual([]);
  });

  it('is found out by following imports, which do lead there from the webhooks', () => {
    const found = [...reachedFrom('src/webhooks/index.ts')].filter(holdsDatabase);
    expect(found).toEqual(expect.arrayContaining(['libsql', 'pg', 'hono']));
  });
});
