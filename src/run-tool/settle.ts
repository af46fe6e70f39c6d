import type { Sent } from '../client/send.js';
import { sleep } from '../client/sleep.js';
import { NotFoundError, OutcomeUnknownError } from '../errors.js';
import { serialByKey } from '../serial-by-key.js';
import type { Candidate, Confirm } from '../tool/confirm.js';
import type { HttpRequest } from '../tool/request.js';

/** Milliseconds between a lost answer and each look at whether the write happened. */
export const defaultConfirmPauses: readonly number[] = [250, 1000, 2500];

/** How long a result stays claimed, in milliseconds: longer than any look can reach back. */
const claimMemory = 15 * 60_000;

/** How long an unsettled write is reckoned with. */
const unsettledMemory = 60 * 60_000;

/** What one call hands over to be settled. */
export interface Settlement {
  /** Same for calls that would make indistinguishable things: tool, target and body. */
  readonly key: string;
  readonly confirm: Confirm<Readonly<Record<string, unknown>>, unknown, never>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly request: HttpRequest;
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
 */
export class Settler {
  readonly #claimed = new Map<string, number>();
  readonly #unsettled = new Map<string, number[]>();
  readonly #serial = serialByKey();

  /** @throws OutcomeUnknownError when no look shows that the write happened. */
  settle(call: Settlement): Promise<Settled> {
    return this.#serial.run(call.key, () => this.#run(call));
  }

  async #run(call: Settlement): Promise<Settled> {
    const sentAt = Date.now();
    try {
      const sent = await call.write();
      const made = call.confirm.made(sent.body, call.params);
      if (made !== undefined) this.#claim(made);
      return { sent, confirmed: false };
    } catch (error) {
      if (!(error instanceof OutcomeUnknownError)) throw error;
      return await this.#look(call, sentAt, error);
    }
  }

  async #look(call: Settlement, sentAt: number, lost: OutcomeUnknownError): Promise<Settled> {
    let seen = 'nothing was looked up';
    for (const pause of call.pauses) {
      if (!(await sleep(pause, call.signal))) break;
      try {
        const found = await this.#find(call, sentAt);
        if (found !== undefined) {
          this.#claim(found.id);
          return { sent: { body: found.answer, gone: false }, confirmed: true };
        }
        seen = notShown;
      } catch (error) {
        // A read of one thing answers 404 where a list would be empty.
        const failed = `a look for it failed (${error instanceof Error ? error.name : 'unknown'})`;
        seen = error instanceof NotFoundError ? notShown : failed;
      }
    }
    this.#unsettled.set(call.key, [...this.#recentUnsettled(call.key), Date.now()]);
    throw withSeen(lost, seen);
  }

  async #find(call: Settlement, sentAt: number): Promise<Candidate<unknown> | undefined> {
    const write = { at: Math.floor(sentAt / 1000), request: call.request };
    const { body, serverAheadMs = 0 } = await call.read(call.confirm.request(call.params, write));
    const at = Math.floor((sentAt + serverAheadMs) / 1000);
    const candidates = call.confirm.candidates(body as never, call.params, { ...write, at });
    const free = candidates.filter(({ id }) => !this.#claimed.has(id));
    return free[this.#recentUnsettled(call.key).length];
  }

  #recentUnsettled(key: string): number[] {
    const recent = (this.#unsettled.get(key) ?? []).filter((at) => Date.now() - at < unsettledMemory);
    if (recent.length === 0) this.#unsettled.delete(key);
    return recent;
  }

  #claim(id: string): void {
    const now = Date.now();
    for (const [old, at] of this.#claimed) {
      if (now - at < claimMemory) break;
      this.#claimed.delete(old);
    }
    this.#claimed.set(id, now);
  }
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
