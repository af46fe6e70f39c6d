import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './reader/blocks.js';

const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command on a description of these operations, such as `get /contacts/{contact_id}`. */
async function coverage(...operations: string[]) {
  const file = join(folder, `${operations.length}.json`);
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const [method = '', path = ''] = operation.split(' ');
    paths[path] = { ...paths[path], [method]: {} };
  }
  writeFileSync(file, JSON.stringify({ paths }));
  return run(file);
}

function run(description: string): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const args = ['--import', import.meta.resolve('tsx'), 'scripts/coverage.ts'];
  const env = { PATH: process.env.PATH, INTERCOM_OPENAPI: description };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

describe('npm run coverage', () => {
  it('ends with 0 where every operation has a tool and is emulated', async () => {
    expect(await coverage('get /contacts/{contact_id}', 'delete /tags/{tag_id}')).toEqual({
      code: 0,
      stdout: 'operations / with a tool / in the sandbox: 2 / 2 / 2\n',
      stderr: '',
    });
  });

  it('ends with 1 where one has not, with a line for each gap', async () => {
    expect(await coverage('get /contacts/{contact_id}', 'put /tags/{tag_id}', 'post /moons')).toEqual({
      code: 1,
      stdout: 'operations / with a tool / in the sandbox: 3 / 1 / 1\n',
      stderr: `PUT /tags/{tag_id} has no tool
PUT /tags/{tag_id} is not emulated by the sandbox
POST /moons has no tool
POST /moons is not emulated by the sandbox
`,
    });
  });

  it('ends with 1 without a description', async () => {
    const { code, stderr } = await run('');
    expect([code, stderr]).toEqual([1, expect.stringContaining('INTERCOM_OPENAPI=FILE npm run coverage')]);
  });
});
