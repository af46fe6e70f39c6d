import type { FlatSchema, Operation } from './description.js';

/** A list in an answer: its key and the schema of its items. */
export interface List {
  readonly key: string;
  readonly items: FlatSchema;
}

/** The only list in an answer that says that it is one, or that comes with pages. */
export function listIn(operation: Operation): List | undefined {
  const { properties = {}, name = '' } = operation.answer ?? {};
  const lists = Object.entries(properties).flatMap(([key, schema]) => {
    const { type, items } = operation.flat(schema);
    return type === 'array' && items !== undefined ? [{ key, items: operation.flat(items) }] : [];
  });
  const type = properties.type === undefined ? [] : (operation.flat(properties.type).enum ?? []);
  const saysSo = /list|_response$/.test(name) || type.some((word) => /list/.test(String(word)));
  const [only, ...others] = lists;
  return saysSo || 'pages' in properties || 'data' in properties ? (others.length === 0 ? only : undefined) : undefined;
}
