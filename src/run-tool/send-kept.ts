import { type Sent, send } from '../client/send.js';
import type { Sender, SendOptions } from '../client/sender.js';
import type { HttpRequest } from '../tool/request.js';
import type { CallEnvironment } from './call-environment.js';
import { KeptIntent } from './kept-intent.js';
import type { RequestCall } from './prepare.js';

/** A request of a call and whether a repeat of it has the same effect. */
interface Place {
  readonly nth: number;
  readonly request: HttpRequest;
  readonly idempotent: boolean;
  readonly isSingle?: boolean;
}

/** What the journal of a call is told of a request; undefined for one that may be repeated, and without a journal. */
export function keptIntent(
  { tool, effect }: RequestCall,
  { journal }: Pick<CallEnvironment, 'journal'>,
  { nth, request, idempotent, isSingle = false }: Place,
): KeptIntent | undefined {
  if (journal === undefined || idempotent || effect === 'read') return undefined;
  return new KeptIntent(journal, { tool: tool.id, nth, request, isSingle });
}

/** Sends a request, and tells the journal of its call what became of it. */
export async function sendKept(
  sender: Sender,
  request: HttpRequest,
  options: SendOptions,
  kept: KeptIntent | undefined,
): Promise<Sent> {
  const sent = await send(sender, request, { ...options, ledger: kept });
  await kept?.happened(sent.body, 'answer');
  return sent;
}
