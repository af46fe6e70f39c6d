import type { AttemptResult, Transport } from '../../src/client/transport.js';
import type { Random } from '../../src/sandbox/world/random.js';
import type { HttpRequest } from '../../src/tool/request.js';
import type { VirtualTime } from './virtual-time.js';

/** A note that was written, which is what somebody sees of a run. */
export interface Written {
  readonly id: string;
  readonly contact: string;
  readonly body: string;
  /** Unix seconds. */
  readonly at: number;
}

/** The other side of a network that loses, delays and repeats nothing by itself: requests that arrived, and what they did. */
export interface Network {
  readonly notes: readonly Written[];
  /** Requests that arrived, in their order. */
  readonly arrived: readonly string[];
  /** Requests that were sent and may still arrive. */
  readonly underWay: number;
  /** From now on nothing goes wrong. */
  calm(): void;
  /** Notes that were sent, whether they arrived or not, in the order of sending. */
  readonly sent: readonly string[];
  of(process: OneEnd): Transport;
}

/** The process that sends. */
export interface OneEnd {
  /** It hears of nothing any more. */
  readonly isDead: boolean;
  /** Resolves when it does not stand still. */
  awake(): Promise<void>;
}

/** What can become of a request. */
type Fate = 'well' | 'unreachable' | 'limited' | 'failed' | 'answer lost' | 'lost' | 'late' | 'slow';

const fates: readonly (readonly [Fate, number])[] = [
  ['unreachable', 0.04],
  ['limited', 0.04],
  ['failed', 0.03],
  ['answer lost', 0.05],
  ['lost', 0.03],
  ['late', 0.04],
  ['slow', 0.02],
];

/** Longest that a request is under way when it arrives late, in milliseconds. */
export const latestMs = 90_000;

export function network(time: VirtualTime): Network {
  const chance = time.random('network');
  const notes: Written[] = [];
  const arrived: string[] = [];
  const sent: string[] = [];
  let [isCalm, underWay] = [false, 0];

  const carryOut = async (request: HttpRequest, ms: number): Promise<AttemptResult> => {
    underWay += 1;
    await time.sleep(ms);
    underWay -= 1;
    arrived.push(`${request.method} ${request.path}`);
    return { answer: answerTo(request, notes, time.now()) };
  };

  const attempt = async (request: HttpRequest, timeoutMs: number): Promise<AttemptResult> => {
    const way = chance.integer(1, 120);
    switch (isCalm ? 'well' : fateOf(chance)) {
      case 'unreachable':
        await time.sleep(way);
        return { failure: { kind: 'unreachable', code: 'ECONNREFUSED' } };
      case 'limited':
        await time.sleep(way);
        return refusal(429, { 'retry-after': String(chance.integer(0, 3)) });
      case 'failed':
        if (chance.next() < 0.5) void carryOut(request, way);
        await time.sleep(way + 1);
        return refusal(500);
      case 'answer lost':
        await carryOut(request, way);
        await time.sleep(chance.integer(1, 40));
        return { failure: { kind: 'lost', code: 'ECONNRESET' } };
      case 'lost':
        await time.sleep(way);
        return { failure: { kind: 'lost', code: 'ECONNRESET' } };
      case 'late':
        void carryOut(request, chance.integer(way, latestMs));
        await time.sleep(way);
        return { failure: { kind: 'lost', code: 'EPIPE' } };
      case 'slow':
        void carryOut(request, chance.integer(1, timeoutMs * 2));
        await time.sleep(timeoutMs);
        return { failure: { kind: 'timeout', code: 'DEADLINE' } };
      default: {
        const result = await carryOut(request, way);
        await time.sleep(chance.integer(1, 120));
        return result;
      }
    }
  };

  return {
    notes,
    arrived,
    sent,
    get underWay() {
      return underWay;
    },
    calm: () => {
      isCalm = true;
    },
    of: (process) => ({
      async attempt(request, { timeoutMs }, signal) {
        await process.awake();
        if (process.isDead) return never();
        if (signal?.aborted) return { failure: { kind: 'aborted', code: 'NOT_SENT' } };
        const aborted = new Promise<AttemptResult>((resolve) => {
          const giveUp = () => resolve({ failure: { kind: 'aborted', code: 'IN_FLIGHT' } });
          signal?.addEventListener('abort', giveUp, { once: true });
        });
        if (request.method === 'POST' && notesOf.test(request.path)) sent.push(bodyOf(request));
        const result = await Promise.race([attempt(request, timeoutMs), aborted]);
        await process.awake();
        return process.isDead ? never() : result;
      },
      open() {
        throw new TypeError('Nothing here asks for a file');
      },
    }),
  };
}

/** A promise of its own each time: one that all wait for would hold all that waits. */
const never = () => new Promise<never>(() => {});

function fateOf(chance: Random): Fate {
  let left = chance.next();
  for (const [fate, share] of fates) {
    if (left < share) return fate;
    left -= share;
  }
  return 'well';
}

function refusal(status: number, headers: Record<string, string> = {}): AttemptResult {
  const errors = [{ code: 'trouble', message: 'Simulated' }];
  return { answer: { status, headers, text: JSON.stringify({ type: 'error.list', errors }) } };
}

const notesOf = /^\/contacts\/([^/]+)\/notes$/;

function answerTo({ method, path, body }: HttpRequest, notes: Written[], now: number) {
  const [, contact] = notesOf.exec(path) ?? [];
  if (contact !== undefined && method === 'POST') {
    const note = {
      id: String(notes.length + 1),
      contact,
      body: bodyOf({ body }),
      at: Math.floor(now / 1000),
    };
    notes.push(note);
    return json(shown(note));
  }
  if (contact !== undefined) {
    const data = notes
      .filter((note) => note.contact === contact)
      .reverse()
      .map(shown);
    return json({ type: 'list', data, total_count: data.length, pages: {} });
  }
  if (path === '/tags') return json({ type: 'tag', id: '7', name: String((body as { name: unknown }).name) });
  if (path.startsWith('/contacts/missing')) {
    const errors = [{ code: 'not_found', message: 'User Not Found' }];
    return { ...json({ type: 'error.list', errors }), status: 404 };
  }
  return json({ type: 'contact', id: path.split('/')[2] ?? '', role: 'user' });
}

function bodyOf({ body }: { readonly body?: unknown }): string {
  return String((body as { readonly body: unknown }).body);
}

function shown({ id, body, at }: Written) {
  return { type: 'note', id, body: `<p>${body}</p>`, created_at: at, author: null };
}

function json(data: unknown) {
  return { status: 200, headers: { 'content-type': 'application/json' }, text: JSON.stringify(data) };
}
