import { memoryRateLimitStore } from '../../src/client/memory-rate-limit-store.js';
import { simKnowledge } from '../../src/hosts/sim/index.js';
import { createIntercom } from '../../src/index.js';
import type { ClientOptions } from '../../src/run-tool/client-options.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js';
import { isObject } from '../../src/tool/json.js';
import { closeAfterTest } from '../helpers/opened.js';
import { SyncEngine, type SyncResult } from './sync-engine.js';

/** A sandbox on a real port whose clock stands still, and a knowledge base of Sim that takes it in. */
export interface KnowledgeWorkspace {
  readonly sandbox: Sandbox;
  readonly url: string;
  readonly engine: SyncEngine;
  /** @returns what it came to, and the calls that it made. */
  sync(options?: {
    incremental?: boolean;
    full?: boolean;
  }): Promise<SyncResult & { readonly calls: readonly string[] }>;
  /** Calls the API as somebody else. */
  ask(method: string, path: string, body?: object): Promise<Record<string, unknown>>;
  conversation(body: string): string;
  readonly contact: string;
  readonly admin: string;
}

interface KnowledgeOptions {
  readonly config?: Record<string, unknown>;
  readonly sandbox?: SandboxOptions;
  readonly client?: ClientOptions;
}

export async function openKnowledge({
  config = {},
  sandbox: options,
  client,
}: KnowledgeOptions = {}): Promise<KnowledgeWorkspace> {
  const sandbox = closeAfterTest(
    createSandbox({ data: 'empty', now: '2026-03-01T10:00:00Z', rateLimit: false, journalSize: 100_000, ...options }),
  );
  const { url } = await sandbox.listen();
  const ask = async (method: string, path: string, body?: object) => {
    const headers = { Authorization: `Bearer ${sandbox.token}`, 'Content-Type': 'application/json' };
    const answer = await fetch(url + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    const read: unknown = await answer.json();
    return isObject(read) ? read : {};
  };
  const [{ id: contact }, { id: admin }] = [
    await ask('POST', '/contacts', { email: 'ada@example.com', name: 'Ada Lovelace', role: 'user' }),
    await ask('GET', '/me'),
  ];
  const connector = simKnowledge({
    connect: (settings) =>
      createIntercom({ ...settings, baseUrl: url, readOnly: true, rateLimits: memoryRateLimitStore(), ...client }),
  });
  const engine = new SyncEngine(connector, sandbox.token, { contentType: 'all', ...config });
  return {
    sandbox,
    url,
    engine,
    ask,
    contact: String(contact),
    admin: String(admin),
    conversation: (body) => String(sandbox.perform({ as: 'contact', id: String(contact), do: 'message', body }).id),
    async sync(how) {
      sandbox.requests.clear();
      const result = await engine.sync(new Date(sandbox.clock.nowMs()), how);
      return { ...result, calls: sandbox.requests.list().map(({ method, path }) => `${method} ${path}`) };
    },
  };
}

/** Titles of what a search would find: hidden documents are left out. */
export function shown({ documents }: SyncEngine): string[] {
  return [...documents.values()].filter(({ hidden }) => !hidden).map(({ title }) => title);
}
