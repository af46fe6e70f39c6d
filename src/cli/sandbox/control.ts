import { isObject } from '../../tool/json.js';
import type { RunningSandbox } from './running.js';

/** Calls to a sandbox: to its own endpoints, and to the API that it imitates. */
export interface SandboxControl {
  get(path: string): Promise<unknown>;
  post(path: string, body: object): Promise<unknown>;
  delete(path: string): Promise<unknown>;
}

type Send = (request: Request) => Promise<Response>;

/** Milliseconds that an answer may take. */
const timeoutMs = 30_000;

/**
 * @param send how a request gets there; over the network unless given
 * @throws from its calls: Error with what the sandbox says, or that it gave no answer
 */
export function sandboxControl({ url, token }: RunningSandbox, send: Send = fetch): SandboxControl {
  async function call(method: string, path: string, body?: object): Promise<unknown> {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'application/json',
    };
    const signal = AbortSignal.timeout(timeoutMs);
    const content = body === undefined ? null : JSON.stringify(body);
    const answer = await send(new Request(`${url}${path}`, { method, headers, body: content, signal })).catch(() => {
      throw new Error(
        `The sandbox at ${url} gave no answer: it may have ended. Start it again: intercom-tools sandbox`,
      );
    });
    const text = await answer.text();
    const read: unknown = text === '' ? undefined : JSON.parse(text);
    if (!answer.ok) throw new Error(messageIn(read) ?? `The sandbox answered ${answer.status} to ${method} ${path}.`);
    return read;
  }
  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    delete: (path) => call('DELETE', path),
  };
}

/** The words of an error in Intercom's form. */
function messageIn(answer: unknown): string | undefined {
  const [first] = isObject(answer) && Array.isArray(answer.errors) ? answer.errors : [];
  return isObject(first) && typeof first.message === 'string' ? first.message : undefined;
}
