import { refuse } from '../http/errors.js';
import { create, get, list, remove, update } from '../table/crud.js';
import { createdAt, optional, updatedAt } from '../table/field.js';
import { numbered } from '../table/paging.js';
import { resource } from '../table/resource.js';
import { list as listOf, maybe, object, oneOf, text } from '../table/shape.js';
import { type RecordOf, table } from '../table/table.js';
import { idsOf } from './ids.js';

/** A condition that a contact fulfils. */
const predicate = object({ attribute: text, type: text, comparison: text, value: maybe(text) });

const rolePredicate = object({
  attribute: oneOf('role'),
  type: oneOf('role'),
  comparison: oneOf('eq', 'ne'),
  value: oneOf('user', 'lead', 'visitor'),
});

/** Groups of contacts whom content is for. */
export const audiences = table('audiences', {
  ids: idsOf('audience', 6_100_000, 6_190_000),
  count: false,
  fields: {
    name: optional(text, () => ''),
    predicates: optional(listOf(predicate), () => []),
    role_predicates: optional(listOf(rolePredicate), () => []),
    created_at: createdAt,
    updated_at: updatedAt,
  },
});

/** @throws RefusedError 422 for an audience without a name */
const named = (message: string) => ({
  since: 16,
  prepare(audience: RecordOf<typeof audiences>) {
    if (audience.name.trim() === '') throw refuse(422, 'validation_error', message);
    return audience;
  },
});

export const audienceResource = resource(audiences, {
  scope: 'audiences',
  routes: {
    listAudiences: list('GET /audiences', { since: 16, paging: numbered({ default: 50, max: 50 }, 'flat') }),
    createAudience: create('POST /audiences', { ...named('Name is required'), status: 201 }),
    retrieveAudience: get('GET /audiences/{id}', { since: 16 }),
    updateAudience: update('PUT /audiences/{id}', named('Name must not be blank')),
    deleteAudience: remove('DELETE /audiences/{id}', { since: 16, empty: 204 }),
  },
});
