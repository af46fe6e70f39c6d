import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A schema as OpenAPI 3.0 writes it. */
export type Schema = { readonly [keyword: string]: unknown };

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly schema?: Schema;
}

interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema?: Schema } };
}

interface OperationObject {
  readonly tags?: readonly string[];
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses?: Readonly<Record<string, Content>>;
}

/** The parts of Intercom's official description that are read here. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject | undefined>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** One operation: everything that a request or an answer of it is held against. */
export interface Operation {
  /** Method and path: `GET /contacts/{contact_id}`. */
  readonly name: string;
  readonly id: string | undefined;
  /** The first of its tags. */
  readonly group: string;
  readonly query: ReadonlyMap<string, Schema>;
  /** Schema of the request's body; undefined when it takes none. */
  readonly request: Schema | undefined;
  /** Schema of each answer by status; undefined for one without a described body. */
  readonly answers: ReadonlyMap<number, Schema | undefined>;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

export function readDescription(file: string): Description {
  return parse(readFileSync(file, 'utf8'));
}

export function operationsOf({ paths }: Description): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [readOperation(`${method.toUpperCase()} ${path}`, operation)];
    }),
  );
}

function readOperation(
  name: string,
  { operationId, tags = [], parameters, requestBody, responses }: OperationObject,
): Operation {
  const query = (parameters ?? []).filter((parameter) => parameter.in === 'query');
  const answers = Object.entries(responses ?? {});
  return {
    name,
    id: operationId,
    group: tags[0] ?? 'Other',
    query: new Map(query.map((parameter) => [parameter.name, parameter.schema ?? {}])),
    request: schemaOf(requestBody),
    answers: new Map(answers.map(([status, answer]) => [Number(status), schemaOf(answer)])),
  };
}

function schemaOf(part: Content | undefined): Schema | undefined {
  return part?.content?.['application/json']?.schema;
}

/** Finds the operation, by its name, that a method and a path belong to; a fixed segment outranks a parameter. */
export function operationFinder<Named extends { readonly name: string }>(operations: readonly Named[]) {
  const patterns = [...operations]
    .sort((one, other) => (parameterPlaces(one.name) < parameterPlaces(other.name) ? -1 : 1))
    .map((operation) => ({ operation, pattern: patternOf(operation.name) }));
  const found = new Map<string, Named | undefined>();
  return (method: string, path: string): Named | undefined => {
    const line = `${method} ${path}`;
    if (!found.has(line)) found.set(line, patterns.find(({ pattern }) => pattern.test(line))?.operation);
    return found.get(line);
  };
}

/** `GET /tags/{id}` becomes a text that sorts after `GET /tags/merge`. */
function parameterPlaces(name: string): string {
  return name.replace(/\{[^}]+\}/g, '\uffff');
}

/**
 * Ids in paths are taken as any text: the description declares integers where real ids are 24 hexadecimal digits, and
 * conversation ids that no 32-bit integer holds.
 */
function patternOf(name: string): RegExp {
  return new RegExp(`^${name.replace(/[.]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+')}$`);
}
