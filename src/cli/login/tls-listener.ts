import { createServer, type Server } from 'node:https';
import { isLoopback } from '../../client/base-url.js';
import { InvalidParamsError } from '../../errors.js';
import { portError } from '../system-error.js';

/** Answers one return; undefined = it was somebody else's, so the listener goes on waiting. */
export type OnReturn = (search: string) => Promise<{ readonly answer: Response; readonly isOver: boolean }>;

/** A listener for the return from Intercom. */
export interface TlsListener {
  /** Resolves when a return was the last. @throws what `onReturn` throws */
  readonly over: Promise<void>;
  close(): void;
}

/**
 * Listens by https on this machine at the address that people are sent back to. The certificate is made for this run and
 * is never written anywhere, so the browser asks once whether to trust it.
 *
 * @throws InvalidParamsError for an address that is not of this machine, Error for a port that is taken.
 */
export async function listenByTls(address: URL, onReturn: OnReturn): Promise<TlsListener> {
  if (!isLoopback(address)) {
    const message = `is ${address.origin}: --tls listens on this machine only, such as https://localhost:8443/callback`;
    throw new InvalidParamsError([{ field: '--redirect-uri', message }]);
  }
  const server = createServer(await certificate(address.hostname));
  const over = new Promise<void>((resolve, reject) => {
    server.on('request', (request, response) => {
      const url = new URL(request.url ?? '/', address);
      if (request.method !== 'GET' || url.pathname !== address.pathname) {
        response.writeHead(404).end();
        return;
      }
      onReturn(url.search).then(async ({ answer, isOver }) => {
        const body = await answer.text();
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(body);
        if (isOver) response.once('close', resolve);
      }, reject);
    });
  });
  await listen(server, address);
  return {
    over,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function certificate(host: string): Promise<{ key: string; cert: string }> {
  const { generate } = await import('selfsigned');
  const { private: key, cert } = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 24 * 3600 * 1000),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  return { key, cert };
}

async function listen(server: Server, { hostname, port }: URL): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(portError(error, { port: Number(port || 443), option: '--redirect-uri' }));
    });
    server.listen(Number(port || 443), hostname.replace(/^\[|\]$/g, ''), resolve);
  });
}
