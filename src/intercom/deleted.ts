import { fields } from '../tool/operation/returns.js';
import * as out from '../tool/output.js';
import { type EntityName, entities } from './entities.js';

/** What the deletion of one thing returns. */
export function deleted(kind: EntityName) {
  const { label } = entities[kind];
  return fields({
    id: out.text(`Id of the ${label}`),
    deleted: out.flag(`Whether the ${label} was deleted`),
    object: out.optional(out.text(`Always ${kind}`)),
  });
}
