import { Agent, request } from 'node:http';

/** What came back from a URL. */
export interface Received {
  /** Null when no answer came. */
  readonly status: number | null;
  /** Why none came: `timeout`, `ECONNREFUSED`, … */
  readonly error: string | null;
  /** Real milliseconds. */
  readonly ms: number;
}

export interface Sending {
  readonly method: 'HEAD' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  /** Milliseconds until the status must be there. */
  readonly timeoutMs: number;
}

/** Sends requests over connections that are kept open; redirects are not followed. */
export interface Transport {
  send(sending: Sending): Promise<Received>;
  /** Drops connections and what is under way. */
  end(): void;
}

/** Idle connections are closed well before a receiver does so, which would look like an error of the next delivery. */
const IDLE_MS = 1000;

export function createTransport(): Transport {
  const agent = new Agent({ keepAlive: true, timeout: IDLE_MS });
  const ended = new AbortController();
  return {
    async send(sending) {
      const started = performance.now();
      const over = sending.url.protocol === 'http:' ? overHttp(agent, sending) : overFetch(sending, ended.signal);
      const answer = await over.then(
        (status) => ({ status, error: null }),
        (error: unknown) => ({ status: null, error: reason(error) }),
      );
      return { ...answer, ms: Math.round((performance.now() - started) * 1000) / 1000 };
    },
    end() {
      ended.abort();
      agent.destroy();
    },
  };
}

/** Resolves with the status as soon as it is there: what a receiver acknowledged stays acknowledged. */
function overHttp(agent: Agent, { method, url, headers, body, timeoutMs }: Sending): Promise<number> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(body.length) };
    const outgoing = request(url, { method, agent, headers: { ...headers, ...length } }, (incoming) => {
      resolve(incoming.statusCode ?? 0);
      incoming.on('error', () => undefined).resume();
    });
    const timer = setTimeout(() => outgoing.destroy(timedOut()), timeoutMs);
    outgoing.on('error', reject);
    outgoing.on('close', () => clearTimeout(timer));
    outgoing.end(body);
  });
}

/** For https, which few receivers on this machine speak: speed does not matter there. */
async function overFetch({ method, url, headers, body, timeoutMs }: Sending, ended: AbortSignal): Promise<number> {
  const signal = AbortSignal.any([ended, AbortSignal.timeout(timeoutMs)]);
  const payload = body === undefined ? {} : { body: new Uint8Array(body) };
  const response = await fetch(url, { method, headers, redirect: 'manual', signal, ...payload });
  await response.body?.cancel();
  return response.status;
}

const timedOut = () => Object.assign(new Error('No answer in time'), { name: 'TimeoutError' });

function reason(error: unknown): string {
  if (!(error instanceof Error)) return 'error';
  if (error.name === 'TimeoutError') return 'timeout';
  const code = codeOf(error) ?? codeOf(error.cause);
  return code ?? (error.message || 'error');
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
