import type { JsonValue } from '../json.js';

/** One call as the journal keeps it. The authorization header is never kept. */
export interface JournalEntry {
  readonly id: string;
  /** Sandbox time, unix milliseconds. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Intercom's name of the operation; one of the sandbox's own for OAuth, null for what is not emulated. */
  readonly operationId: string | null;
  /** What the sandbox made of the call; null while it is being answered. With a fault the caller may have seen less. */
  readonly status: number | null;
  /** Real milliseconds until the answer was handed over; null while it is being answered. */
  readonly ms: number | null;
  /** The fault rule that changed the answer. */
  readonly fault: string | null;
  readonly request: { readonly headers: Readonly<Record<string, string>>; readonly body: JsonValue };
  readonly response: { readonly headers: Readonly<Record<string, string>>; readonly body: JsonValue };
}

export interface JournalFilter {
  readonly method?: string;
  /** Exact path, or a prefix that ends in `*`. */
  readonly path?: string;
  readonly status?: number;
  /** Sandbox time, unix milliseconds: entries from then on. */
  readonly since?: number;
  /** At most so many of the newest. */
  readonly limit?: number;
}

/** The raw side of an entry: texts are parsed only when somebody looks, since calls should cost little. */
export interface OpenEntry {
  readonly id: string;
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly operationId: string | null;
  readonly startedMs: number;
  readonly requestHeaders: Readonly<Record<string, string>>;
  requestBody: string;
  status: number | null;
  ms: number | null;
  fault: string | null;
  responseHeaders: Readonly<Record<string, string>>;
  /** A text, or one in UTF-8. */
  responseBody: string | Uint8Array;
}

export interface Journal {
  add(entry: OpenEntry): void;
  /** Says that an entry is complete. */
  settle(entry: OpenEntry): void;
  list(filter?: JournalFilter): JournalEntry[];
  clear(): void;
  readonly size: number;
}

/**
 * Keeps the newest `capacity` calls.
 * @param settled called for each call that is complete; `show` makes its entry
 */
export function createJournal(
  capacity: number,
  settled: (show: () => JournalEntry) => void = () => undefined,
): Journal {
  let entries: OpenEntry[] = [];
  /** Entries whose bodies are kept, the oldest first, and how long these are together. */
  let whole: OpenEntry[] = [];
  let kept = 0;
  const keepBodies = (entry: OpenEntry) => {
    whole.push(entry);
    kept += lengthOf(entry);
    let dropped = 0;
    for (; kept > mostKept && dropped < whole.length - 1; dropped += 1) {
      const oldest = whole[dropped];
      if (oldest === undefined) break;
      kept -= lengthOf(oldest);
      dropBodies(oldest);
    }
    whole.splice(0, dropped);
  };
  return {
    get size() {
      return Math.min(entries.length, capacity);
    },
    add(entry) {
      entries.push(entry);
      // Cutting in blocks keeps adding cheap: the array may hold twice the capacity for a while.
      if (entries.length <= 2 * capacity) return;
      entries = entries.slice(-capacity);
      const still = new Set(entries);
      whole = whole.filter((one) => still.has(one));
      kept = whole.reduce((sum, one) => sum + lengthOf(one), 0);
    },
    settle(entry) {
      keepBodies(entry);
      settled(() => present(entry));
    },
    list(filter = {}) {
      const kept = capacity === 0 ? [] : entries.slice(-capacity).filter((entry) => matches(entry, filter));
      const newest = filter.limit === undefined ? kept : kept.slice(Math.max(0, kept.length - filter.limit));
      return newest.map(present);
    },
    clear() {
      entries = [];
      whole = [];
      kept = 0;
    },
  };
}

/** Bodies of more characters than these together are not kept: those of the oldest calls go first. */
const mostKept = 32 * 1024 * 1024;

function lengthOf({ requestBody, responseBody }: OpenEntry): number {
  return requestBody.length + responseBody.length;
}

function dropBodies(entry: OpenEntry): void {
  entry.requestBody = noteOf(entry.requestBody);
  entry.responseBody = noteOf(entry.responseBody);
}

/** Short bodies cost nothing, and stay. */
function noteOf<Body extends string | Uint8Array>(body: Body): Body | string {
  const unit = typeof body === 'string' ? 'characters' : 'bytes';
  return body.length <= 1000 ? body : `(${body.length} ${unit}, not kept: later calls took the room)`;
}

function matches(entry: OpenEntry, filter: JournalFilter): boolean {
  if (filter.method !== undefined && entry.method !== filter.method.toUpperCase()) return false;
  if (filter.status !== undefined && entry.status !== filter.status) return false;
  if (filter.since !== undefined && entry.at < filter.since) return false;
  if (filter.path === undefined) return true;
  return filter.path.endsWith('*') ? entry.path.startsWith(filter.path.slice(0, -1)) : entry.path === filter.path;
}

function present(entry: OpenEntry): JournalEntry {
  const { id, at, method, path, query, operationId, status, ms, fault } = entry;
  return {
    id,
    at,
    method,
    path,
    query,
    operationId,
    status,
    ms,
    fault,
    request: { headers: entry.requestHeaders, body: parsed(entry.requestBody) },
    response: { headers: entry.responseHeaders, body: parsed(entry.responseBody) },
  };
}

/** JSON as its value, an empty text as null, anything else as the text itself. */
function parsed(body: string | Uint8Array): JsonValue {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
