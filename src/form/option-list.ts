import type { ParamFacts } from '../json-schema/index.js';
import { isLocal, type Tool } from '../tool/define-tool.js';
import type { Thing, ThingNote } from '../tool/kinds/thing.js';
import type { Condition } from './conditions.js';

/** Where options come from: a read that answers with all of them at once. */
export interface OptionList {
  /** Id of the tool to run. */
  readonly tool: string;
  /** What to run it with; nothing unless given. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** The output that holds the list. */
  readonly items: string;
  /** The key of an item that goes into the field. */
  readonly value: string;
  /** Goes before the value. */
  readonly prefix?: string;
  /** The key of an item to show. Where an item has nothing there, its value is shown. */
  readonly label: string;
  /** Items to leave out: those in which a key has this value. */
  readonly except?: Readonly<Record<string, unknown>>;
  /** When the list is the one to offer; always unless given. */
  readonly when?: Condition;
}

interface Source extends Pick<OptionList, 'params' | 'value' | 'label' | 'except'> {
  /** Id of the tool, without its service. */
  readonly operation: string;
}

/** Which named read lists each thing. */
const sources: Readonly<Record<Thing, Source>> = {
  admin: { operation: 'list_admins', value: 'id', label: 'name' },
  team: { operation: 'list_teams', value: 'id', label: 'name' },
  tag: { operation: 'list_tags', value: 'id', label: 'name' },
  ticket_type: { operation: 'list_ticket_types', value: 'id', label: 'name', except: { archived: true } },
  ticket_state: { operation: 'list_ticket_states', value: 'id', label: 'internal_label', except: { archived: true } },
  contact_attribute: attributesOf('contact'),
  company_attribute: attributesOf('company'),
  conversation_attribute: attributesOf('conversation'),
};

/** Custom attributes alone: the others are parameters of their own. */
function attributesOf(model: string): Source {
  return {
    operation: 'list_data_attributes',
    params: { model },
    value: 'name',
    label: 'label',
    except: { archived: true, custom: false },
  };
}

/**
 * The lists that the values of a parameter, or the keys of a map, can be picked from, as its definition declares.
 * Undefined where no tool at hand reads one.
 */
export function optionListsOf(
  { of, format }: Pick<ParamFacts, 'of' | 'format'>,
  tool: Tool,
  tools: readonly Tool[],
): readonly OptionList[] | undefined {
  if (of === undefined || isLocal(tool)) return undefined;
  const lists = wanted(of).flatMap(({ thing, ...when }) => {
    const { operation, ...source } = sources[thing];
    const list = tools.find(({ id }) => id === `${tool.service}_${operation}`);
    if (list === undefined || isLocal(list) || list.paging === undefined) return [];
    const prefix = format === 'search-query' ? { prefix: 'custom_attributes.' } : {};
    return [{ tool: list.id, items: list.paging.items, ...source, ...prefix, ...when }];
  });
  return lists.length === 0 ? undefined : lists;
}

function wanted(of: ThingNote): readonly { readonly thing: Thing; readonly when?: Condition }[] {
  if (typeof of === 'string') return [{ thing: of }];
  if (!('param' in of)) return of.map((thing) => ({ thing }));
  // A field that is left empty holds an empty text.
  return of.things.map((thing, at) => ({ thing, when: { field: of.param, value: at === 0 ? ['', thing] : thing } }));
}

/** The fields whose values say which of the lists to offer. */
export function choosingFields(lists: readonly OptionList[]): string[] {
  return [...new Set(lists.flatMap(({ when }) => when?.field ?? []))];
}
