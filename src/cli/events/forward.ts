import { packageVersion } from '../../version.js';
import { signatureHeader, signBody } from '../../webhooks/index.js';

/** Where notifications are passed on to, and what they are signed with. */
export interface ForwardTarget {
  readonly url: URL;
  readonly secret: string;
}

/** A notification that was taken: with which status, after how many milliseconds. */
export interface Passed {
  readonly status: number;
  readonly ms: number;
}

/** Longest wait for an answer, in milliseconds. */
const timeoutMs = 30_000;

/**
 * Sends a body on, byte for byte as it came and signed anew. A redirect counts as a failure: what is behind it was not
 * chosen by anybody here.
 *
 * @throws Error in words for any answer but 2xx, and for none.
 */
export async function passOn({ url, secret }: ForwardTarget, body: string, signal: AbortSignal): Promise<Passed> {
  const began = performance.now();
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/json',
      'user-agent': `intercom-tools/${packageVersion}`,
      [signatureHeader]: signBody(body, secret),
    },
    body,
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
  }).catch((error: unknown) => {
    throw new Error(`${url.origin} gave no answer ${reasonOf(error)}`);
  });
  // Nothing of it is of interest, and an endless one must not hold the connection.
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`${url.origin} answered ${answer.status}`);
  return { status: answer.status, ms: Math.round((performance.now() - began) * 10) / 10 };
}

/** What a code means, and what to do about it. */
const advice: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there. Start it, or check host and port.',
  ENOTFOUND: 'there is no such host. Check the name.',
  EAI_AGAIN: 'the name could not be looked up. Check the network and the name.',
  ECONNRESET: 'it broke the connection off. Check what listens there, and whether it wants https.',
  UND_ERR_SOCKET: 'it broke the connection off. Check what listens there, and whether it wants https.',
  TimeoutError: `it took longer than ${timeoutMs / 1000} seconds.`,
};

/** `(CODE): what to do`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return '(unknown)';
  const { cause } = error;
  const isCoded = cause instanceof Error && 'code' in cause;
  const reason = isCoded ? String(cause.code) : cause instanceof Error ? cause.message : error.name;
  const words = Object.hasOwn(advice, reason) ? advice[reason] : undefined;
  return words === undefined ? `(${reason})` : `(${reason}): ${words}`;
}
