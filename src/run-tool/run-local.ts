import { redactError } from '../client/redact-error.js';
import { send } from '../client/send.js';
import type { Sender } from '../client/sender.js';
import type { CallTrace } from '../client/trace.js';
import { InvalidParamsError } from '../errors.js';
import type { LocalContext, LocalState } from '../tool/local-context.js';
import type { LocalCall } from './prepare.js';
import type { ToolResult } from './tool-result.js';

/** What the local tools of a client share. */
export interface LocalEnvironment {
  readonly secrets: Readonly<Record<string, string>>;
  readonly state: LocalState;
  /** @throws InvalidParamsError when the client has no such service. */
  senderOf(service: string, tool: string): Sender;
  /** Takes the secrets of the client out of a text. */
  hide(text: string): string;
}

/** Carries out a call of a local tool. What it throws is kept free of the client's secrets. */
export async function runLocal(
  call: LocalCall,
  by: LocalEnvironment,
  trace: CallTrace,
  signal: AbortSignal | undefined,
): Promise<ToolResult> {
  try {
    return { output: await call.tool.run(call.params, localContext(call, by, trace, signal)), warnings: [] };
  } catch (error) {
    throw Object.keys(by.secrets).length === 0 ? error : redactError(error, by.hide);
  }
}

function localContext(
  { tool, now }: LocalCall,
  by: LocalEnvironment,
  trace: CallTrace,
  signal: AbortSignal | undefined,
): LocalContext {
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
      const { body } = await send(sender, request, { tool: tool.id, idempotent, answers, signal, trace });
      return body;
    },
  };
}

/** Methods of which a repeat has the same effect as one request. */
const repeatable: readonly string[] = ['GET', 'PUT', 'DELETE'];

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
