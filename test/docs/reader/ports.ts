import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** Ports that pages name. Another program may have them where the tests run. */
const named = ['3000', '3913', '4010', '8080', '9464'];

/** Free ports in place of those that pages name. */
export interface Ports {
  /** A text with the free ports in it. */
  in(text: string): string;
  /** What was printed, with the ports of the pages. */
  back(text: string): string;
}

export async function reservePorts(): Promise<Ports> {
  const servers = named.map(() => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const free = servers.map((server) => String((server.address() as AddressInfo).port));
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  const pattern = new RegExp(`\\b(${named.join('|')})\\b`, 'g');
  const taken = new RegExp(`\\b(${free.join('|')})\\b`, 'g');
  return {
    in: (text) => text.replaceAll(pattern, (port) => free[named.indexOf(port)] ?? port),
    back: (text) => text.replaceAll(taken, (port) => named[free.indexOf(port)] ?? port),
  };
}
