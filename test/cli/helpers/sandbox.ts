import { afterEach } from 'vitest';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox/index.js';

/** A sandbox on a port of this machine, closed after the test. */
export function useSandbox(): (options?: SandboxOptions) => Promise<{ sandbox: Sandbox; url: string }> {
  const open: Sandbox[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
  });
  return async (options = {}) => {
    const sandbox = createSandbox(options);
    open.push(sandbox);
    const { url } = await sandbox.listen();
    return { sandbox, url };
  };
}

/** The calls that reached a sandbox: `GET /tags`. */
export function sentTo(sandbox: Sandbox): string[] {
  return sandbox.requests.list().map(({ method, path }) => `${method} ${path}`);
}

export async function firstContactId(sandbox: Sandbox): Promise<string> {
  const { data } = await ask(sandbox, '/contacts?per_page=1');
  return data[0].id;
}

export async function firstAdminId(sandbox: Sandbox): Promise<string> {
  const { admins } = await ask(sandbox, '/admins');
  return String(admins[0].id);
}

/** Reads something of a sandbox without a trace in its journal. */
async function ask(sandbox: Sandbox, path: string) {
  const headers = { Authorization: `Bearer ${sandbox.token}`, Accept: 'application/json' };
  const answer = await sandbox.fetch(new Request(`http://sandbox.test${path}`, { headers }));
  sandbox.requests.clear();
  return JSON.parse(await answer.text());
}
