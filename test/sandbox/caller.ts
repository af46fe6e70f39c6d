import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js';

/** What came back from a call. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any;
}

export type Caller = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>;

/** Calls a sandbox in the process, or one that listens at `url`, with its token. */
export function callerOf(sandbox: Pick<Sandbox, 'token' | 'fetch'>, url?: string): Caller {
  return async (method, path, body, headers = {}) => {
    const request = new Request(`${url ?? 'http://sandbox.test'}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${sandbox.token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const response = url === undefined ? await sandbox.fetch(request) : await fetch(request);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parse(text) };
  };
}

/** A sandbox with frozen time, without data unless told otherwise, and a caller for it. */
export function openSandbox(options: SandboxOptions = {}): { sandbox: Sandbox; call: Caller } {
  const sandbox = createSandbox({ now: '2026-01-05T10:00:00Z', data: 'empty', ...options });
  return { sandbox, call: callerOf(sandbox) };
}

/** The frozen time of `openSandbox` in unix seconds. */
export const NOW = Date.parse('2026-01-05T10:00:00Z') / 1000;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
