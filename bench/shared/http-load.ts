import { Agent, request } from 'node:http';
import { quantile } from './stats.js';
import type { Target } from './target.js';

/** One request of the load. */
export interface LoadRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
}

/** What came of the load. */
export interface LoadResult {
  readonly perSecond: number;
  readonly medianMs: number;
  /** A hundredth of the requests took longer. */
  readonly p99Ms: number;
}

/** Sends JSON requests over connections that are kept, so many at a time. */
export class LoadClient {
  readonly #agent: Agent;
  readonly #target: Target;
  readonly #concurrency: number;

  constructor(target: Target, concurrency: number) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: concurrency });
    this.#target = target;
    this.#concurrency = concurrency;
  }

  /**
   * Sends what `next` says, one after another on each connection, for so many milliseconds.
   * @param check looks at the text of every answer
   * @throws Error for any answer but 200, and what `check` throws
   */
  async run(
    milliseconds: number,
    next: () => LoadRequest,
    check: (text: string) => void = () => undefined,
  ): Promise<LoadResult> {
    const took: number[] = [];
    const start = performance.now();
    const end = start + milliseconds;
    const worker = async () => {
      while (performance.now() < end) {
        const sentAt = performance.now();
        const text = await this.send(next());
        check(text);
        took.push(performance.now() - sentAt);
      }
    };
    await Promise.all(Array.from({ length: this.#concurrency }, worker));
    const seconds = (performance.now() - start) / 1000;
    return { perSecond: took.length / seconds, medianMs: quantile(took, 0.5), p99Ms: quantile(took, 0.99) };
  }

  /** The text of the answer. @throws Error for any status but 200. */
  send({ method, path, body }: LoadRequest): Promise<string> {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      authorization: `Bearer ${this.#target.token}`,
      ...(payload === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
    };
    return new Promise((resolve, reject) => {
      const outgoing = request(`${this.#target.url}${path}`, { method, headers, agent: this.#agent }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part) => {
          text += part;
        });
        answer.once('error', reject);
        answer.once('end', () => {
          if (answer.statusCode === 200) resolve(text);
          else reject(new Error(`${method} ${path} was answered ${answer.statusCode}: ${text}`));
        });
      });
      outgoing.once('error', reject);
      outgoing.end(payload);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
