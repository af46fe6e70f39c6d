import { AbortError, InvalidResponseError, NetworkError, RateLimitError, TimeoutError } from '../errors.js';
import type { HttpRequest } from '../tool/request.js';
import type { HttpAnswer, Service } from '../tool/service.js';
import { attemptAllowed } from './attempt.js';
import type { Failure } from './failure.js';
import { acquire } from './limiter.js';
import { outcomeUnknown } from './outcome-unknown.js';
import type { AllowanceSeen } from './rate-limit-store.js';
import { provesNotDone, type RetryRules, retryClassOf, type Verdict } from './retry.js';
import type { Sender, SendOptions } from './sender.js';
import { sleep } from './sleep.js';
import type { AttemptLimits } from './transport.js';

/** What a request brought back. */
export interface Sent {
  /**
   * What the operation answers with: parsed JSON, a text, a `LocationAnswer`, the stream of a file, or undefined for
   * nothing.
   */
  readonly body: unknown;
  /** The head of the answer. */
  readonly answer?: HttpAnswer | undefined;
  /** A DELETE was repeated after a lost answer and met nothing to delete any more. */
  readonly gone: boolean;
  /** The least that the server's clock is ahead of ours, in milliseconds, where the answer told its time. */
  readonly serverAheadMs?: number;
}

/**
 * Sends a request under the rules of reliability: what was refused or never left is repeated, what is idempotent is
 * repeated, and any other write whose answer was lost is not, because a customer could get it twice.
 *
 * @throws a member of the error family.
 */
export async function send(sender: Sender, request: HttpRequest, options: SendOptions): Promise<Sent> {
  const { service } = sender;
  const retry = options.retry ?? sender.retry;
  let [repeats, waitedMs, unclearBefore] = [0, 0, false];
  for (let attempt = 1; ; attempt += 1) {
    waitedMs += await awaitAllowance(sender, request, options, sender.maxWaitMs - waitedMs);
    const sentAt = Date.now();
    const known = await begin(sender, options, sentAt);
    if (known !== undefined) return { body: known.body, gone: false };
    options.trace({ type: 'request', method: request.method, path: request.path, attempt });
    const { verdict, answer, seen, pauseMs } = await attemptAllowed(sender, request, options, attempt, repeats, retry);
    if (provesNotDone(verdict)) await options.ledger?.notSent();

    if (verdict.verdict === 'done') {
      service.learn?.(request, verdict.body);
      return { body: verdict.body, answer, gone: false, ...serverAhead(seen) };
    }
    if (unclearBefore && request.method === 'DELETE' && isMissing(verdict)) return { body: undefined, gone: true };

    const mayRepeat = verdict.verdict === 'limited' ? waitedMs + pauseMs <= sender.maxWaitMs : repeats < retry.repeats;
    if (!isRepeated(verdict, options.idempotent, retry) || !mayRepeat)
      throw errorOf(verdict, sender, request, options, sentAt);

    if (verdict.verdict === 'unclear') unclearBefore = true;
    if (verdict.verdict !== 'limited') repeats += 1;
    options.trace({ type: 'retry', why: reasonOf(verdict), waitMs: Math.round(pauseMs), attempt });
    // The limiter holds back a call that was refused for the limit; pausing here as well would double the wait.
    if (verdict.verdict === 'limited' && service.allowanceIn !== undefined) continue;
    if (verdict.verdict === 'limited') waitedMs += pauseMs;
    if (!(await sleep(pauseMs, options.signal))) throw aborted(request, options);
  }
}

/** Tells the ledger of an attempt that the rate limit allowed. */
async function begin({ service, rateLimits }: Sender, { ledger }: SendOptions, sentAt: number) {
  let isSent = ledger === undefined;
  try {
    const known = await ledger?.begin(sentAt);
    isSent = known === undefined;
    return known;
  } finally {
    if (!isSent && service.allowanceIn !== undefined) await rateLimits.learn(service.allowanceKey, undefined);
  }
}

/** Whether it does no harm to send it again, and is wanted. */
function isRepeated(verdict: Verdict, idempotent: boolean, { on }: RetryRules): boolean {
  const cause = retryClassOf(verdict);
  return cause !== undefined && (verdict.verdict !== 'unclear' || idempotent) && on.includes(cause);
}

async function awaitAllowance(
  sender: Sender,
  request: HttpRequest,
  options: SendOptions,
  maxMs: number,
): Promise<number> {
  if (sender.service.allowanceIn === undefined) return 0;
  const acquired = await acquire(sender.rateLimits, sender.service.allowanceKey, maxMs, options.signal, {
    priority: sender.priority,
    quotas: sender.quotas,
  });
  if (acquired.outcome === 'aborted') throw aborted(request, options);
  if (acquired.outcome === 'too-long') {
    const retryAfter = Math.ceil(acquired.waitMs / 1000);
    throw new RateLimitError(
      `${options.tool}: the rate limit is used up and the wait for it longer than allowed. Nothing was sent. Try again in ${retryAfter} s, or allow a longer wait (maxWaitMs).`,
      { tool: options.tool, request: summary(request), retryAfter },
    );
  }
  if (acquired.waitedMs > 0) options.trace({ type: 'wait', waitedMs: acquired.waitedMs });
  return acquired.waitedMs;
}

function serverAhead(seen: AllowanceSeen | undefined): { serverAheadMs?: number } {
  return seen?.serverDate === undefined ? {} : { serverAheadMs: seen.serverDate - seen.receivedAt };
}

function isMissing(verdict: Verdict): boolean {
  return verdict.verdict === 'refused' && verdict.answer.status === 404;
}

function reasonOf(verdict: Verdict): string {
  if (verdict.verdict === 'limited') return 'the rate limit is used up';
  if (verdict.verdict === 'not-done') return `no connection (${verdict.failure.code})`;
  return 'why' in verdict ? verdict.why : verdict.verdict;
}

type Unfinished = Exclude<Verdict, { verdict: 'done' }>;

function errorOf(
  verdict: Unfinished,
  sender: Sender,
  request: HttpRequest,
  options: SendOptions,
  sentAt: number,
): Error {
  const { service } = sender;
  const { tool } = options;
  switch (verdict.verdict) {
    case 'refused':
    case 'limited':
      return service.errorFrom(verdict.answer, { tool, request });
    case 'not-done':
      return unreachable(verdict.failure, service, request, options);
    case 'aborted':
      return options.idempotent || !verdict.inFlight
        ? aborted(request, options)
        : outcomeUnknown('the call was stopped by its caller', { tool, request, sentAt });
    case 'unclear':
      if (!options.idempotent)
        return outcomeUnknown(verdict.why, { tool, request, sentAt, status: verdict.answer?.status });
      return unclear(verdict, service, request, options, sender.limits);
  }
}

function unreachable({ code }: Failure, service: Service, request: HttpRequest, { tool }: SendOptions): NetworkError {
  const { host } = new URL(service.baseUrl);
  const next = service.advice?.unreachable ?? 'Check the network and the base URL, then try again.';
  return new NetworkError(`${tool}: no connection to ${host} (${code}), so nothing was received there. ${next}`, {
    tool,
    request: summary(request),
    code,
  });
}

function unclear(
  { why, failure, answer }: Extract<Verdict, { verdict: 'unclear' }>,
  service: Service,
  request: HttpRequest,
  { tool }: SendOptions,
  { timeoutMs, maxResponseBytes }: AttemptLimits,
): Error {
  if (answer !== undefined && answer.status >= 400) return service.errorFrom(answer, { tool, request });
  const where = `${tool}: ${request.method} ${request.path} failed, also when repeated: ${why}`;
  const details = { tool, request: summary(request), status: answer?.status };
  if (failure?.kind === 'timeout')
    return new TimeoutError(`${where} of ${timeoutMs} ms. Try again later, or allow more time (timeoutMs).`, details);
  if (failure?.kind === 'too-large') {
    return new InvalidResponseError(
      `${where} (${maxResponseBytes} bytes). Ask for fewer items (per_page), or allow more (maxResponseBytes).`,
      details,
    );
  }
  if (failure !== undefined)
    return new NetworkError(`${where}. Check the network, then try again.`, { ...details, code: failure.code });
  return new InvalidResponseError(
    `${where}. Something between here and the service may have answered: check the base URL and proxies.`,
    details,
  );
}

function aborted(request: HttpRequest, { tool }: SendOptions): AbortError {
  return new AbortError(`${tool}: stopped by its caller before an answer came.`, { tool, request: summary(request) });
}

function summary({ method, path }: HttpRequest) {
  return { method, path };
}
