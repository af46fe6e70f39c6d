import { schemas } from '../generated/schemas.js';
import { paramFacts } from '../json-schema/index.js';
import { isLocal, type Tool } from '../tool/define-tool.js';

/** Where the options of a field come from: a read that answers with all of them at once. */
export interface OptionList {
  /** Id of the tool to run, without parameters. */
  readonly tool: string;
  /** The output that holds the list. */
  readonly items: string;
  /** The key of an item that goes into the field. */
  readonly value: string;
  /** The key of an item to show. Where an item has nothing there, its value is shown. */
  readonly label: string;
}

/** Parameters named after what somebody does, by what that somebody is. */
const nounOfRole: Readonly<Record<string, string>> = { owner: 'admin' };

/**
 * The list that the id in a parameter can be picked from. `tag_id`, or `tagId`, is the id of a tag, a bare `id` is the
 * id of what its tool is about, and what defaults to the admin of the connection is the id of an admin. Undefined where
 * no tool of the same service lists these things whole: a list of pages is no menu.
 */
export function optionListOf(name: string, tool: Tool, tools: readonly Tool[]): OptionList | undefined {
  if (isLocal(tool)) return undefined;
  const things = name === 'id' ? tool.resource : plural(nounOf(name, tool));
  const list = tools.find(({ id }) => id === `${tool.service}_list_${things}`);
  if (list === undefined || isLocal(list) || list.paging === undefined) return undefined;
  const facts = paramFacts(list);
  if (facts.some((fact) => fact.required || fact.name === 'starting_after')) return undefined;
  const { items } = list.paging;
  const schema = list.output[items]?.schema;
  const hasName = schema !== undefined && 'name' in schemas[schema].properties;
  return { tool: list.id, items, value: 'id', label: hasName ? 'name' : 'id' };
}

function nounOf(name: string, { lookups }: { readonly lookups?: Readonly<Record<string, { setting?: string }>> }) {
  if (lookups?.[name]?.setting === 'adminId') return 'admin';
  const noun = /^(.+?)(_id|Id)$/.exec(name)?.[1];
  return noun === undefined ? undefined : (nounOfRole[noun] ?? noun);
}

function plural(noun: string | undefined): string | undefined {
  return noun === undefined ? undefined : `${noun}s`;
}
