import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { json, serve } from '../helpers/http-server.js';

const run = promisify(execFile);

it('the guide to other services shows a program that runs', async () => {
  const shown = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/services.md', 'utf8'))?.[1] ?? '';
  const server = await serve((response, { url, headers }) =>
    json(response, 200, { id: url, place: `${url} for ${headers['x-api-key']}` }),
  );
  try {
    const program = shown.replace('https://api.parcel.example', server.url);
    expect(program).not.toBe(shown);
    const env = { PATH: process.env.PATH, PARCEL_API_KEY: 'key-1' };
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], { env });
    expect(stdout).toBe('/parcels/p-1 for key-1\n');
  } finally {
    await server.close();
  }
});
