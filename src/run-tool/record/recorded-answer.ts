import { isObject } from '../../tool/json.js';
import type { OutputField } from '../../tool/output.js';
import type { JsonSchema } from '../../tool/param/facts.js';
import { isLocal, type RequestTool } from '../../tool/tool.js';
import { type LocalCall, RequestCall } from '../prepare.js';
import { Draft, type Inventions, joined, type Known, valueAt } from './draft.js';
import { onlyValueOf, propertiesOf } from './schema-parts.js';
import { type Subject, wholeObjectOf } from './subject.js';

/** The answer that a call might have had. */
export interface RecordedAnswer extends Known {
  /** What the tool returns for it. */
  readonly output: Readonly<Record<string, unknown>>;
  /** Dotted paths into `output`. */
  readonly inventedOutput: readonly string[];
}

/** Makes the answer to a call of what it says itself, what was known `before`, and what the output of its tool asks for. */
export function recordedAnswer(
  call: LocalCall | RequestCall,
  subject: Subject,
  from: Inventions,
  before?: Known,
): RecordedAnswer {
  const { tool } = call;
  if (!isLocal(tool) && tool.answers === 'nothing') {
    // An empty answer says that the call was taken, and nothing else.
    const output = Object.fromEntries(Object.keys(tool.output).map((name) => [name, true]));
    return { value: {}, invented: new Set(), output, inventedOutput: [] };
  }
  const gone = call instanceof RequestCall ? goneAnswer(call) : undefined;
  const known: Record<string, unknown> = { ...knownIn(call, subject), ...gone };
  const draft = new Draft(from, before);
  const whole = wholeObjectOf(tool);
  const answer = whole === undefined ? {} : draft.object(from.schemas[whole] ?? {}, known, '');
  // A flat answer is an object of the entity all the same: its schema knows what its type is called.
  const properties = propertiesOf(from.schemas[entitySchema(call, subject) ?? ''] ?? {});
  for (const [name, field] of Object.entries(tool.output)) {
    const at = field.from ?? name;
    if (at === '') continue;
    const inObject = whole === undefined ? onlyValueOf(properties[at] ?? {}) : valueAt(answer, at);
    const ofWhole = propertiesOf(from.schemas[whole ?? ''] ?? {})[at];
    const value = fieldValue(draft, name, field, at, inObject, known, ofWhole);
    if (value !== undefined) put(answer, at.split('.'), value);
  }
  // A follow-up names what the call made, also where the output does not.
  if (call instanceof RequestCall && call.tool.after !== undefined) answer.id ??= from.id('id');
  const mapped = call instanceof RequestCall ? mappedOutput(call, gone, answer) : {};
  const { output, marks } = outputOf(tool.output, answer, draft.invented, mapped);
  // An id that was invented stays one, also where the caller gave it back.
  const inventedOutput = new Set([...marks, ...pathsOf(output, from.isInventedId)]);
  return { value: answer, invented: draft.invented, output, inventedOutput: [...inventedOutput] };
}

function entitySchema({ tool }: LocalCall | RequestCall, { entity = '' }: Subject): string | undefined {
  const { entities } = tool.serviceDefinition;
  return Object.hasOwn(entities, entity) ? entities[entity]?.schema : undefined;
}

function fieldValue(
  draft: Draft,
  name: string,
  field: OutputField,
  at: string,
  inObject: unknown,
  known: Readonly<Record<string, unknown>>,
  ofWhole: JsonSchema | undefined,
): unknown {
  if (inObject !== undefined && (inObject !== null || field.optional === true)) return inObject;
  // Where the field may be anything, the object that it is read from says more.
  const schema = field.type === 'json' ? (ofWhole ?? {}) : schemaOf(field);
  const taken = draft.take(schema, valueAt(known, at) ?? known[name], at);
  if (taken !== undefined) return taken;
  if (field.optional === true) return draft.wasInvented(at) ? undefined : draft.keep(at);
  return draft.keep(at) ?? draft.invent(schema, at, true);
}

function schemaOf({ type, schema, optional }: OutputField): JsonSchema {
  if (type === 'json') return {};
  const object = schema === undefined ? undefined : { $ref: `${schema}.json` };
  const value = type === 'array' ? { type, items: object ?? {} } : (object ?? { type });
  return optional === true ? { anyOf: [value, { type: 'null' }] } : value;
}

/** What the call says of its answer: parameters by their own names and by those that they have in the request. */
function knownIn(call: LocalCall | RequestCall, { id }: Subject): Record<string, unknown> {
  if (!(call instanceof RequestCall)) return asJson(call.params);
  const { tool, complete, request } = call;
  // What always stands in the body says what to do: `type: admin` is not the type of the answer.
  const said = Object.entries(request.body ?? {}).filter(([key]) => !Object.hasOwn(tool.plan.body, key));
  return asJson({ ...complete, ...Object.fromEntries(said), ...tool.sets?.(complete as never), id });
}

/** The answer of a DELETE, as the definition completes it from the parameters. */
function goneAnswer({ tool, complete }: RequestCall): Record<string, unknown> | undefined {
  const answer = tool.gone?.(complete as never);
  return isObject(answer) ? asJson(answer) : undefined;
}

/** What the mapper of the tool makes of a DELETE, and of items of which each was done. */
function mappedOutput(
  call: RequestCall,
  gone: Record<string, unknown> | undefined,
  answer: Record<string, unknown>,
): Record<string, unknown> {
  const { tool, complete, context } = call;
  if (gone === undefined && tool.each === undefined) return {};
  const parts = call.eachOf(answer).map(({ item }) => ({ item, wasSent: true }));
  const mapped = asJson(tool.map(gone ?? answer, complete as never, { ...context, parts }));
  if (gone === undefined) return mapped;
  // What stands in for an answer is not all of an object: the draft of it has the rest.
  return Object.fromEntries(Object.entries(mapped).filter(([name]) => tool.output[name]?.from !== ''));
}

/** The output fields in an answer. What the tool's own mapper made outranks them. */
function outputOf(
  fields: RequestTool['output'],
  answer: Readonly<Record<string, unknown>>,
  invented: ReadonlySet<string>,
  mapped: Readonly<Record<string, unknown>>,
): { readonly output: Record<string, unknown>; readonly marks: readonly string[] } {
  const output: Record<string, unknown> = {};
  const marks: string[] = [];
  for (const [name, { from: at = name }] of Object.entries(fields)) {
    const value = mapped[name] ?? valueAt(answer, at);
    if (value === undefined) continue;
    output[name] = value;
    if (mapped[name] === undefined) marks.push(...marksIn(invented, at, name));
  }
  return { output: asJson(output), marks };
}

/** The marks at or below a place in the answer, as places in the output. */
function marksIn(invented: ReadonlySet<string>, at: string, name: string): string[] {
  if (at === '') return [...invented].map((path) => `${name}.${path}`);
  return [...invented].flatMap((path) => {
    if (path === at) return [name];
    return path.startsWith(`${at}.`) ? [`${name}${path.slice(at.length)}`] : [];
  });
}

/** The dotted paths of the values in a value that are so. */
function pathsOf(value: unknown, isSo: (value: unknown) => boolean, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return isSo(value) ? [at] : [];
  return Object.entries(value).flatMap(([key, member]) => pathsOf(member, isSo, joined(at, key)));
}

function put(object: Record<string, unknown>, [key = '', ...inner]: readonly string[], value: unknown): void {
  if (inner.length === 0) {
    object[key] = value;
    return;
  }
  const next = isObject(object[key]) ? { ...object[key] } : {};
  object[key] = next;
  put(next, inner, value);
}

/** As JSON carries it: nothing of it is shared with who gave it. */
function asJson(value: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value));
}
