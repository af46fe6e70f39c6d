import type { Sent } from '../client/send.js';
import { sleep } from '../client/sleep.js';
import { AbortError, NotFoundError, OutcomeUnknownError } from '../errors.js';
import type { Candidate, Confirm } from '../tool/confirm.js';
import type { HttpRequest } from '../tool/request.js';
import { type ClaimStore, usualClaimMemoryMs } from './claim-store.js';
import type { KeptIntent } from './kept-intent.js';
import { digest, requestKey } from './request-key.js';

/** Milliseconds between a lost answer and each look at whether the write happened. */
export const defaultConfirmPauses: readonly number[] = [250, 1000, 2500];

/** What one call hands over to be settled. */
export interface Settlement {
  /** Id of the tool. */
  readonly tool: string;
  /** Same for all clients that write to one place with one token: the key of its allowance. */
  readonly workspace: string;
  readonly claims: ClaimStore;
  readonly confirm: Confirm<Readonly<Record<string, unknown>>, unknown, never>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly request: HttpRequest;
  /** What the journal of the call is told of the write, where it has one. */
  readonly kept?: KeptIntent | undefined;
  /** Sends the write itself. */
  write(): Promise<Sent>;
  /** Makes a read, for the look. */
  read(request: HttpRequest): Promise<Sent>;
  readonly pauses: readonly number[];
  readonly signal?: AbortSignal | undefined;
}

/** The answer of a write, and whether it came from a look after the real one was lost. */
export interface Settled {
  readonly sent: Sent;
  readonly confirmed: boolean;
}

/**
 * Makes sure that a write whose answer was lost is told from others like it. Each thing found or returned is claimed
 * once, calls that would make the same thing go one after another, and a find settles a call only when there are more
 * unclaimed things than earlier calls that are still unsettled.
 *
 * @throws OutcomeUnknownError when no look shows that the write happened, and AbortError when its caller gave up before
 *   its turn came.
 */
export async function settle(call: Settlement): Promise<Settled> {
  const key = writeKey(call);
  const leave = await call.claims.enter(key, call.signal);
  if (leave === undefined) {
    const request = { method: call.request.method, path: call.request.path };
    throw new AbortError(`${call.tool}: stopped by its caller. Nothing was sent.`, { tool: call.tool, request });
  }
  try {
    return await writeOrLook(call, key);
  } finally {
    leave();
  }
}

async function writeOrLook(call: Settlement, key: string): Promise<Settled> {
  const { claims, confirm, params, kept } = call;
  const begunAt = Date.now();
  try {
    const sent = await call.write();
    await remember(async () => {
      const made = confirm.made(sent.body, params);
      if (made !== undefined) await claims.claim(thingKey(call, made), kept?.owner);
    });
    await kept?.happened(sent.body, 'answer');
    return { sent, confirmed: false };
  } catch (error) {
    if (!(error instanceof OutcomeUnknownError)) throw error;
    return await look(call, key, kept?.sentAt ?? begunAt, error);
  }
}

/** What became of the write stands, also where its memory fails. */
async function remember(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch {
    // A store of others, which cannot change what happened.
  }
}

async function look(call: Settlement, key: string, sentAt: number, lost: OutcomeUnknownError): Promise<Settled> {
  const { claims, kept, pauses, signal } = call;
  const why = await unfit(call, sentAt);
  let seen = why ?? 'nothing was looked up';
  // What was sent by a process that has ended can be there already.
  const waits = kept?.wasOpen === true && pauses.length > 0 ? [0, ...pauses] : pauses;
  for (const pause of why === undefined ? waits : []) {
    if (!(await sleep(pause, signal))) break;
    try {
      const found = await find(call, key, sentAt);
      if (found !== undefined) {
        await kept?.happened(found.answer, 'look');
        return { sent: { body: found.answer, gone: false }, confirmed: true };
      }
      seen = notShown;
    } catch (error) {
      // A read of one thing answers 404 where a list would be empty.
      const failed = `a look for it failed (${error instanceof Error ? error.name : 'unknown'})`;
      seen = error instanceof NotFoundError ? notShown : failed;
    }
  }
  await remember(() => claims.addUnsettled(key, kept?.owner));
  throw withSeen(lost, seen);
}

/** Why a look for a write of a call that was carried out before would prove nothing; undefined where it can. */
async function unfit({ claims, kept }: Settlement, sentAt: number): Promise<string | undefined> {
  if (kept?.wasOpen !== true) return undefined;
  if (!kept.isAsBefore) return 'nothing was looked up, because another request was sent then than is built now';
  const usual = Date.now() - usualClaimMemoryMs;
  const since = await Promise.resolve(claims.remembersSince?.() ?? usual).catch(() => Number.POSITIVE_INFINITY);
  return sentAt >= since ? undefined : 'nothing was looked up, because it is not remembered what equal calls made then';
}

/** What the write made, claimed for it. */
async function find(call: Settlement, key: string, sentAt: number): Promise<Candidate<unknown> | undefined> {
  const { claims, confirm, params, request, read, kept } = call;
  const owner = kept?.owner;
  const write = { at: Math.floor(sentAt / 1000), request };
  const { body, serverAheadMs = 0 } = await read(confirm.request(params, write));
  const at = Math.floor((sentAt + serverAheadMs) / 1000);
  const candidates = confirm
    .candidates(body as never, params, { ...write, at })
    .map((candidate) => ({ candidate, thing: thingKey(call, candidate.id) }));
  const claimed = await claims.claimed(
    candidates.map(({ thing }) => thing),
    owner,
  );
  const free = candidates.filter(({ thing }) => !claimed.has(thing));
  const found = free[await claims.unsettled(key, owner)];
  // Somebody else can have claimed it by now.
  return found !== undefined && (await claims.claim(found.thing, owner)) ? found.candidate : undefined;
}

/** Same for calls that would make indistinguishable things: workspace, tool, target and body. */
function writeKey({ workspace, tool, request }: Settlement): string {
  return digest([workspace, requestKey(tool, request)]);
}

function thingKey({ workspace }: Settlement, id: string): string {
  return digest([workspace, id]);
}

const notShown = 'a look shortly after did not show it, which proves nothing: it can still arrive';

function withSeen(error: OutcomeUnknownError, seen: string): OutcomeUnknownError {
  const { tool, request, status, lost, sentAt, sent } = error;
  return new OutcomeUnknownError(`${error.message} What was seen: ${seen}.`, {
    tool,
    request,
    status,
    lost,
    sentAt,
    sent,
    seen,
  });
}
