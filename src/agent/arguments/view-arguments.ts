import type { ParamIssue } from '../../errors.js';
import { listItems } from '../../tool/kinds/id.js';
import { describeValue } from '../../tool/kinds/kind.js';
import type { Tool } from '../../tool/tool.js';
import { type ResponseFormat, responseFormats } from '../agent-tool.js';
import { pagedList } from '../pages/paged-list.js';
import { resolveField } from '../shape/resolve-field.js';
import { type Selection, type Step, selectionOf } from '../shape/selection.js';

/** How much of the result a call wants to be shown. */
export interface ViewArguments {
  readonly format: ResponseFormat | undefined;
  /** Without fields it selects everything. */
  readonly selection: Selection;
  /** Page after page is read, as far as the result fits. */
  readonly all: boolean;
}

const maxFields = 100;

/** The arguments that say what to show, and the others: those of the tool. */
export interface SplitArguments {
  readonly params: Record<string, unknown>;
  readonly view: ViewArguments;
  readonly issues: readonly ParamIssue[];
}

/** Whether a tool returns enough for a choice of what to show: an object or a list. */
export function hasView({ output, fields }: Tool): boolean {
  const taken = 'response_format' in fields || 'fields' in fields;
  return !taken && Object.values(output).some(({ schema }) => schema !== undefined);
}

/** Takes `response_format`, `fields` and `all` out of the arguments: no tool knows them. */
export function splitArguments(tool: Tool, args: Readonly<Record<string, unknown>>): SplitArguments {
  if (!hasView(tool)) return { params: { ...args }, view: nothingAsked, issues: [] };
  const { response_format, fields, ...others } = args;
  const issues: ParamIssue[] = [];
  const format = readFormat(response_format, issues);
  const selection = readFields(tool, fields, issues);
  const paged = pagedList(tool);
  if (paged === undefined) return { params: others, view: { format, selection, all: false }, issues };
  const { all: given, ...params } = others;
  const all = readFlag(given, issues);
  if (all && selection.fields?.get(paged.items)?.range !== undefined) {
    // The range would be counted anew in the call that goes on, and items would be lost between the two.
    issues.push({ field: 'fields', message: `picks a piece of ${paged.items}: leave out the piece, or all` });
  }
  return { params, view: { format, selection, all }, issues };
}

const nothingAsked: ViewArguments = { format: undefined, selection: {}, all: false };

function readFlag(value: unknown, issues: ParamIssue[]): boolean {
  if (value === true || value === 'true') return true;
  const isNo = value === false || value === 'false' || value === undefined || value === null || value === '';
  if (!isNo) issues.push({ field: 'all', message: `is ${describeValue(value)}: expected true or false` });
  return false;
}

function readFormat(value: unknown, issues: ParamIssue[]): ResponseFormat | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const format = responseFormats.find((known) => known === value);
  if (format === undefined) {
    const message = `is ${describeValue(value)}: expected one of ${responseFormats.join(', ')}`;
    issues.push({ field: 'response_format', message });
  }
  return format;
}

function readFields(tool: Tool, value: unknown, issues: ParamIssue[]): Selection {
  const names = fieldNames(value);
  const refuse = (message: string) => issues.push({ field: 'fields', message });
  if (names === undefined) {
    refuse(`is ${describeValue(value)}: expected a list of field names`);
    return {};
  }
  if (names.length > maxFields) {
    refuse(`has ${names.length} names: expected ${maxFields} at the most`);
    return {};
  }
  const paths: (readonly Step[])[] = [];
  for (const name of names) {
    const resolved = resolveField(tool, name);
    if ('steps' in resolved) paths.push(resolved.steps);
    else refuse(resolved.problem);
  }
  return paths.length === 0 ? {} : selectionOf(paths);
}

/** The names in a list, in its JSON text, or in a text with commas. Nothing and an empty list select everything. */
function fieldNames(value: unknown): string[] | undefined {
  if (value === undefined || value === null || value === '') return [];
  const read = typeof value === 'string' && value.trim().startsWith('[') ? parseList(value) : value;
  if (typeof read !== 'string' && !Array.isArray(read)) return undefined;
  const names: string[] = [];
  for (const item of listItems(read)) {
    if (typeof item !== 'string' || item.trim() === '') return undefined;
    names.push(item.trim());
  }
  return names;
}

function parseList(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
