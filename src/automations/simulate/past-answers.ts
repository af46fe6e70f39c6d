import type { HttpRequest } from '../../tool/request.js';
import { asItWas } from './past/as-it-was.js';
import type { PastIndex } from './past/store.js';
import { type PastKind, timeOf } from './past/thing.js';
import type { RunFacts } from './run/facts.js';

const place = /^\/(conversation|ticket)s\/([^/?]+)$/;

/**
 * The answer to a read of one conversation or ticket, as it was at a time; undefined for what is not kept of the past. Whoever
 * reads it, a step, a lookup or a tool inside, sees nothing of what came later.
 *
 * @param at unix seconds
 * @param about what the run is about
 */
export async function pastAnswer(
  index: PastIndex,
  { service, request }: { readonly service: string; readonly request: HttpRequest },
  at: number,
  { thing: own, moment }: RunFacts,
): Promise<unknown> {
  if (service !== 'intercom' || request.method !== 'GET') return undefined;
  const [, name, encoded = ''] = place.exec(String(request.path)) ?? [];
  if (name === undefined) return undefined;
  // The path has it from our own pattern.
  const kind = name as PastKind;
  const id = decodeURIComponent(encoded);
  const number = index.find(kind, id);
  if (number === undefined) return undefined;
  const { thing } = await index.read(number);
  if (thing.createdAt > at) return undefined;
  // A later part of the same second has not happened yet, unless time went on since.
  const isNow = kind === own.kind && id === own.id && moment.at === at;
  const parts = isNow ? moment.parts : thing.parts.filter((part) => timeOf(part) <= at).length;
  return asItWas(thing, { at, parts });
}
