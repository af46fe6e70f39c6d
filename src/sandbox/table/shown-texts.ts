import { perWorld } from '../world/per-world.js';
import { revisionOf } from '../world/revision.js';
import type { World } from '../world/world.js';

/** Characters that the texts of a world take together at most, beside as many that were used before them. */
const MOST = 16 * 1024 * 1024;

/** Texts by form and record. */
type Texts<T> = Map<string, Map<T, string>>;

/**
 * Keeps the JSON of records as answers show them, since most of a page of a search was shown before. Any write of any
 * record of the world makes all texts void, whatever it was: what a record shows of others need not be known here. What
 * else shows, such as the version of the API, has to be in the form; the time must not show.
 *
 * @param most characters that are kept of a world, twice at times
 */
export function shownTexts<T extends object>(most = MOST) {
  const kept = perWorld(() => ({
    revision: 0,
    size: 0,
    latest: new Map() as Texts<T>,
    earlier: new Map() as Texts<T>,
  }));

  /** @param form tells apart the ways in which a record can be shown */
  return (world: World, record: T, form: string, show: () => object): string => {
    const texts = kept(world);
    const { count } = revisionOf(world);
    if (texts.revision !== count) {
      Object.assign(texts, { revision: count, size: 0, latest: new Map(), earlier: new Map() });
    }
    const known = texts.latest.get(form)?.get(record);
    if (known !== undefined) return known;
    const text = texts.earlier.get(form)?.get(record) ?? JSON.stringify(show());
    if (texts.size + text.length > most) {
      Object.assign(texts, { size: 0, latest: new Map(), earlier: texts.latest });
    }
    const ofForm = texts.latest.get(form) ?? new Map<T, string>();
    texts.latest.set(form, ofForm);
    ofForm.set(record, text);
    texts.size += text.length;
    return text;
  };
}
