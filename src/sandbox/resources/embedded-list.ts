/** At most this many of each stand inside another object. */
const EMBEDDED_LIMIT = 10;

interface Reference {
  readonly type: string;
  readonly id: string;
}

/** The short list of references that stands in for a full one inside an object. */
export function embeddedList(path: string, references: readonly Reference[], urlOf: (id: string) => string): object {
  return {
    type: 'list',
    data: references.slice(0, EMBEDDED_LIMIT).map(({ type, id }) => ({ id, type, url: urlOf(id) })),
    url: path,
    total_count: references.length,
    has_more: references.length > EMBEDDED_LIMIT,
  };
}
