import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOAuthHandler, fileTokenStore, type OAuthHandlerOptions, readKeys } from '../../src/oauth/index.js';
import type { OAuthApp, Sandbox, SandboxOptions } from '../../src/sandbox/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { closeAfterTest } from '../helpers/opened.js';
import { serveFetch } from './serve-fetch.js';

/** The address that the app has registered. Requests to it go to the handler, as a proxy would pass them on. */
export const callback = 'https://tools.example/callback';

export const newKey = () => randomBytes(32).toString('base64');

/** A browser with a jar of cookies that follows no redirects. */
export class Browser {
  readonly #cookies: Map<string, string>;
  readonly #site: string;

  constructor(site: string, cookies: Readonly<Record<string, string>> = {}) {
    this.#site = site;
    this.#cookies = new Map(Object.entries(cookies));
  }

  /** All cookies as they are sent. */
  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Visits the app's site; an address of the registered host as well. */
  async visit(address: string): Promise<Response> {
    const { pathname, search } = new URL(address, callback);
    const { cookie } = this;
    const response = await fetch(`${this.#site}${pathname}${search}`, { headers: { cookie }, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (/Max-Age=0/.test(set)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }

  /** Asks to be connected, and gives the address of the consent page. */
  async install(): Promise<string> {
    return (await this.visit('/install')).headers.get('location') ?? '';
  }
}

/** Decides on the consent page, and gives the address at which the browser ends. */
export async function decide(page: string, decision: 'approve' | 'deny', workspace?: string): Promise<string> {
  const form = new URL(page).searchParams;
  form.set('decision', decision);
  if (workspace !== undefined) form.set('workspace', workspace);
  const response = await fetch(new URL('/oauth', page), { method: 'POST', body: form, redirect: 'manual' });
  return response.headers.get('location') ?? '';
}

/** A sandbox as Intercom, with an app of its own whose handler and store are real. */
export async function openSetup(
  sandboxOptions: SandboxOptions = {},
  handlerOptions: Partial<OAuthHandlerOptions> & { readonly region?: 'us' | 'eu' } = {},
) {
  const sandbox: Sandbox = createSandbox({ data: 'empty', ...sandboxOptions });
  const { url: intercom } = await sandbox.listen();
  const app: OAuthApp = sandbox.apps.register({ redirectUris: [callback] });
  const folder = mkdtempSync(join(tmpdir(), 'intercom-tools-oauth-'));
  const file = join(folder, 'private/connections.json');
  const key = newKey();
  const store = fileTokenStore(file, readKeys(key));
  const problems: Error[] = [];
  const { region, ...others } = handlerOptions;
  const handler = createOAuthHandler({
    app: {
      clientId: app.clientId,
      clientSecret: app.clientSecret,
      redirectUri: callback,
      baseUrl: intercom,
      ...(region === undefined ? {} : { region }),
    },
    store,
    onProblem: (error) => problems.push(error),
    ...others,
  });
  const site = await serveFetch(handler.fetch);
  closeAfterTest({
    close: async () => {
      await Promise.all([sandbox.close(), site.close(), store.close()]);
      rmSync(folder, { recursive: true });
    },
  });
  const settings = { clientId: app.clientId, clientSecret: app.clientSecret, redirectUri: callback, baseUrl: intercom };
  /** Connects a workspace, as a person would. */
  const connectWorkspace = async (workspace?: string) => {
    const browser = new Browser(site.url);
    return browser.visit(await decide(await browser.install(), 'approve', workspace));
  };
  return { sandbox, intercom, app, settings, file, folder, key, store, problems, site, connectWorkspace };
}

export type Setup = Awaited<ReturnType<typeof openSetup>>;

/** Everything in a folder, as text. */
export function textsIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}
