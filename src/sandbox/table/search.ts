import { type Call, jsonAnswer, ok } from '../http/route.js';
import type { SearchResult } from '../search/search.js';
import { type Operation, placed, type RouteOptions } from './operation.js';
import type { Row } from './table.js';

interface SearchOptions<T> extends RouteOptions {
  /** Type of the answer and the key of its items; `list` and `data` when absent. */
  readonly as?: readonly [type: string, key: string];
  /** How items are shown where that differs from the record alone. */
  show?(record: T, call: Call): object;
  /** The JSON of what `show` gives, for items whose text is kept. */
  text?(record: T, call: Call): string;
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
      const { text } = options;
      if (text !== undefined && call.internal !== true) {
        const shown = items.map((record) => text(record, call)).join(',');
        const about = JSON.stringify({ total_count: total, pages }).slice(1);
        return jsonAnswer(`{"type":${JSON.stringify(type)},${JSON.stringify(key)}:[${shown}],${about}`);
      }
      const show = (record: T) => options.show?.(record, call) ?? described.show(record, call);
      return ok({ type, [key]: items.map(show), total_count: total, pages });
    });
}
