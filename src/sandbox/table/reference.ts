import type { RefusedError } from '../http/errors.js';
import { invalid } from '../http/input.js';
import type { IdKind } from '../world/ids.js';
import { GONE, RECORD_GONE, type Shape, text } from './shape.js';

interface RefOptions {
  /** The record that holds the id goes when the one referred to goes. */
  readonly owner?: boolean;
  /** The error for an id of a body without a record; that of the table when absent. */
  readonly notFound?: () => RefusedError;
}

/** The id of a record of a table. */
export function ref(table: string, { owner = false, notFound }: RefOptions = {}): Shape<string> {
  return {
    ...text,
    read(value, field, call) {
      const id = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
      const found = call.world.tables.find(({ name }) => name === table);
      if (typeof id !== 'string' || found === undefined) throw invalid(field, 'an id');
      if (notFound !== undefined && found.get(call.world, id) === undefined) throw notFound();
      return found.require(call, id).id;
    },
    links: {
      tables: new Set([table]),
      idKinds: new Set(),
      visit: (value, path, visitor) => {
        if (typeof value === 'string') visitor.reference(path, table, value);
      },
      without: (value, other, id) => (other === table && value === id ? (owner ? RECORD_GONE : GONE) : value),
    },
  };
}

/** An id that was given out for a value inside a record. */
export function issued(kind: IdKind): Shape<string> {
  return {
    ...text,
    links: {
      tables: new Set(),
      idKinds: new Set([kind]),
      visit: (value, _path, visitor) => {
        if (typeof value === 'string') visitor.issued(kind, value);
      },
      without: (value) => value,
    },
  };
}
