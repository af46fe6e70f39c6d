import { isObject } from '../../tool/json.js';
import type { SandboxControl } from '../sandbox/control.js';

/** What one webhook answered to an event. */
export interface TriggeredDelivery {
  readonly url: string;
  /** Null when no answer came. */
  readonly status: number | null;
  /** Milliseconds until the answer; null when none came yet. */
  readonly ms: number | null;
  /** It was answered 2xx. */
  readonly ok: boolean;
  /** As the sandbox calls it: `delivered`, `pending`, `failed`, `dropped`. */
  readonly state: string;
}

/** A little longer than the sandbox waits for an answer, in milliseconds. */
const longestWaitMs = 6_000;
const pauseMs = 40;

/** Lets something happen in a sandbox, and waits for the first answer to each notification of a topic that it led to. */
export async function newDeliveries(
  sandbox: SandboxControl,
  topic: string,
  happen: () => Promise<unknown>,
): Promise<readonly TriggeredDelivery[]> {
  const read = async () =>
    deliveriesIn(await sandbox.get(`/_sandbox/webhooks/deliveries?topic=${encodeURIComponent(topic)}`));
  const known = new Set((await read()).map(({ id }) => id));
  await happen();
  const end = performance.now() + longestWaitMs;
  for (;;) {
    const made = (await read()).filter(({ id }) => !known.has(id));
    const isAnswered = made.every(({ attempts }) => attempts.length > 0);
    if (isAnswered || performance.now() > end) return made.map(shown);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

type Found = ReturnType<typeof deliveriesIn>[number];

function deliveriesIn(answer: unknown) {
  const list = Array.isArray(answer) ? answer.filter(isObject) : [];
  return list.map(({ id, url, state, attempts }) => ({
    id,
    url: String(url),
    state: String(state),
    attempts: Array.isArray(attempts) ? attempts.filter(isObject) : [],
  }));
}

function shown({ url, state, attempts }: Found): TriggeredDelivery {
  const last = attempts.at(-1);
  const status = typeof last?.status === 'number' ? last.status : null;
  const ms = typeof last?.ms === 'number' ? last.ms : null;
  return { url, status, ms, ok: state === 'delivered', state };
}
