import type { Lifetime } from '../../lifetime.js';
import type { Connection, WireAnswer } from '../connection.js';
import { errorBody } from '../errors.js';
import type { ActiveFault } from './fault-list.js';
import type { FaultEffect } from './rule.js';
import { statusError } from './status-errors.js';

/** A call that a fault rule applies to. */
export interface FaultyCall {
  readonly fault: ActiveFault;
  readonly connection: Connection;
  readonly lifetime: Lifetime;
  readonly requestId: string;
  /** Headers that the call has anyway (rate limit, request id). */
  readonly headers: Readonly<Record<string, string>>;
  /** Performs the operation: changes the world, gives its answer. */
  readonly run: () => WireAnswer;
  /** Called with the answer of the operation, for the journal. */
  readonly settle: (answer: WireAnswer | undefined) => void;
}

const DRIP_MS = 50;
const LATE_WRITE_MS = 2000;

type ApplyEffect = (call: FaultyCall) => Promise<Response> | Response;

const EFFECTS: Readonly<Record<FaultEffect, ApplyEffect>> = {
  async timeout(call) {
    call.settle(undefined);
    await call.lifetime.ended(call.connection.gone);
    return call.connection.drop();
  },
  reset(call) {
    call.settle(undefined);
    return call.connection.drop();
  },
  lost_answer(call) {
    call.settle(call.run());
    return call.connection.drop();
  },
  late_write(call) {
    void call.lifetime.wait(call.fault.delayMs ?? LATE_WRITE_MS).then((due) => {
      call.settle(due ? call.run() : undefined);
    });
    return call.connection.drop();
  },
  truncate: (call) => call.connection.cut(ran(call)),
  cut_json(call) {
    const answer = ran(call);
    const bytes = Buffer.from(answer.body);
    return call.connection.send({ ...answer, body: bytes.subarray(0, Math.floor(bytes.length / 2)) });
  },
  drip: (call) => stream(call, drip),
  endless: (call) => stream(call, endless),
  html(call) {
    const { status = 200, body } = call.fault;
    return made(call, {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: typeof body === 'string' ? body : '<!doctype html><title>Gateway</title><h1>Something went wrong</h1>',
    });
  },
  redirect: (call) => made(call, { status: call.fault.status ?? 302, headers: {}, body: '' }),
};

/** Answers a call the way its fault rule says. */
export async function applyFault(call: FaultyCall): Promise<Response> {
  const { effect, status, delayMs } = call.fault;
  const usesDelayItself = effect === 'late_write' || effect === 'drip';
  if (delayMs !== undefined && !usesDelayItself) await call.lifetime.wait(delayMs, call.connection.gone);
  if (effect !== undefined) return EFFECTS[effect](call);
  if (status !== undefined) return made(call, statusAnswer(call, status));
  return call.connection.send(ran(call));
}

/** The operation's own answer, with the rule's headers. */
function ran(call: FaultyCall): WireAnswer {
  const answer = call.run();
  call.settle(answer);
  return { ...answer, headers: withHeaders(answer.headers, call.fault.headers) };
}

/** Sends an answer that the operation never gave. */
function made(call: FaultyCall, answer: WireAnswer): Response {
  const whole = {
    ...answer,
    headers: withHeaders({ ...call.headers, ...answer.headers }, call.fault.headers),
  };
  call.settle(whole);
  return call.connection.send(whole);
}

function statusAnswer({ fault, requestId }: FaultyCall, status: number): WireAnswer {
  const { body } = fault;
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  if (body === undefined) {
    return { status, headers, body: JSON.stringify(errorBody(requestId, [statusError(status)])) };
  }
  return { status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

function withHeaders(
  headers: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | null>> = {},
): Record<string, string> {
  const result = { ...headers };
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) delete result[name.toLowerCase()];
    else result[name.toLowerCase()] = value;
  }
  return result;
}

function stream(call: FaultyCall, pieces: (call: FaultyCall, body: Uint8Array) => AsyncIterable<Uint8Array>): Response {
  const answer = ran(call);
  return call.connection.stream(answer, pieces(call, Buffer.from(answer.body)));
}

async function* drip({ lifetime, fault, connection }: FaultyCall, body: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < body.length; at += 1) {
    yield body.subarray(at, at + 1);
    if (!(await lifetime.wait(fault.delayMs ?? DRIP_MS, connection.gone))) return;
  }
}

async function* endless({ lifetime, connection }: FaultyCall, body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body;
  const filler = Buffer.alloc(16_384, ' ');
  // A pause between pieces leaves the machine to the caller, who has to notice the size by itself.
  while (await lifetime.wait(1, connection.gone)) yield filler;
}
