import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer, connect as dial, type Server, type Socket } from 'node:net';
import type { TlsOptions } from 'node:tls';
import { certificate } from '../../test/helpers/certificate.js';

/** How a server breaks a connection, and when. */
export interface Break {
  readonly name: string;
  /** Whether the connection breaks before a byte of the request can have left. */
  readonly isBefore: boolean;
  /** Whether the server has the whole request all the same; where it breaks after sending, true unless stated. */
  readonly arrives?: boolean;
  /** What Node calls it. */
  readonly code: RegExp;
  /** `https` unless given. */
  readonly protocol?: 'http';
  /** By what name the server is called; `localhost`, which its certificate is for, unless given. */
  readonly host?: string;
  readonly isTrusted?: false;
  readonly tls?: TlsOptions;
  /** Does it to a new connection, in place of passing it on. */
  onConnection?(client: Socket): void;
  /** Does it to a connection whose request was read whole. */
  onRequest?(client: Socket): void;
  /** There is no server at all. */
  readonly isClosed?: true;
}

/** A server that breaks connections as it is told, and counts the requests that it read whole. */
export interface BreakingServer {
  readonly url: string;
  /** Bodies of the requests that were read whole. */
  readonly read: string[];
  /** How many of the next connections, or requests on them, are broken; the others are answered. */
  breakNext(count: number): void;
  close(): Promise<void>;
}

/** Opens a TLS server behind a relay that can put any byte on the wire. */
export async function openBreakingServer(how: Break): Promise<BreakingServer> {
  const read: string[] = [];
  const clients = new Map<number, Socket>();
  const sockets = new Set<Socket>();
  let left = 0;

  const back = createHttps({ ...certificate, ...how.tls }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      read.push(Buffer.concat(chunks).toString());
      const client = clients.get(request.socket.remotePort ?? 0);
      if (how.onRequest !== undefined && client !== undefined && left > 0) {
        left -= 1;
        how.onRequest(client);
        return;
      }
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1"}');
    });
  });
  back.on('tlsClientError', ignore);
  back.on('connection', (socket: Socket) => keep(sockets, socket));
  const backPort = await listen(back);

  const front = createServer((client) => {
    keep(sockets, client);
    if (how.onConnection !== undefined && left > 0) {
      left -= 1;
      how.onConnection(client);
      return;
    }
    const behind = dial(how.protocol === 'http' ? plainPort : backPort, '127.0.0.1', () => {
      clients.set(behind.localPort ?? 0, client);
      client.pipe(behind);
      // Not piped: what is put on the wire in between must not wait for it.
      behind.on('data', (bytes: Buffer) => client.write(bytes));
      behind.on('end', () => client.end());
    });
    keep(sockets, behind);
    client.on('close', () => behind.destroy());
  });
  const { createServer: createHttp } = await import('node:http');
  const plain = createHttp((request, response) => back.emit('request', request, response));
  const plainPort = await listen(plain);
  const port = await listen(front);
  const servers = [front, back, plain];
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  };
  if (how.isClosed === true) await close();
  return {
    url: `${how.protocol ?? 'https'}://${how.host ?? 'localhost'}:${port}`,
    read,
    breakNext(count) {
      left = count;
    },
    close: how.isClosed === true ? async () => undefined : close,
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function keep(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket);
  // Ends that were torn off are what this is for.
  socket.on('error', ignore);
  socket.on('close', () => sockets.delete(socket));
}

function ignore(): void {}
