import { choicesOf, type ParamFacts, paramFacts } from '../json-schema/index.js';
import { isLocal, type RequestTool, type Tool } from '../tool/define-tool.js';
import { defaultApiVersion } from '../tool/request.js';

/** Holds when another field of the same operation has this value, or one of these. */
export interface Condition {
  readonly field: string;
  readonly value: string | readonly string[];
}

/** Whether a condition holds among the values of a form. What was left empty counts as an empty text. */
export function holds({ field, value }: Condition, values: Readonly<Record<string, unknown>>): boolean {
  return [value].flat().includes(String(values[field] ?? ''));
}

/** What decides about an optional field. A key that is missing means: always optional, always shown. */
export interface FieldConditions {
  readonly required?: Condition;
  readonly shown?: Condition;
}

/**
 * The fields whose use depends on a choice made in another field, such as the subject of a message, which only an
 * e-mail has. A definition says so in code, as a rule of its parameters and in what it sends, so this tries each choice:
 * a field is needed where its absence is refused, and shown where it is needed or changes what is sent.
 */
export function conditionsOf(tool: Tool): Readonly<Record<string, FieldConditions>> {
  const facts = paramFacts(tool);
  const found: Record<string, FieldConditions> = {};
  for (const { name: choice, ...rest } of facts) {
    const words = choicesOf(rest) ?? [];
    if (words.length < 2) continue;
    for (const field of facts) {
      if (field.required || field.name === choice) continue;
      const base = without(tool.example, field.name);
      const needed = words.filter((word) => isMissing(tool, { ...base, [choice]: word }, field.name));
      if (needed.length === 0 || needed.length === words.length) continue;
      const shown = words.filter(
        (word) => needed.includes(word) || (!isLocal(tool) && matters(tool, { ...base, [choice]: word }, field)),
      );
      found[field.name] = {
        required: condition(choice, needed),
        ...(shown.length === words.length ? {} : { shown: condition(choice, shown) }),
      };
    }
  }
  return found;
}

function condition(field: string, words: readonly string[]): Condition {
  const [only, ...others] = words;
  return { field, value: only !== undefined && others.length === 0 ? only : words };
}

function isMissing(tool: Tool, params: Record<string, unknown>, name: string): boolean {
  const issues = tool.params.safeParse(params).error?.issues ?? [];
  return issues.some(({ path }) => path[0] === name);
}

/** Whether giving the field changes the request. */
function matters(tool: RequestTool, base: Record<string, unknown>, field: ParamFacts): boolean {
  const value = choicesOf(field)?.[0] ?? '1';
  const [before, after] = [requestOf(tool, base), requestOf(tool, { ...base, [field.name]: value })];
  return after !== undefined && after !== before;
}

/** The request as text, or undefined for parameters that the tool refuses. */
function requestOf(tool: RequestTool, params: Record<string, unknown>): string | undefined {
  const { data } = tool.params.safeParse(params);
  if (data === undefined) return undefined;
  const lookedUp = Object.fromEntries(Object.keys(tool.lookups ?? {}).map((name) => [name, `(lookup.${name})`]));
  return JSON.stringify(tool.request({ ...lookedUp, ...data }, { now: 0, version: defaultApiVersion }));
}

function without(params: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).filter(([key]) => key !== name));
}
