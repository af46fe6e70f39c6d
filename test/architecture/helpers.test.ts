import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../', import.meta.url));
const setUp = ['helpers/closed-network.ts', 'helpers/close-opened.ts'];
/** Suites whose files share nothing. */
const isolated = /^(hosts|postgres|browser)\//;

it('helpers register no hooks by being imported, which happens once for many files', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /(?<!\.test|\.d)\.ts$/.test(file) && !file.includes('node_modules') && !isolated.test(file),
  );
  expect(files).toEqual(expect.arrayContaining([...setUp, 'inbox/worker-setup.ts']));
  const hooks = /^(beforeAll|beforeEach|afterEach|afterAll)\(/m;
  const atImport = files.filter((file) => hooks.test(readFileSync(join(folder, file), 'utf8')));
  expect(atImport.sort(), 'use test/helpers/opened.ts, or a function that each test file calls').toEqual(setUp.sort());
});
