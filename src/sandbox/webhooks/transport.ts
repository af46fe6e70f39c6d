import { Agent, request } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';

/** What came back from a URL. */
export interface Received {
  /** Null when no answer came. */
  readonly status: number | null;
  /** Why none came: `timeout`, `ECONNREFUSED`, `untrusted certificate (…)`, … */
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

/** @param certificates PEM, which https receivers are checked against; those that Node trusts when absent */
export function createTransport(certificates?: string): Transport {
  const kept = { keepAlive: true, timeout: IDLE_MS };
  const agent = new Agent(kept);
  const secureAgent = new SecureAgent(certificates === undefined ? kept : { ...kept, ca: certificates });
  return {
    async send(sending) {
      const started = performance.now();
      const over =
        sending.url.protocol === 'https:'
          ? exchange(secureRequest, secureAgent, sending)
          : exchange(request, agent, sending);
      const answer = await over.then(
        (status) => ({ status, error: null }),
        (error: unknown) => ({ status: null, error: reason(error) }),
      );
      return { ...answer, ms: Math.round((performance.now() - started) * 1000) / 1000 };
    },
    end() {
      agent.destroy();
      secureAgent.destroy();
    },
  };
}

/** Resolves with the status as soon as it is there: what a receiver acknowledged stays acknowledged. */
function exchange(
  open: typeof request,
  agent: Agent,
  { method, url, headers, body, timeoutMs }: Sending,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(body.length) };
    const outgoing = open(url, { method, agent, headers: { ...headers, ...length } }, (incoming) => {
      resolve(incoming.statusCode ?? 0);
      incoming.on('error', () => undefined).resume();
    });
    const timer = setTimeout(() => outgoing.destroy(timedOut()), timeoutMs);
    outgoing.on('error', reject);
    outgoing.on('close', () => clearTimeout(timer));
    outgoing.end(body);
  });
}

const timedOut = () => Object.assign(new Error('No answer in time'), { name: 'TimeoutError' });

function reason(error: unknown): string {
  if (!(error instanceof Error)) return 'error';
  if (error.name === 'TimeoutError') return 'timeout';
  const code = codeOf(error);
  // The names that TLS has for a certificate that is made up, expired, of another host or of an unknown authority.
  if (code !== undefined && /CERT|^UNABLE_TO_/.test(code)) return `untrusted certificate (${code})`;
  return code ?? (error.message || 'error');
}

function codeOf(error: Error): string | undefined {
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
