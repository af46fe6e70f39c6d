import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { nearest } from '../../src/tool/nearest.js';

/** A schema of an OpenAPI description, as far as a draft reads it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly (string | number | boolean)[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly nullable?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface OperationObject {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses?: Readonly<Record<string, Content | undefined>>;
}

type PathItem = Readonly<Record<string, OperationObject | readonly Parameter[] | undefined>>;

interface Description {
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
  };
}

/** A schema with its references followed and its parts put together. */
export interface FlatSchema extends Schema {
  /** The name that the description gives it. */
  readonly name?: string;
  /** How many forms it has, of which it holds the properties of all. */
  readonly variants?: number;
}

/** One operation of a description. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly body: FlatSchema | undefined;
  /** What it answers when all went well; nothing for an empty body. */
  readonly answer: FlatSchema | undefined;
  /** The status of that answer. */
  readonly status: number;
  flat(schema: Schema): FlatSchema;
  /** Another operation of the description, whatever its path calls its variables. */
  at(method: string, path: string): Operation | undefined;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/**
 * Finds an operation in an OpenAPI description, written as YAML or JSON.
 *
 * @throws Error when the file cannot be read, and when it has no such operation.
 */
export async function readOperation(file: string, id: string): Promise<Operation> {
  const description = await readDescription(file);
  const found: Found[] = Object.entries(description.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      methods.includes(method) && operation !== undefined && 'responses' in operation
        ? [{ path, method, operation, shared: Array.isArray(item.parameters) ? item.parameters : [] }]
        : [],
    ),
  );
  const one = found.find(({ operation }) => operation.operationId === id);
  if (one === undefined)
    throw new Error(
      unknownOperation(
        file,
        id,
        found.map(({ operation }) => operation.operationId),
      ),
    );
  return readFound(description, found, one);
}

/** An operation as it stands in a description. */
interface Found {
  readonly path: string;
  readonly method: string;
  readonly operation: OperationObject;
  readonly shared: readonly Parameter[];
}

function readFound(description: Description, all: readonly Found[], found: Found): Operation {
  const { path, method, operation, shared } = found;
  const flat = (schema: Schema) => flatten(description, schema);
  const answers = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith('2'));
  const json = (content: Content | undefined) => content?.content?.['application/json']?.schema;
  const [body, answer] = [json(operation.requestBody), json(answers[0]?.[1])];
  const id = operation.operationId ?? '';
  const shape = (text: string) => text.replace(/\{[^}]*\}/g, '{}');
  return {
    id,
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? operation.description ?? id,
    parameters: [...shared, ...(operation.parameters ?? [])].map((parameter) => followed(description, parameter)),
    body: body === undefined ? undefined : flat(body),
    answer: answer === undefined ? undefined : flat(answer),
    status: Number(answers[0]?.[0] ?? 200),
    flat,
    at(wanted, place) {
      const other = all.find((each) => each.method === wanted.toLowerCase() && shape(each.path) === shape(place));
      return other === undefined ? undefined : readFound(description, all, other);
    },
  };
}

async function readDescription(file: string): Promise<Description> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? error.code : error;
    throw new Error(`${file} cannot be read (${why}): give an OpenAPI description as --openapi FILE`, { cause: error });
  }
  const description: Description | null = parse(text);
  if (description?.paths !== undefined) return description;
  throw new Error(`${file} has no "paths": expected an OpenAPI description`);
}

function unknownOperation(file: string, id: string, known: readonly (string | undefined)[]): string {
  const ids = known.filter((one) => one !== undefined);
  const near = nearest(id, ids);
  const parts = id.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const like = ids.filter((one) => one !== near && parts.some((part) => one.toLowerCase().includes(part))).slice(0, 5);
  const names = [...(near === undefined ? [] : [near]), ...like];
  const hint = names.length === 0 ? `it has ${ids.length} others` : `did you mean ${names.join(', ')}?`;
  return `${file} has no operation "${id}": ${hint}`;
}

function followed(description: Description, parameter: Parameter): Parameter {
  if (parameter.$ref === undefined) return parameter;
  return description.components?.parameters?.[nameIn(parameter.$ref)] ?? parameter;
}

function nameIn(reference: string): string {
  return reference.split('/').at(-1) ?? '';
}

function flatten(description: Description, schema: Schema): FlatSchema {
  if (schema.$ref !== undefined) {
    const name = nameIn(schema.$ref);
    const target = description.components?.schemas?.[name];
    if (target === undefined)
      throw new Error(`The description names the schema ${schema.$ref}, which it does not have`);
    return { ...flatten(description, target), ...(schema.description === undefined ? {} : schema), name };
  }
  const { allOf = [], oneOf, anyOf, ...own } = schema;
  const variants = (oneOf ?? anyOf ?? []).map((one) => flatten(description, one));
  const parts = allOf.map((one) => flatten(description, one));
  const [first = {}] = [...parts, ...variants];
  const properties = merged([...parts, ...variants, own].map((part) => part.properties ?? {}));
  const alwaysRequired = variants.length === 0 ? [] : (variants[0]?.required ?? []);
  const required = [
    ...(own.required ?? []),
    ...parts.flatMap((part) => part.required ?? []),
    ...alwaysRequired.filter((name) => variants.every((one) => one.required?.includes(name))),
  ];
  return {
    ...(parts.length + variants.length > 0 ? first : {}),
    ...own,
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
    ...(required.length === 0 ? {} : { required: [...new Set(required)] }),
    ...(variants.length > 1 ? { variants: variants.length } : {}),
  };
}

/** The properties of several forms as one set; a choice that they narrow has the words of all. */
function merged(sets: readonly Readonly<Record<string, Schema>>[]): Record<string, Schema> {
  const all: Record<string, Schema> = {};
  for (const [name, schema] of sets.flatMap((set) => Object.entries(set))) {
    const words = [...(all[name]?.enum ?? []), ...(schema.enum ?? [])];
    all[name] = { ...all[name], ...schema, ...(words.length === 0 ? {} : { enum: [...new Set(words)] }) };
  }
  return all;
}
