import { entityNames } from '../../tool/entity.js';
import type { Params } from '../../tool/param/param.js';
import type { Tool } from '../../tool/tool.js';

/** A parameter that takes ids, and whose. */
export interface IdParam {
  readonly name: string;
  /** Names of the entities that the ids may be of. */
  readonly entities: readonly string[];
  /** The ids in it, for a parameter that is an object with known keys. */
  readonly inner?: readonly IdParam[];
}

/** The parameters of a tool that take ids of its service. */
export function idParamsOf({ fields }: Pick<Tool, 'fields'>): readonly IdParam[] {
  return idParamsIn(fields);
}

function idParamsIn(params: Params | NonNullable<Params[string]['data']['inner']>): IdParam[] {
  return Object.entries(params).flatMap(([name, { data }]): IdParam[] => {
    if (data.isId === true) return [{ name, entities: entityNames(data.of) }];
    const inner = idParamsIn(data.inner ?? {});
    return inner.length === 0 ? [] : [{ name, entities: [], inner }];
  });
}
