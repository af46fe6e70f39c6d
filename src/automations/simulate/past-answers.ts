import { isObject } from '../../tool/json.js';
import { asItWas } from './past/as-it-was.js';
import type { PastIndex } from './past/store.js';
import { type PastKind, timeOf } from './past/thing.js';

/** Reads of one thing by its id, whose answer is in the past: the parameter of the id, and the outputs. */
const reads: Readonly<Record<string, { readonly kind: PastKind; readonly param: string }>> = {
  intercom_get_conversation: { kind: 'conversation', param: 'conversationId' },
  intercom_get_ticket: { kind: 'ticket', param: 'ticketId' },
};

/**
 * The answer of a read at a time: the conversation or the ticket as it was then.
 *
 * @param at unix seconds
 * @param known the thing that the run is about, with the number of its parts at the time
 */
export async function pastAnswer(
  index: PastIndex,
  tool: string,
  params: Readonly<Record<string, unknown>>,
  at: number,
  known: { readonly kind: PastKind; readonly id: string; readonly at: number; readonly parts: number },
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const read = Object.hasOwn(reads, tool) ? reads[tool] : undefined;
  if (read === undefined) return undefined;
  const { kind, param } = read;
  const id = String(params[param]);
  const number = index.find(kind, id);
  // What asks for other words than those that are kept, such as plain text or a translation, is asked elsewhere.
  const asksMore = Object.keys(params).some((name) => name !== param && params[name] !== 'html');
  if (number === undefined || asksMore) return undefined;
  const { thing } = await index.read(number);
  if (thing.createdAt > at) return undefined;
  // A later part of the same second has not happened yet, unless time went on since.
  const isSame = known.kind === kind && known.id === id && known.at === at;
  const parts = isSame ? known.parts : thing.parts.filter((part) => timeOf(part) <= at).length;
  const was = asItWas(thing, { at, parts });
  return { [kind]: was, ...(isObject(was) ? { [`${kind}Id`]: id } : {}) };
}
