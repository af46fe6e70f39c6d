import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { simCustomTools } from '../../src/hosts/sim/index.js';
import { registry } from '../../src/index.js';
import { useCli } from './helpers/cli.js';

const cli = useCli();
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'intercom-tools-export-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}

describe('export', () => {
  it.each(['blocks', 'sim', 'n8n', 'activepieces'])('writes the files for %s and lists them', async (host) => {
    const { code, stdout } = await cli.run(['export', host, '--out', folder, '--json']);
    expect(code).toBe(0);
    const listed: unknown = JSON.parse(stdout);
    expect(listed).toEqual(await filesIn(folder));
    expect(listed).not.toEqual([]);
  });

  it('writes the custom tools for Sim beside the files of a checkout, for the workspace that is named', async () => {
    const customTools = async (args: string[]): Promise<unknown> => {
      expect(await cli.run(['export', 'sim', '--out', folder, ...args])).toMatchObject({ code: 0 });
      return JSON.parse(await readFile(join(folder, 'custom-tools/contacts.json'), 'utf8'));
    };
    const body = JSON.parse(JSON.stringify(simCustomTools(registry.filter({ resource: 'contacts' }))));
    expect(await customTools(['--workspace-id', 'ws-1'])).toEqual({ workspaceId: 'ws-1', ...body });
    expect(await customTools([])).toEqual(body);
  });

  it('makes the triggers of the piece for one address of the app, or for one of each flow', async () => {
    const types = async (...args: string[]): Promise<unknown[]> => {
      expect(await cli.run(['export', 'activepieces', '--out', folder, ...args])).toMatchObject({
        code: 0,
        stderr: '',
      });
      const { triggers } = JSON.parse(await readFile(join(folder, 'src/piece.json'), 'utf8'));
      return [...new Set(triggers.map((one: { readonly trigger: { readonly type: string } }) => one.trigger.type))];
    };
    expect(await types('--webhooks', 'app')).toEqual(['APP_WEBHOOK']);
    expect(await types('--webhooks', 'flow')).toEqual(['WEBHOOK']);
    expect(await types()).toEqual(['WEBHOOK']);
  });

  it.each([
    [['export', 'n8n', '--out', 'x', '--webhooks', 'app'], '--webhooks goes with activepieces alone'],
    [['export', 'activepieces', '--out', 'x', '--webhooks', 'push'], '--webhooks is "push" (expected flow or app)'],
    [['export', 'n8n', '--out', 'x', '--workspace-id', 'ws'], '--workspace-id goes with sim alone'],
    [['export', 'zapier', '--out', 'x'], 'expected one of blocks, sim, n8n, activepieces'],
    [['export', 'block', '--out', 'x'], 'did you mean blocks?'],
    [['export', 'sim'], '--out is missing'],
    [['export'], 'HOST'],
  ])('%j is refused', async (args, message) => {
    const { code, stderr } = await cli.run(args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
