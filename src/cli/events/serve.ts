import { createServer, type RequestListener } from 'node:http';
import { portError } from '../system-error.js';

/** A server on a port. */
export interface Served {
  readonly port: number;
  /** Takes no more connections, answers what is under way, and frees the port. */
  close(): Promise<void>;
}

export interface ServeAt {
  readonly host: string;
  readonly port: number;
  /** The option that chose the port, for errors. */
  readonly option: string;
}

/** Longer than proxies keep idle connections: they would send into one that is just being closed. */
const keepAliveMs = 75_000;
/** Connections that are open after so many milliseconds are cut: longer than a receiver takes at most. */
const closeTimeoutMs = 6_000;
const sweepMs = 20;

/** @throws Error that names the option when the port cannot be had. */
export async function serve(listener: RequestListener, { host, port, option }: ServeAt): Promise<Served> {
  const server = createServer({ keepAliveTimeout: keepAliveMs, requestTimeout: 30_000 }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(problemOf(error, { host, port, option })));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        // A connection that becomes idle only now is not closed by itself.
        const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
        const end = setTimeout(() => server.closeAllConnections(), closeTimeoutMs);
        server.close(() => {
          clearInterval(sweep);
          clearTimeout(end);
          resolve();
        });
      }),
  };
}

function problemOf(error: NodeJS.ErrnoException, { host, port, option }: ServeAt): unknown {
  const problem = portError(error, { port, option });
  if (problem !== error) return problem;
  return new Error(`${host} port ${port} cannot be listened on (${error.code ?? error.message}).`);
}
