import { allTools } from '../../../tools/index.js';
import { InvalidParamsError } from '../../errors.js';
import { createRegistry } from '../../registry.js';
import { nearest } from '../../tool/nearest.js';
import type { Tool } from '../../tool/tool.js';
import { groupOf, resourceGroups } from './groups.js';
import { singular } from './singular.js';

/** What a tool is called on the command line, beside its id. */
export interface ToolNames {
  readonly tool: Tool;
  /** The id without the service, as one word: `list-contacts`. */
  readonly short: string;
  /** The command that has it and the tools like it: `contacts`. */
  readonly group: string;
  /** Its name there: `list`. */
  readonly action: string;
}

/** The tools that the command line has. */
export const tools = createRegistry(allTools);

let names: readonly ToolNames[] | undefined;

/** The names of all tools, in the order of the registry. */
export function toolNames(): readonly ToolNames[] {
  names ??= tools.list().map(namesOf);
  return names;
}

/** The names of one tool. */
export function namesOf(tool: Tool): ToolNames {
  return { tool, short: shortOf(tool), group: groupOf(tool.resource), action: actionOf(tool) };
}

/** The tool whose id or short name a word is. */
export function toolNamed(word: string): ToolNames | undefined {
  return toolNames().find(({ tool, short }) => tool.id === word || short === word.replaceAll('_', '-'));
}

/** The tool that is an action of a group, by the name that it has there or by its short one. */
export function actionNamed(group: string, word: string): ToolNames | undefined {
  const action = word.replaceAll('_', '-');
  return toolNames().find((names) => names.group === group && [names.action, names.short].includes(action));
}

/**
 * The tool that a word of the command line means: its id, or its short name.
 *
 * @param next the word after it, for the hint when the two name an action of a resource
 * @throws InvalidParamsError with the nearest name, of the kind that was tried.
 */
export function findTool(word: string, next = ''): Tool {
  const found = toolNamed(word);
  if (found !== undefined) return found.tool;
  if (resourceGroups.has(word)) throw resourceForTool(word, actionNamed(word, next));
  if (toolNames().some(({ tool }) => word.startsWith(`${tool.service}_`))) return tools.find(word);
  const near = nearest(
    word,
    toolNames().map(({ short }) => short),
  );
  const hint = near === undefined ? 'list the tools to see what there is' : `did you mean ${near}?`;
  throw new InvalidParamsError([{ field: '', message: `there is no tool "${word}": ${hint}` }]);
}

function resourceForTool(group: string, meant: ToolNames | undefined): InvalidParamsError {
  const hint =
    meant === undefined
      ? `intercom-tools ${group} --help shows its tools`
      : `did you mean ${meant.short}, or intercom-tools ${group} ${meant.action}?`;
  return new InvalidParamsError([{ field: '', message: `"${group}" is a resource and no tool: ${hint}` }]);
}

function shortOf({ id, service }: Tool): string {
  return id.slice(service.length + 1).replaceAll('_', '-');
}

/**
 * The short name without the word for what the group holds: `contacts list` for `list-contacts`, `contacts
 * attach-to-company` for `attach-contact-to-company`. The rule looks at nothing but the tool itself, so that a name stays
 * as it is whatever other tools there are.
 */
function actionOf(tool: Tool): string {
  const [verb = '', ...words] = shortOf(tool).split('-');
  const own = [tool.resource, singular(tool.resource)];
  const [first = '', ...rest] = words;
  if (own.includes(first)) return [verb, ...rest].join('-');
  // Where the group holds what one word names, a qualified one is another kind: side conversations are no conversations.
  const isWhole =
    own.includes(words.at(-1) ?? '') && isEntity(words.join(' '), tool) && !own.some((word) => isEntity(word, tool));
  return isWhole ? verb : [verb, ...words].join('-');
}

/** True for what the service calls one kind of object that it returns, in the singular or the plural: `data attributes`. */
function isEntity(phrase: string, { serviceDefinition: { entities } }: Tool): boolean {
  return Object.values(entities).some(
    ({ id, schema, label, plural }) =>
      id !== undefined && schema !== undefined && (phrase === label || phrase === plural),
  );
}
