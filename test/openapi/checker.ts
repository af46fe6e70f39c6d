import { Ajv, type ValidateFunction } from 'ajv';
import { isObject } from '../../src/tool/json.js';
import { compiledQuickly } from '../helpers/compiled-quickly.js';
import { type Description, type Operation, operationFinder, operationsOf, type Schema } from './description.js';
import { convertEach, sharedId, toDraft07 } from './draft-07.js';
import { unknownFields } from './unknown-fields.js';

/** A request, as it would go over the wire. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** JSON body; null or undefined without one. */
  readonly body: unknown;
}

/** A request and what came back. */
export interface Exchange extends WireRequest {
  readonly status: number;
  /** Parsed JSON; undefined for an empty answer. */
  readonly answer: unknown;
}

/** What the description has against requests and answers; empty lists when it has nothing. */
export interface Checker {
  operationOf(request: WireRequest): Operation | undefined;
  request(request: WireRequest): string[];
  answer(exchange: Exchange): string[];
}

/** Errors whose status an operation does not declare still have the form that all errors have. */
const errorSchema: Schema = { $ref: '#/components/schemas/error' };

/** Holds requests and answers against a description. Schemas are compiled when they are first needed. */
export function createChecker(description: Description): Checker {
  const find = operationFinder(operationsOf(description));
  const ajv = new Ajv({ ...compiledQuickly, strict: false, allErrors: true });
  ajv.addSchema({ $id: sharedId, components: { schemas: convertEach(description.components.schemas) } });
  const compiled = new Map<Schema, ValidateFunction>();

  const findings = (schema: Schema, value: unknown, part: string): string[] => {
    const validate = compiled.get(schema) ?? ajv.compile(toDraft07(schema));
    compiled.set(schema, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => {
      const detail = error.keyword === 'enum' ? ` ${JSON.stringify(error.params.allowedValues)}` : '';
      return `${part}${error.instancePath} ${error.message}${detail}`;
    });
  };

  const operationOf = ({ method, path }: WireRequest) => find(method, path);

  const queryFindings = ({ query }: WireRequest, operation: Operation) =>
    [...query].flatMap(([name, text]) => {
      const schema = operation.query.get(name);
      if (schema === undefined) return [`query ${name} is not declared`];
      return findings(schema, fromQuery(schema, text), `query ${name}`);
    });

  const bodyFindings = ({ body }: WireRequest, { request: schema }: Operation) => {
    const isEmpty = body === undefined || body === null;
    if (schema === undefined) return isEmpty ? [] : ['a body is not declared'];
    if (isEmpty) return ['the body is missing'];
    return [
      ...findings(schema, body, 'body'),
      ...unknownFields(description, schema, body).map((finding) => `body${finding}`),
    ];
  };

  return {
    operationOf,
    request(request) {
      const operation = operationOf(request);
      if (operation === undefined) return ['there is no such operation'];
      return [...queryFindings(request, operation), ...bodyFindings(request, operation)];
    },
    answer(exchange) {
      const { status, answer } = exchange;
      const operation = operationOf(exchange);
      if (operation === undefined) return ['there is no such operation'];
      if (!operation.answers.has(status)) {
        const body = status < 400 ? [] : findings(errorSchema, answer, 'answer');
        return [`status ${status} is not declared`, ...body];
      }
      const schema = operation.answers.get(status) ?? (status < 400 ? undefined : errorSchema);
      if (schema === undefined) return answer === undefined ? [] : ['a body is not declared for the answer'];
      return findings(schema, answer, 'answer');
    },
  };
}

/** The value that a text of a query string stands for. */
function fromQuery({ type, items }: Schema, text: string): unknown {
  if (type === 'array') return text.split(',').map((item) => fromQuery(isObject(items) ? items : {}, item));
  if (type === 'integer' || type === 'number') return text.trim() === '' ? text : Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
