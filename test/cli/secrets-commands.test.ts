import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newKey } from '../oauth/setup.js';
import { useRuns } from './helpers/automation-files.js';

const { cli } = useRuns();

function store() {
  const place = join(mkdtempSync(join(cli.folder, 'secrets-')), 'secrets.json');
  const env = { INTERCOM_TOOLS_KEY: newKey(), INTERCOM_TOOLS_SECRETS: place };
  const run = (args: readonly string[], input = '', more: Readonly<Record<string, string>> = {}) =>
    cli.run(['secrets', ...args], { input, env: { ...env, ...more } });
  return { place, env, run };
}

describe('secrets', () => {
  it('are set from standard input, listed without their values, and removed', async () => {
    const { place, run } = store();
    expect(await run(['set', 'SHOP_TOKEN'], 'swordfish\n')).toMatchObject({
      code: 0,
      stdout: `secrets.SHOP_TOKEN is set, in ${place}\n`,
      stderr: '',
    });
    expect((await run(['set', 'SHOP_TOKEN', '--json'], 'trombone')).stdout).toContain('"replaced": true');
    const { stdout } = await run(['list'], '', { INTERCOM_TOOLS_SECRET_OTHER: 'herring' });
    expect(stdout).toMatch(/^NAME +FROM +SET\nOTHER +environment\nSHOP_TOKEN +store +\d{4}-\S+Z\n$/);
    expect(readFileSync(place, 'utf8')).not.toMatch(/swordfish|trombone/);
    expect((await run(['remove', 'SHOP_TOKEN'])).stdout).toBe('secrets.SHOP_TOKEN is removed.\n');
    expect((await run(['list'])).stdout).toBe('There are none. Set one: intercom-tools secrets set NAME\n');
  });

  it('that the environment has too come from there, and both commands say so', async () => {
    const { run } = store();
    const env = { INTERCOM_TOOLS_SECRET_A: 'herring' };
    expect((await run(['set', 'A'], 'swordfish', env)).stderr).toBe(
      'INTERCOM_TOOLS_SECRET_A is set here, and comes first wherever it is.\n',
    );
    expect((await run(['list'], '', env)).stdout).toContain('environment, before the stored one');
    const gone = await run(['remove', 'B'], '', { INTERCOM_TOOLS_SECRET_B: 'herring' });
    expect([gone.code, gone.stderr]).toEqual([
      2,
      expect.stringContaining('it comes from INTERCOM_TOOLS_SECRET_B: unset that'),
    ]);
  });

  it.each([
    [['set', 'A-B'], 'x', 'NAME is "A-B": expected letters, digits and _'],
    [['set', 'A'], '\n', 'the value is missing: expected it on standard input'],
    [['set', 'A', 'value'], 'x', '"value" belongs to no argument'],
    [['remove', 'A'], '', 'NAME is "A", which is not stored'],
  ])('%j is refused', async (args, input, message) => {
    const { code, stderr } = await store().run(args, input);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('need a key before a value is asked for, and a file', async () => {
    const { run } = store();
    const without = await run(['set', 'A'], 'x', { INTERCOM_TOOLS_KEY: '' });
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('INTERCOM_TOOLS_KEY')]);
    const url = await run(['list'], '', { INTERCOM_TOOLS_SECRETS: 'postgres://user:swordfish@db/x' });
    expect([url.code, url.stderr]).toEqual([
      2,
      expect.stringContaining('INTERCOM_TOOLS_SECRETS is a URL: expected the path of a file'),
    ]);
    expect(url.stderr).not.toContain('swordfish');
  });

  it('are encrypted anew with the tokens of connections', async () => {
    const { run, env } = store();
    await run(['set', 'A'], 'swordfish');
    const young = newKey();
    const rekeyed = await cli.run(['connections', 'rekey'], {
      env: { ...env, INTERCOM_TOOLS_KEY: `${young},${env.INTERCOM_TOOLS_KEY}`, XDG_DATA_HOME: cli.folder },
    });
    expect(rekeyed.stdout).toBe('Encrypted anew: 0\nSecrets encrypted anew: 1\n');
    expect((await run(['set', 'B'], 'herring', { INTERCOM_TOOLS_KEY: young })).code).toBe(0);
  });
});
