import { InvalidParamsError, InvalidResponseError } from '../../errors.js';
import { signatureHeader } from '../signature.js';
import { type ReadArrival, readArrival } from './arrival.js';
import { type Deadline, startDeadline, within } from './deadline.js';
import { createKeys } from './keys.js';
import type { ReceiverOptions } from './options.js';
import { type Outcome, outcomes, type ReceiverReport } from './outcome.js';
import type { WebhookAnswer, WebhookRequest } from './request.js';
import { createRoom, type Held } from './room.js';
import { createStatusKeeper, type ReceiverStatus } from './status.js';

/** Takes notifications in. Give it to `createFetchHandler`, `createNodeListener` or `createWebhookApp`. */
export interface WebhookReceiver {
  /** Decides on a request. Never rejects. */
  receive(request: WebhookRequest): Promise<WebhookAnswer>;
  /** What it did so far. For your eyes: `createStatusApp` serves it apart from the webhook route. */
  status(): ReceiverStatus;
}

/** A report while its request is being decided on: it fills with what becomes known. */
type Draft = { -readonly [Key in keyof ReceiverReport]: ReceiverReport[Key] };

/**
 * A receiver that acknowledges a notification once it is stored, and never later than Intercom waits. It checks the
 * signature over the bytes as they came before it reads any of them as JSON.
 *
 * @throws InvalidParamsError when a setting is wrong, such as an empty secret.
 */
export function createWebhookReceiver(options: ReceiverOptions): WebhookReceiver {
  const { inbox, onAnswer, unsigned = 'refuse', whenUnavailable = 503, now = Date.now } = options;
  const maxBodyBytes = positive('maxBodyBytes', options.maxBodyBytes ?? 5 * 1024 * 1024);
  const answerWithinMs = positive('answerWithinMs', options.answerWithinMs ?? 4500);
  const maxHeldBytes = options.maxHeldBytes ?? Math.max(32 * 1024 * 1024, maxBodyBytes);
  if (!(maxHeldBytes >= maxBodyBytes)) {
    const message = `must be a number, and at least maxBodyBytes (${maxBodyBytes}): no body of that length could be held`;
    throw new InvalidParamsError([{ field: 'maxHeldBytes', message }]);
  }
  const room = createRoom(maxHeldBytes);
  const keys = createKeys(options);
  const takes = workspaceCheck(options.workspaces);
  const keeper = createStatusKeeper(now);

  async function judge(request: WebhookRequest, deadline: Deadline, report: Draft, held: Held): Promise<Outcome> {
    const check = keys(request.app);
    if (check === undefined) return 'no_route';
    if (request.method === 'HEAD' || request.method === 'GET') return 'probe';
    if (request.method !== 'POST') return 'bad_method';
    const signature = request.header(signatureHeader) ?? '';
    if (signature === '' && unsigned === 'refuse') return 'unsigned';
    if (!isJson(request.header('content-type'))) return 'bad_content_type';
    if (Number(request.header('content-length') ?? 0) > maxBodyBytes) return 'too_large';
    const read = await request.readBody(maxBodyBytes, deadline, held.take);
    if ('problem' in read) return read.problem;
    // A body that was read without asking counts from now on.
    if (!held.take(Math.max(0, read.bytes.byteLength - held.bytes))) return 'overloaded';
    if (signature !== '') {
      const signer = check(read.bytes, signature);
      if (signer === undefined) return 'forged';
      Object.assign(report, signer);
    }
    const arrival = readOrRefuse(read.bytes);
    return arrival === undefined ? 'bad_body' : keep(arrival, deadline, report);
  }

  async function keep(arrival: ReadArrival, deadline: Deadline, report: Draft): Promise<Outcome> {
    const { id, workspace, topic, createdAt, contactIds, body } = arrival;
    report.topic = topic;
    report.workspace = workspace;
    if (id !== null) report.id = id;
    if (takes !== undefined) {
      const taken = await within(deadline, async () => takes(workspace));
      if ('error' in taken) report.error = taken.error;
      if (!('value' in taken)) return 'check_failed';
      if (!taken.value) return 'foreign_workspace';
    }
    if (id === null) return 'ping';
    const added = await within(deadline, async () =>
      inbox.add([{ id, workspace, topic, createdAt, contactIds, body }]),
    );
    if ('late' in added) return 'store_slow';
    if ('value' in added) return added.value[0] ?? 'store_failed';
    report.error = added.error;
    // Such a notification would be refused as often as it came.
    return added.error instanceof InvalidParamsError ? 'bad_body' : 'store_failed';
  }

  function readOrRefuse(bytes: Uint8Array): ReadArrival | undefined {
    try {
      return readArrival(bytes, now());
    } catch (error) {
      if (error instanceof InvalidResponseError) return undefined;
      throw error;
    }
  }

  async function receive(request: WebhookRequest): Promise<WebhookAnswer> {
    const begun = performance.now();
    keeper.begin();
    const deadline = startDeadline(answerWithinMs);
    const report: Draft = { outcome: 'check_failed', status: 0, ms: 0 };
    const held = room.open();
    try {
      report.outcome = await judge(request, deadline, report, held);
    } catch (error) {
      report.error = error;
    } finally {
      held.close();
    }
    deadline.clear();
    const { status } = outcomes[report.outcome];
    report.status = status === 503 ? whenUnavailable : status;
    report.ms = performance.now() - begun;
    keeper.end(report);
    reportTo(onAnswer, report);
    return answer(report.outcome, report.status, request.method === 'HEAD');
  }

  return { receive, status: keeper.read };
}

function answer(outcome: Outcome, status: number, isHead: boolean): WebhookAnswer {
  const headers: Record<string, string> = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  if (outcome === 'bad_method') headers.allow = 'GET, HEAD, POST';
  // The rest of its body is not read: what came next over the connection would be lost with it.
  if (outcome === 'too_slow' || outcome === 'too_large' || outcome === 'overloaded') headers.connection = 'close';
  // When Intercom would try again by itself; other senders may read it.
  if (outcomes[outcome].status === 503) headers['retry-after'] = '60';
  return { status, headers, body: isHead ? '' : `${outcomes[outcome].text}\n` };
}

function isJson(type: string | null | undefined): boolean {
  return type === null || type === undefined || /^application\/(json|[\w.-]+\+json)\s*(;|$)/i.test(type.trim());
}

/** Undefined when every workspace is taken. */
function workspaceCheck(
  workspaces: ReceiverOptions['workspaces'],
): ((id: string) => boolean | Promise<boolean>) | undefined {
  if (workspaces === undefined || typeof workspaces === 'function') return workspaces;
  const known = new Set(workspaces);
  return (id) => known.has(id);
}

/** @throws InvalidParamsError */
function positive(field: string, value: number): number {
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidParamsError([{ field, message: 'must be a number above 0' }]);
}

/** A listener that fails must not change the answer. */
function reportTo(listener: ReceiverOptions['onAnswer'], report: ReceiverReport): void {
  try {
    listener?.(report);
  } catch {}
}
