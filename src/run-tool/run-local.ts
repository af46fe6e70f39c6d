import { redactError } from '../client/redact-error.js';
import type { RetryRules } from '../client/retry.js';
import type { Sender } from '../client/sender.js';
import type { CallTrace } from '../client/trace.js';
import { InvalidParamsError } from '../errors.js';
import type { LocalContext, StateStore } from '../tool/local-context.js';
import type { CallJournal } from './call-journal.js';
import { doOnce } from './do-once.js';
import { KeptIntent } from './kept-intent.js';
import type { LocalCall } from './prepare.js';
import type { SomeRequest } from './request-key.js';
import { sendKept } from './send-kept.js';
import type { ToolResult } from './tool-result.js';

/** What the local tools of a client share. */
export interface LocalEnvironment {
  readonly secrets: Readonly<Record<string, string>>;
  readonly state: StateStore;
  /** @throws InvalidParamsError when the client has no such service. */
  senderOf(service: string, tool: string): Sender;
  /** Takes the secrets of the client out of a text. */
  hide(text: string): string;
}

/** How a call of a local tool is carried out. */
export interface LocalRun {
  readonly trace: CallTrace;
  readonly signal: AbortSignal | undefined;
  readonly journal?: CallJournal | undefined;
  readonly retry?: Partial<RetryRules> | undefined;
}

/** Carries out a call of a local tool. What it throws is kept free of the client's secrets. */
export async function runLocal(call: LocalCall, by: LocalEnvironment, how: LocalRun): Promise<ToolResult> {
  try {
    return { output: await call.tool.run(call.params, localContext(call, by, how)), warnings: [] };
  } catch (error) {
    throw Object.keys(by.secrets).length === 0 ? error : redactError(error, by.hide);
  }
}

function localContext({ tool, now, effect }: LocalCall, by: LocalEnvironment, how: LocalRun): LocalContext {
  const { trace, signal, journal } = how;
  let intents = 0;
  const kept = (request: SomeRequest): KeptIntent | undefined => {
    if (journal === undefined || effect === 'read') return undefined;
    const nth = intents;
    intents += 1;
    return new KeptIntent(journal, { tool: tool.id, nth, request, isSingle: false });
  };
  return {
    signal,
    now,
    state: within(by.state, tool.service),
    secret(name) {
      const value = Object.hasOwn(by.secrets, name) ? by.secrets[name] : undefined;
      if (value !== undefined && value !== '') return value;
      const message = 'is missing: give it in the secrets of the client';
      throw new InvalidParamsError([{ field: `secrets.${name}`, message }], { tool: tool.id });
    },
    async send(service, request, { idempotent = repeatable.includes(request.method), answers = 'json' } = {}) {
      const sender = by.senderOf(service, tool.id);
      const retry = { ...sender.retry, ...how.retry };
      const options = { tool: tool.id, idempotent, answers, signal, trace, retry };
      const { body } = await sendKept(sender, request, options, idempotent ? undefined : kept(request));
      return body;
    },
    intend: (intent, work) => doOnce(tool.id, intent, work, kept(intent)),
  };
}

/** Methods of which a repeat has the same effect as one request. */
const repeatable: readonly string[] = ['GET', 'PUT', 'DELETE'];

/** The part of a store that belongs to the tools of one service. */
function within(store: StateStore, service: string): StateStore {
  const own = (key: string) => `${service}/${key}`;
  return {
    get: (key) => store.get(own(key)),
    set: (key, value) => store.set(own(key), value),
    delete: (key) => store.delete(own(key)),
  };
}
