import { perWorld } from '../world/per-world.js';
import { revisionOf } from '../world/revision.js';
import type { World } from '../world/world.js';

/** Bytes that are kept of a world at most, beside as many that were used before them. */
const MOST = 16 * 1024 * 1024;

/** JSON in UTF-8, by form and record. */
type Kept<T> = Map<string, Map<T, Uint8Array>>;

/**
 * Keeps the JSON of records as answers show them, since most of a page of a search was shown before. Any write of any
 * record of the world makes all of it void: what a record shows of others need not be known here. What else shows, such
 * as the version of the API, has to be in the form; the time must not show.
 */
export function shownJson<T extends object>(most = MOST) {
  const keptOf = perWorld(() => ({
    revision: 0,
    size: 0,
    latest: new Map() as Kept<T>,
    earlier: new Map() as Kept<T>,
  }));

  /** @param form tells apart the ways in which a record can be shown */
  return (world: World, record: T, form: string, show: () => object): Uint8Array => {
    const kept = keptOf(world);
    const { count } = revisionOf(world);
    if (kept.revision !== count) {
      Object.assign(kept, { revision: count, size: 0, latest: new Map(), earlier: new Map() });
    }
    const known = kept.latest.get(form)?.get(record);
    if (known !== undefined) return known;
    const json = kept.earlier.get(form)?.get(record) ?? Buffer.from(JSON.stringify(show()));
    if (kept.size + json.length > most) {
      Object.assign(kept, { size: 0, latest: new Map(), earlier: kept.latest });
    }
    const ofForm = kept.latest.get(form) ?? new Map<T, Uint8Array>();
    kept.latest.set(form, ofForm);
    ofForm.set(record, json);
    kept.size += json.length;
    return json;
  };
}

/** Lists JSON between a beginning and an end. */
export function joinJson(begin: string, items: readonly Uint8Array[], end: string): Uint8Array {
  const pieces: Uint8Array[] = [Buffer.from(begin)];
  for (const [at, item] of items.entries()) {
    if (at > 0) pieces.push(COMMA);
    pieces.push(item);
  }
  return Buffer.concat([...pieces, Buffer.from(end)]);
}

const COMMA = Buffer.from(',');
