import { redactError } from '../client/redact-error.js';
import type { RetryRules } from '../client/retry.js';
import type { CallTrace } from '../client/trace.js';
import { InvalidParamsError } from '../errors.js';
import type { InnerSteps } from '../tool/inner-steps.js';
import type { LocalContext, LocalState } from '../tool/local-context.js';
import type { HttpRequest } from '../tool/request.js';
import type { CallJournal } from './call-journal.js';
import { doOnce } from './do-once.js';
import { KeptIntent } from './kept-intent.js';
import type { LocalCall } from './prepare.js';
import type { SomeRequest } from './request-key.js';
import { hiderOfParams } from './secret-params.js';
import { sendKept } from './send-kept.js';
import type { Senders } from './senders.js';
import type { ToolResult } from './tool-result.js';

/** What the local tools of a client share. */
export interface LocalEnvironment {
  readonly secrets: Readonly<Record<string, string>>;
  readonly state: LocalState;
  readonly senders: Senders;
  /** Takes the secrets of the client out of a text. */
  hide(text: string): string;
}

/** How a call of a local tool is carried out. */
export interface LocalRun {
  readonly trace: CallTrace;
  readonly signal: AbortSignal | undefined;
  readonly journal?: CallJournal | undefined;
  readonly retry?: Partial<RetryRules> | undefined;
  readonly steps?: InnerSteps | undefined;
}

/** Carries out a call of a local tool. What it throws is kept free of the client's secrets. */
export async function runLocal(call: LocalCall, by: LocalEnvironment, how: LocalRun): Promise<ToolResult> {
  try {
    return { output: await call.tool.run(call.params, localContext(call, by, how)), warnings: [] };
  } catch (error) {
    const hideParams = hiderOfParams(call.tool, call.params);
    if (hideParams === undefined && Object.keys(by.secrets).length === 0) throw error;
    throw redactError(error, (text) => by.hide(hideParams?.(text) ?? text));
  }
}

function localContext(call: LocalCall, by: LocalEnvironment, how: LocalRun): LocalContext {
  const { tool, now, effect } = call;
  const { trace, signal, journal } = how;
  let intents = 0;
  const kept = (request: SomeRequest): KeptIntent | undefined => {
    if (journal === undefined || effect === 'read') return undefined;
    const nth = intents;
    intents += 1;
    return new KeptIntent(journal, { tool: tool.id, nth, request: withoutSecrets(request, call), isSingle: false });
  };
  return {
    signal,
    now,
    state: within(by.state, tool.service),
    service: by.senders.find(tool.service),
    secret(name) {
      const value = Object.hasOwn(by.secrets, name) ? by.secrets[name] : undefined;
      if (value !== undefined && value !== '') return value;
      const message = 'is missing: give it in the secrets of the client';
      throw new InvalidParamsError([{ field: `secrets.${name}`, message }], { tool: tool.id });
    },
    async send(
      service,
      request,
      { idempotent = repeatable.includes(request.method), answers = 'json', ...limits } = {},
    ) {
      const { senders } = by;
      const sender = typeof service === 'string' ? senders.named(service, tool.id) : senders.make(service);
      const { timeoutMs = sender.limits.timeoutMs, maxResponseBytes = sender.limits.maxResponseBytes } = limits;
      const limited = { ...sender, limits: { timeoutMs, maxResponseBytes } };
      const retry = { ...sender.retry, ...how.retry };
      const options = { tool: tool.id, idempotent, answers, signal, trace, retry };
      const { body } = await sendKept(limited, request, options, idempotent ? undefined : kept(bodyShown(request)));
      return body;
    },
    intend: (intent, work) => doOnce(tool.id, intent, work, kept(intent)),
    steps: how.steps,
  };
}

/** A request whose body is a text, with the text in the place of the JSON. */
function bodyShown({ content, ...request }: HttpRequest): SomeRequest {
  return content === undefined ? request : { ...request, body: content.text };
}

/** A request as it may be kept: the address of a webhook is a secret. */
function withoutSecrets(request: SomeRequest, { tool, params }: LocalCall): SomeRequest {
  const hide = hiderOfParams(tool, params);
  if (hide === undefined) return request;
  return JSON.parse(JSON.stringify(request), (_, value: unknown) => (typeof value === 'string' ? hide(value) : value));
}

/** Methods of which a repeat has the same effect as one request. */
const repeatable: readonly string[] = ['GET', 'HEAD', 'PUT', 'DELETE'];

/** The part of a store that belongs to the tools of one service. */
function within(store: LocalState, service: string): LocalState {
  const own = (key: string) => `${service}/${key}`;
  return {
    get: (key) => store.get(own(key)),
    set: (key, value) => store.set(own(key), value),
    delete: (key) => store.delete(own(key)),
    update: (key, change) => store.update(own(key), change),
  };
}
