import type { ParamFacts } from '../json-schema/index.js';
import type { EntityList } from '../tool/entity.js';
import type { EntityNote } from '../tool/param/facts.js';
import { isLocal, type Tool } from '../tool/tool.js';
import type { Condition } from './conditions.js';

/** Where options come from: a read that answers with all of them at once. */
export interface OptionList extends EntityList {
  /** The output that holds the list. */
  readonly items: string;
  /** Goes before the value. */
  readonly prefix?: string;
  /** When the list is the one to offer; always unless given. */
  readonly when?: Condition;
}

/**
 * The lists that the values of a parameter, or the keys of a map, can be picked from, as its definition declares.
 * Undefined where no tool at hand reads one.
 */
export function optionListsOf(
  { of, format }: Pick<ParamFacts, 'of' | 'format'>,
  { serviceDefinition }: Tool,
  tools: readonly Tool[],
): readonly OptionList[] | undefined {
  if (of === undefined) return undefined;
  const lists = entitiesOf(of).flatMap(({ entity, ...when }) => {
    const read = serviceDefinition.entities[entity]?.list;
    const tool = tools.find(({ id }) => id === read?.tool);
    if (read === undefined || tool === undefined || isLocal(tool) || tool.paging === undefined) return [];
    const prefix = format === 'search-query' ? { prefix: 'custom_attributes.' } : {};
    const { tool: id, params, value, label, ...rest } = read;
    const asked = params === undefined ? {} : { params };
    return [{ tool: id, items: tool.paging.items, ...asked, value, label, ...rest, ...prefix, ...when }];
  });
  return lists.length === 0 ? undefined : lists;
}

function entitiesOf(of: EntityNote): readonly { readonly entity: string; readonly when?: Condition }[] {
  if (typeof of === 'string') return [{ entity: of }];
  if (!('param' in of)) return of.map((entity) => ({ entity }));
  // A field that is left empty holds an empty text.
  return of.entities.map((entity, at) => ({
    entity,
    when: { field: of.param, value: at === 0 ? ['', entity] : entity },
  }));
}

/** The fields whose values say which of the lists to offer. */
export function choosingFields(lists: readonly OptionList[]): string[] {
  return [...new Set(lists.flatMap(({ when }) => when?.field ?? []))];
}
