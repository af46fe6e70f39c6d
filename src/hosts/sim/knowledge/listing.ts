import { InvalidParamsError } from '../../../errors.js';
import type { Client } from '../../../run-tool/client.js';
import { isObject } from '../../../tool/json.js';
import type { ConnectorConfig } from './config.js';
import type { AppAddress } from './documents.js';
import type { SimDocument, SimDocumentList } from './sim-connector.js';
import { type ListedPage, readPage, type Source, sources } from './sources.js';

/** Pages of Intercom in one page for Sim, which asks for at most 500 of them: 750,000 items. */
const pagesPerCall = 10;

/**
 * Sim tells when the last sync ended, and a sync may take an hour: what changed while it ran is looked at again, and what the
 * search did not know yet. In seconds.
 */
const overlap = 2 * 3600;

/** What is listed, for whom. */
export interface Listing {
  readonly client: Client;
  readonly config: ConnectorConfig;
  readonly app: AppAddress;
  /** Of the sync, the same for all its pages. */
  readonly context: Record<string, unknown>;
  readonly lastSyncAt: Date | undefined;
}

/** Where a listing stands between two pages; it travels as Sim's cursor. */
interface Place {
  /** Which of the kinds of content. */
  readonly kind: number;
  readonly at?: string | undefined;
  /** How many documents were handed out. */
  readonly listed: number;
  /** The kind was listed whole, and is read from its front again for what changed meanwhile. */
  readonly again?: boolean | undefined;
}

/** What a sync remembers of its pages. */
interface Memory {
  /** The hash of each document that was listed, by its id. */
  readonly hashes: Map<string, string>;
  /** The most items that a list said to have, by its kind. */
  readonly totals: Map<string, number>;
}

const memories = new WeakMap<object, Memory>();

/**
 * Lists on from a cursor. Each kind of content is read to its end, and then from its front again until a page holds nothing
 * new: what changes meanwhile can move to the front of a list, and Sim deletes what it does not find in a whole listing.
 */
export async function listDocuments(listing: Listing, cursor: string | undefined): Promise<SimDocumentList> {
  const since = sinceOf(listing.lastSyncAt);
  const memory = memoryOf(listing.context);
  const documents: SimDocument[] = [];
  let place = cursor === undefined ? { kind: 0, listed: 0 } : readPlace(cursor);
  for (let read = 0; read < pagesPerCall; read += 1) {
    const source = sourceAt(listing.config, place.kind);
    if (source === undefined) return { documents, hasMore: false };
    const page = await readPage(listing.client, source, listing.config, { since, at: place.at });
    const { fresh, known, older } = sort(page, source, listing, memory, since);
    const room = listing.config.maxItems - place.listed;
    documents.push(...fresh.slice(0, room));
    if (fresh.length > room) {
      withholdDeletions(listing);
      return { documents, hasMore: false };
    }
    if (hasShrunk(page, source, place, memory)) withholdDeletions(listing);
    const isOver = page.next === undefined || (place.again && known) || (source.newestFirst && older);
    const once = since !== undefined || place.at === undefined;
    place = next(place, { at: page.next, listed: place.listed + fresh.length, isOver, once });
  }
  return sourceAt(listing.config, place.kind) === undefined
    ? { documents, hasMore: false }
    : { documents, hasMore: true, nextCursor: JSON.stringify(place) };
}

function sourceAt({ kinds }: ConnectorConfig, kind: number): Source | undefined {
  const name = kinds[kind];
  return name === undefined ? undefined : sources[name];
}

/** Documents of a page that were not listed yet, whether all are known as they are, and whether it comes to older ones. */
function sort(
  { items }: ListedPage,
  source: Source,
  { config, app }: Listing,
  { hashes }: Memory,
  since: number | undefined,
): { readonly fresh: SimDocument[]; readonly known: boolean; readonly older: boolean } {
  const isOlder = (item: unknown) => since !== undefined && updatedAt(item) <= since;
  const all = items.filter((item) => !isOlder(item)).flatMap((item) => source.documents(item, config, app));
  const fresh = all.filter(({ externalId }) => !hashes.has(externalId));
  const known = all.every(({ externalId, contentHash }) => hashes.get(externalId) === contentHash);
  for (const { externalId, contentHash } of all) hashes.set(externalId, contentHash);
  return { fresh, known, older: items.some(isOlder) };
}

/** What has no time is never older. */
function updatedAt(item: unknown): number {
  return isObject(item) && typeof item.updated_at === 'number' ? item.updated_at : Number.POSITIVE_INFINITY;
}

/** Of numbered pages: what was deleted before an item moves it to a page that was read already. */
function hasShrunk({ total }: ListedPage, { numbered, prefix }: Source, { again }: Place, { totals }: Memory): boolean {
  if (!numbered || again || total === undefined) return false;
  const most = totals.get(prefix) ?? total;
  totals.set(prefix, Math.max(most, total));
  return total < most;
}

/** The listing is not whole: Sim is to delete nothing for not being in it. */
function withholdDeletions({ context }: Listing): void {
  context.listingCapped = true;
}

interface Step {
  readonly at: string | undefined;
  readonly listed: number;
  readonly isOver: boolean;
  /** One page had all, or only what changed is listed: what changes meanwhile is left to the next sync. */
  readonly once: boolean;
}

function next({ kind, again }: Place, { at, listed, isOver, once }: Step): Place {
  if (!isOver) return { kind, at, listed, again };
  return again || once ? { kind: kind + 1, listed } : { kind, listed, again: true };
}

function sinceOf(lastSyncAt: Date | undefined): number | undefined {
  return lastSyncAt === undefined ? undefined : Math.floor(lastSyncAt.getTime() / 1000) - overlap;
}

function memoryOf(context: object): Memory {
  const memory = memories.get(context) ?? { hashes: new Map(), totals: new Map() };
  memories.set(context, memory);
  return memory;
}

/** @throws InvalidParamsError for a cursor that was not made here. */
function readPlace(cursor: string): Place {
  const place = parse(cursor);
  if (isObject(place)) {
    const { kind, at, listed, again } = place;
    if (typeof kind === 'number' && typeof listed === 'number' && (at === undefined || typeof at === 'string'))
      return { kind, at, listed, again: again === true };
  }
  throw new InvalidParamsError([{ field: 'cursor', message: 'is not the nextCursor of the page before' }]);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
