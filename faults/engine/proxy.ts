import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRandom, type Random } from '../../src/sandbox/world/random.js';

/** Stands before the sandbox and makes things go wrong. */
export interface TroublingProxy {
  readonly url: string;
  /** Requests that change something, that came in and are not answered, or may still be passed on. */
  readonly underWay: number;
  /** Requests that changed something and whose answer was lost on purpose. */
  readonly lost: number;
  /** From now on nothing goes wrong. */
  calm(): void;
  close(): Promise<void>;
}

/** How often what happens to a request that changes something, and to any. */
const shares = { lostAnswer: 0.01, late: 0.01, cut: 0.005, storm: 0.004 };
const stormMs = 400;
const latestMs = 4_000;

/**
 * @param onRequest is told of each request that is passed on, with its body
 */
export async function startProxy(target: string, onRequest: (body: string) => void): Promise<TroublingProxy> {
  const chance: Random = createRandom(Date.now(), 'proxy');
  const to = new URL(target);
  const state = { underWay: 0, lost: 0, isCalm: false, stormUntil: 0 };

  const pass = (given: IncomingMessage, body: Buffer): Promise<{ status: number; headers: object; body: Buffer }> =>
    new Promise((resolve, reject) => {
      onRequest(body.toString('utf8'));
      const { method, url: path, headers } = given;
      const passed = send({ host: to.hostname, port: to.port, method, path, headers, agent: false }, (answer) => {
        void whole(answer).then(
          (text) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: text }),
          reject,
        );
      });
      passed.once('error', reject);
      passed.end(body);
    });

  const answer = async (given: IncomingMessage, to: ServerResponse) => {
    const body = await whole(given);
    const changes = given.method !== 'GET' && given.url?.endsWith('/search') !== true;
    const fate = state.isCalm ? 1 : chance.next();
    if (!state.isCalm && chance.next() < shares.storm) state.stormUntil = Date.now() + stormMs;
    if (!state.isCalm && Date.now() < state.stormUntil) {
      to.writeHead(429, { 'content-type': 'application/json', 'retry-after': '1' });
      to.end(JSON.stringify({ type: 'error.list', errors: [{ code: 'rate_limit_exceeded', message: 'Exceeded' }] }));
      return;
    }
    if (changes && fate < shares.cut) return void given.socket.destroy();
    if (changes && fate < shares.cut + shares.late) {
      given.socket.destroy();
      await new Promise((resolve) => setTimeout(resolve, chance.integer(0, latestMs)));
      await pass(given, body);
      state.lost += 1;
      return;
    }
    const answered = await pass(given, body);
    if (changes && fate < shares.cut + shares.late + shares.lostAnswer) {
      state.lost += 1;
      return void given.socket.destroy();
    }
    to.writeHead(answered.status, answered.headers as Record<string, string>);
    to.end(answered.body);
  };

  const server = createServer((given, to) => {
    const counts = given.method !== 'GET' && given.url?.endsWith('/search') !== true ? 1 : 0;
    state.underWay += counts;
    answer(given, to)
      .catch(() => given.socket.destroy())
      .finally(() => {
        state.underWay -= counts;
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get underWay() {
      return state.underWay;
    },
    get lost() {
      return state.lost;
    },
    calm: () => {
      state.isCalm = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function whole(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
