import http from 'node:http';
import https from 'node:https';
import {
  createIntercom,
  memoryClaimStore,
  memoryRateLimitStore,
  NetworkError,
  OutcomeUnknownError,
} from '../../src/index.js';
import { certificate } from '../../test/helpers/certificate.js';
import { type Break, openBreakingServer } from './breaking-server.js';
import { breaks, breaksOfReused } from './breaks.js';

/** What became of the replies that were sent over connections that broke. */
export interface TlsResult {
  readonly breaks: number;
  readonly calls: number;
  /** Replies that the server read whole. */
  readonly arrived: number;
  /** Replies that it read more than once. */
  readonly repeated: number;
  /** Calls that were told that nothing was received, although it was. */
  readonly denied: number;
  /** Calls whose outcome was called unknown, although nothing can have left. */
  readonly doubted: number;
}

type Counts = { -readonly [Name in keyof TlsResult]: number };

/** Sends replies over connections that break in each way, so many times. */
export async function breakTls(rounds: number, onProgress: (line: string) => void): Promise<TlsResult> {
  const counts: Counts = { breaks: 0, calls: 0, arrived: 0, repeated: 0, denied: 0, doubted: 0 };
  const { ca } = https.globalAgent.options;
  try {
    for (const how of breaks) await tryBreak(how, { rounds, isReused: false }, counts, onProgress);
    for (const how of breaksOfReused) await tryBreak(how, { rounds, isReused: true }, counts, onProgress);
  } finally {
    https.globalAgent.options.ca = ca;
  }
  return counts;
}

function closeConnections(): void {
  for (const { globalAgent } of [http, https]) globalAgent.destroy();
}

async function tryBreak(
  how: Break,
  { rounds, isReused }: { rounds: number; isReused: boolean },
  counts: Counts,
  onProgress: (line: string) => void,
): Promise<void> {
  https.globalAgent.options.ca = how.isTrusted === false ? undefined : certificate.cert;
  const server = await openBreakingServer(how);
  const intercom = createIntercom({
    accessToken: 'token',
    baseUrl: server.url,
    adminId: '1',
    timeoutMs: 300,
    retry: { repeats: 3, firstPauseMs: 1, longestPauseMs: 5 },
    confirmPausesMs: [],
    rateLimits: memoryRateLimitStore(),
    claims: memoryClaimStore(),
  });
  const reply = (body: string) =>
    intercom.run('intercom_reply_conversation', { conversationId: '1', message_type: 'comment', body });
  const read = (body: string) => server.read.filter((text) => text.includes(`"${body}"`)).length;
  const before = { ...counts };
  try {
    for (let round = 0; round < rounds; round += 1) {
      // What the round before left behind is no connection to begin with.
      closeConnections();
      server.breakNext(0);
      if (isReused) await reply(`first ${round}`);
      server.breakNext(Number.POSITIVE_INFINITY);
      const body = `reply ${round}`;
      const error: unknown = await reply(body).catch((thrown: unknown) => thrown);
      counts.calls += 1;
      counts.arrived += read(body) > 0 ? 1 : 0;
      counts.repeated += read(body) > 1 ? 1 : 0;
      counts.denied += error instanceof NetworkError && read(body) > 0 ? 1 : 0;
      counts.doubted += error instanceof OutcomeUnknownError && how.isBefore ? 1 : 0;
    }
  } finally {
    await server.close();
    closeConnections();
  }
  counts.breaks += 1;
  const since = (name: keyof Counts) => counts[name] - before[name];
  onProgress(
    `${how.name}${isReused ? ', connection used before' : ''}: ${since('calls')} calls, ${since('arrived')} arrived, ${since('repeated')} repeated`,
  );
}
