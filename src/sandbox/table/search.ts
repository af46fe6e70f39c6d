import { type Call, jsonAnswer, ok } from '../http/route.js';
import type { SearchResult } from '../search/search.js';
import { type Operation, placed, type RouteOptions } from './operation.js';
import { joinJson } from './shown-json.js';
import type { Row } from './table.js';

interface SearchOptions<T> extends RouteOptions {
  /** Type of the answer and the key of its items; `list` and `data` when absent. */
  readonly as?: readonly [type: string, key: string];
  /** How items are shown where that differs from the record alone. */
  show?(record: T, call: Call): object;
  /** What `show` gives as JSON in UTF-8, for items of which that is kept. */
  json?(record: T, call: Call): Uint8Array;
}

/** A search by `{query, pagination, sort}`: a POST that only reads. */
export function search<T extends Row>(
  at: string,
  find: (call: Call) => SearchResult<T>,
  options: SearchOptions<T> = {},
): Operation<T> {
  const { as: [type, key] = ['list', 'data'], ...rest } = options;
  return (described) =>
    placed(at, described.scope, { access: 'read', ...rest }, (call) => {
      const { items, total, pages } = find(call);
      const { json } = options;
      // What nobody sent is answered with a value.
      if (json !== undefined && call.internal !== true) {
        const begin = `{"type":${JSON.stringify(type)},${JSON.stringify(key)}:[`;
        const end = `],${JSON.stringify({ total_count: total, pages }).slice(1)}`;
        const shown = items.map((record) => json(record, call));
        return jsonAnswer(joinJson(begin, shown, end));
      }
      const show = (record: T) => options.show?.(record, call) ?? described.show(record, call);
      return ok({ type, [key]: items.map(show), total_count: total, pages });
    });
}
