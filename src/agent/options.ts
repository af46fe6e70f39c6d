import { InvalidParamsError, type ParamIssue } from '../errors.js';
import type { Registry } from '../registry.js';
import { nearest } from '../tool/nearest.js';
import { readEffects, readFunction, readSwitch } from '../tool/read-setting.js';
import type { Tool } from '../tool/tool.js';
import { type AgentOptions, responseFormats } from './agent-tool.js';

/** Tokens of one result unless given: a third of what hosts are known to refuse. */
export const defaultTokenBudget = 8000;

const budgets = { min: 500, max: 24_000 };

/** Items at which a call with `all` stops unless given. */
export const defaultMaxItems = 1000;

const maxItemsAllowed = 10_000;

/**
 * Reads what a host was set up with, the switches in their text form as well.
 *
 * @throws InvalidParamsError that names the option and what was expected.
 */
export function checkOptions<Options extends AgentOptions>(options: Options): Options {
  const { tokenBudget, responseFormat, maxItems, tools, toolsets } = options;
  const issues: ParamIssue[] = [];
  const { min, max } = budgets;
  if (tokenBudget !== undefined && !(Number.isFinite(tokenBudget) && tokenBudget >= min && tokenBudget <= max)) {
    issues.push({ field: 'tokenBudget', message: `is ${tokenBudget}: expected a number from ${min} to ${max}` });
  }
  if (responseFormat !== undefined && !responseFormats.includes(responseFormat)) {
    issues.push({ field: 'responseFormat', message: `is none: expected one of ${responseFormats.join(', ')}` });
  }
  if (maxItems !== undefined && !(Number.isInteger(maxItems) && maxItems >= 1 && maxItems <= maxItemsAllowed)) {
    issues.push({ field: 'maxItems', message: `is ${maxItems}: expected a whole number from 1 to ${maxItemsAllowed}` });
  }
  if (tools !== undefined && tools !== 'all' && !Array.isArray(tools)) {
    issues.push({ field: 'tools', message: 'is none: expected all, or a list of ids' });
  }
  if (toolsets !== undefined && !Array.isArray(toolsets)) {
    issues.push({ field: 'toolsets', message: 'is none: expected a list of resources' });
  }
  if (issues.length > 0) throw new InvalidParamsError(issues);
  const read: AgentOptions = {
    readOnly: readSwitch('readOnly', options.readOnly),
    dryRun: readSwitch('dryRun', options.dryRun),
    allow: readEffects('allow', options.allow),
    approve: readFunction('approve', options.approve),
  };
  return { ...options, ...read };
}

/**
 * The tools of a registry that an agent gets.
 *
 * @throws InvalidParamsError for a resource or id that there is not, with the nearest one.
 */
export function selectTools(registry: Pick<Registry, 'list' | 'filter'>, options: AgentOptions): readonly Tool[] {
  const { toolsets, readOnly } = options;
  const tools = options.tools === 'all' ? undefined : options.tools;
  const all = registry.list();
  const issues = [
    ...unknown('toolsets', toolsets, [...new Set(all.map(({ resource }) => resource))]),
    ...unknown(
      'tools',
      tools,
      all.map(({ id }) => id),
    ),
  ];
  if (issues.length > 0) throw new InvalidParamsError(issues);
  return registry
    .filter({
      ...(toolsets === undefined ? {} : { resource: toolsets }),
      ...(tools === undefined ? {} : { ids: tools }),
      readOnly: readOnly === true,
    })
    .list();
}

function unknown(field: string, given: readonly string[] = [], known: readonly string[]): ParamIssue[] {
  return given
    .filter((word) => !known.includes(word))
    .map((word) => {
      const near = nearest(String(word), known);
      const hint = near === undefined ? `expected some of ${known.join(', ')}` : `did you mean ${near}?`;
      return { field, message: `has "${word}": ${hint}` };
    });
}
