import { type IdParam, idParamsOf } from '../../src/agent/ids/id-params.js';
import { outputJsonSchema, paramFacts, paramsJsonSchema } from '../../src/json-schema/index.js';
import { parseParams } from '../../src/run-tool/parse-params.js';
import { effectOf, isLocal, type RequestTool, type Tool, worstEffect } from '../../src/tool/index.js';
import { isObject } from '../../src/tool/json.js';
import { secretNames } from '../../src/tool/shown-params.js';
import { build } from './build.js';
import { propertyLines } from './schema-text.js';

/** What a tool promises to those who call it, as data. Schemas of the objects of Intercom are named only: schemas/ holds them. */
export function contractOf(tool: Tool): Record<string, unknown> {
  const { $defs = {}, ...output } = outputJsonSchema(tool);
  const example = parseParams(tool, tool.example);
  const { effect, idempotent = effect === 'read' } = tool;
  const facts = paramFacts(tool);
  return {
    id: tool.id,
    title: tool.title,
    description: tool.description,
    service: tool.service,
    resource: tool.resource,
    ...(isLocal(tool) ? {} : { since: tool.since }),
    effect: {
      worst: worstEffect(effect),
      dependsOnParams: typeof effect !== 'string',
      ofExample: effectOf(effect, example),
    },
    idempotent: typeof idempotent === 'boolean' ? idempotent : { ofExample: idempotent.of(example) },
    ...(isLocal(tool) ? {} : requestParts(tool)),
    params: paramsJsonSchema(tool),
    ids: Object.fromEntries(idRows(idParamsOf(tool))),
    textForms: Object.fromEntries(facts.flatMap(({ name, format }) => (format === undefined ? [] : [[name, format]]))),
    ...(secretNames(tool).length === 0 ? {} : { secrets: secretNames(tool) }),
    paramsSince: Object.fromEntries(facts.flatMap(({ name, since }) => (since === undefined ? [] : [[name, since]]))),
    output,
    schemas: Object.keys($defs),
    example: tool.example,
    requests: build(tool, tool.example).map(({ step, method, url, body }) => ({ step, method, url, body })),
  };
}

function requestParts({ paging, answers, starts, job, plan }: RequestTool): Record<string, unknown> {
  return {
    ...(answers === 'json' ? {} : { answers }),
    ...(plan.accept === undefined ? {} : { accept: plan.accept }),
    ...(starts === undefined ? {} : { starts }),
    ...(job === undefined ? {} : { job }),
    ...(paging === undefined ? {} : { paging }),
  };
}

/** What the ids in the parameters are of, by the names of the parameters, dotted inside an object. */
function idRows(params: readonly IdParam[], before = ''): [name: string, entities: string][] {
  return params.flatMap(({ name, entities, inner }) =>
    inner === undefined ? [[`${before}${name}`, entities.join(' or ')]] : idRows(inner, `${before}${name}.`),
  );
}

/** The same as text, in which the difference of two versions reads well. Any difference shows. */
export function contractText(contract: Record<string, unknown>): string {
  const { params, output, schemas, example, requests, ...head } = contract;
  return [
    ...Object.entries(head).flatMap(([name, value]) => (isEmpty(value) ? [] : [`${name}: ${short(value)}`])),
    '',
    ...section('params', isObject(params) ? propertyLines(params) : [JSON.stringify(params)]),
    ...section('output', isObject(output) ? propertyLines(output) : [JSON.stringify(output)]),
    ...section('schemas', Array.isArray(schemas) ? wrapped(schemas) : [JSON.stringify(schemas)]),
    ...section('example', valueLines(example)),
    ...(Array.isArray(requests) ? requests.flatMap(requestLines) : [JSON.stringify(requests)]),
    '',
  ].join('\n');
}

function requestLines({ step, method, url, body, ...rest }: Record<string, unknown>): string[] {
  const lines = body === null ? [] : valueLines(body);
  return section(`${[step, method, url].join(' ')}${isEmpty(rest) ? '' : ` ${JSON.stringify(rest)}`}`, lines);
}

/** A line for each value of an object, and one for anything else. */
function valueLines(value: unknown): string[] {
  if (!isObject(value) || isEmpty(value)) return [JSON.stringify(value)];
  return Object.entries(value).map(([name, one]) => `${name}: ${JSON.stringify(one)}`);
}

function section(title: string, lines: readonly string[]): string[] {
  return [title, ...lines.map((line) => `  ${line}`)];
}

/** Text as it is; anything else as JSON, which for a plain object needs no braces. */
function short(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return JSON.stringify(value);
  return Object.entries(value)
    .map(([name, one]) => `${name} ${JSON.stringify(one)}`)
    .join(', ');
}

function isEmpty(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}

/** Words in lines of at most 118 characters. */
function wrapped(words: readonly unknown[]): string[] {
  const lines: string[] = [];
  for (const word of words.map(String)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= 118) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
