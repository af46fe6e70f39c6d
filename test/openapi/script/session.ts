import type { Exchange } from '../checker.js';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** An answer, with ways to get at what is in it. */
interface Reply {
  readonly body: unknown;
  /** The text or number at a dotted path, as text: `data.0.id`. */
  text(path: string): string;
  /** The list at a dotted path. */
  list(path: string): readonly unknown[];
}

/** Where a session sends its requests. */
interface Target {
  readonly url: string;
  readonly token: string;
  /** Carries a request; over the network unless given. */
  fetch?(request: Request): Promise<Response>;
}

/** A caller that speaks one version of the API and remembers all that was said. */
export interface Session {
  /** The minor number of the version: 16 for 2.16. */
  readonly version: number;
  readonly exchanges: readonly Exchange[];
  /** @throws Error unless the answer is a success. */
  ok(method: Method, path: string, body?: object): Promise<Reply>;
  /** Downloads a file. @throws Error unless the answer is one. */
  file(path: string): Promise<void>;
  /** The id of the first record of a table. */
  firstOf(table: string): Promise<string>;
  /** Moves the clock of the sandbox on. */
  advance(by: string): Promise<void>;
  /** @throws Error unless the answer has this status. */
  refused(
    status: number,
    method: Method,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Reply>;
}

export function openSession(target: Target, version: number): Session {
  const exchanges: Exchange[] = [];

  async function send(method: Method, path: string, body: unknown, headers: Record<string, string>): Promise<Exchange> {
    const url = new URL(path, target.url);
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const request = new Request(url, {
      method,
      redirect: 'manual',
      headers: {
        authorization: `Bearer ${target.token}`,
        'intercom-version': `2.${version}`,
        accept: 'application/json',
        ...(text === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(text === undefined ? {} : { body: text }),
    });
    const response = await (target.fetch?.(request) ?? fetch(request));
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    const answer = isJson ? await response.text() : await textOf(response);
    const exchange: Exchange = {
      method,
      path: url.pathname,
      query: url.searchParams,
      body,
      status: response.status,
      answer: answer === '' ? undefined : isJson ? JSON.parse(answer) : answer,
    };
    // The sandbox's own endpoints are none of Intercom's.
    if (!url.pathname.startsWith('/_sandbox/')) exchanges.push(exchange);
    return exchange;
  }

  /** A call of the sandbox itself, which is no exchange of the API. */
  async function control(method: Method, path: string, body?: object): Promise<unknown> {
    const headers = { 'content-type': 'application/json' };
    const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
    const request = new Request(new URL(path, target.url), init);
    return (await (target.fetch?.(request) ?? fetch(request))).json();
  }

  return {
    version,
    exchanges,
    async file(path) {
      const exchange = await send('GET', path, undefined, { accept: 'application/octet-stream' });
      if (exchange.status !== 200) throw unexpected(exchange, 'a file');
    },
    async firstOf(table) {
      return replyOf({ ...nothing, answer: await control('GET', '/_sandbox/export') }).text(`records.${table}.0.id`);
    },
    async advance(by) {
      await control('POST', '/_sandbox/clock', { advance: by });
    },
    async ok(method, path, body) {
      const exchange = await send(method, path, body, {});
      if (exchange.status < 200 || exchange.status > 299) throw unexpected(exchange, 'a success');
      return replyOf(exchange);
    },
    async refused(status, method, path, body, headers = {}) {
      const exchange = await send(method, path, body, headers);
      if (exchange.status !== status) throw unexpected(exchange, `status ${status}`);
      return replyOf(exchange);
    },
  };
}

const nothing: Exchange = {
  method: 'GET',
  path: '/',
  query: new URLSearchParams(),
  body: undefined,
  status: 200,
  answer: undefined,
};

/** A text as it is; of a file nothing, since a description says nothing about it. */
async function textOf(response: Response): Promise<string> {
  const isText = response.headers.get('content-type')?.startsWith('text/') === true;
  const text = await response.text();
  return isText ? text : '';
}

function unexpected({ method, path, status, answer }: Exchange, expected: string): Error {
  const said = (JSON.stringify(answer) ?? 'nothing').slice(0, 400);
  return new Error(`${method} ${path} answered ${status} in place of ${expected}: ${said}`);
}

function replyOf({ method, path: from, answer }: Exchange): Reply {
  const find = (path: string): unknown =>
    path.split('.').reduce<unknown>((part, key) => new Map(Object.entries(Object(part))).get(key), answer);
  const wrong = (path: string, what: string) => new Error(`The answer to ${method} ${from} has no ${what} at ${path}`);
  return {
    body: answer,
    text(path) {
      const found = find(path);
      if (typeof found === 'string' || typeof found === 'number') return String(found);
      throw wrong(path, 'text or number');
    },
    list(path) {
      const found = find(path);
      if (Array.isArray(found)) return found;
      throw wrong(path, 'list');
    },
  };
}
