import { type RefusedError, refuse } from '../../http/errors.js';
import { readId, requireId } from '../../http/input.js';
import { type Call, ok } from '../../http/route.js';
import { type Operation, route } from '../../table/operation.js';
import type { Row, Table } from '../../table/table.js';
import { admins } from '../admins.js';
import { type AppliedTag, tags as tagTable } from './model.js';
import { serializeAppliedTag, serializeRemovedTag } from './serialize.js';

interface Tagged extends Row {
  readonly tags: readonly AppliedTag[];
}

/**
 * Tags on what teammates write: articles and their like. Without `admin_id` the token's admin tags.
 * @param at `/articles/{article_id}`
 */
export function contentTags<T extends Tagged, K extends string, S extends string>(
  at: string,
  table: Table<T, K, S>,
): { readonly attach: Operation<Row>; readonly detach: Operation<Row> } {
  const [, parameter = ''] = /\{(\w+)\}/.exec(at) ?? [];
  const { name } = table.ids;
  const words = name.replaceAll('_', ' ');
  const find = (call: Call): T => {
    const found = table.get(call.world, call.param(parameter));
    if (found === undefined)
      throw refuse(404, `${name}_not_found`, `${words[0]?.toUpperCase()}${words.slice(1)} not found`);
    return found;
  };
  const keep = ({ world }: Call, record: T, tags: readonly AppliedTag[]) =>
    table.in(world).update(record, table.asRecord({ ...record, tags }));
  return {
    attach: route(
      `POST ${at}/tags`,
      (call) => {
        const record = find(call);
        const { world, body } = call;
        const tag_id = requireId(body, 'id');
        const admin = readId(body, 'admin_id') ?? world.tokenAdminId;
        if (admins.get(world, admin) === undefined) throw refuse(404, 'admin_not_found', 'Admin not found', 'admin_id');
        if (tagTable.get(world, tag_id) === undefined) throw tagNotFound();
        const present = record.tags.find((one) => one.tag_id === tag_id);
        if (present !== undefined) return ok(serializeAppliedTag(call.world, present));
        const tag: AppliedTag = { tag_id, applied_at: world.clock.now(), applied_by: admin };
        keep(call, record, [...record.tags, tag]);
        return ok(serializeAppliedTag(call.world, tag));
      },
      { since: 16 },
    ),
    detach: route(
      `DELETE ${at}/tags/{id}`,
      (call) => {
        const record = find(call);
        const tag = record.tags.find((one) => one.tag_id === call.param('id'));
        if (tag === undefined) throw tagNotFound();
        keep(
          call,
          record,
          record.tags.filter((one) => one !== tag),
        );
        return ok(serializeRemovedTag(call.world, tag));
      },
      { since: 16 },
    ),
  };
}

function tagNotFound(): RefusedError {
  return refuse(404, 'tag_not_found', 'Tag not found');
}
