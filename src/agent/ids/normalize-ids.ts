import type { ParamIssue } from '../../errors.js';
import { isObject } from '../../tool/json.js';
import type { ServiceDefinition } from '../../tool/service-definition.js';
import type { Tool } from '../../tool/tool.js';
import { type IdParam, idParamsOf } from './id-params.js';
import { readId } from './read-id.js';

/** Parameters with every id as the service gave it out, and what was wrong with some. */
export interface NormalizedIds {
  readonly params: Record<string, unknown>;
  readonly issues: readonly ParamIssue[];
}

/** Brings the ids among the parameters of a tool into their plain form. Everything else stays as it is. */
export function normalizeIds(tool: Tool, given: Readonly<Record<string, unknown>>): NormalizedIds {
  const issues: ParamIssue[] = [];
  const normalizer = new Normalizer(tool.serviceDefinition, issues);
  return { params: normalizer.params(idParamsOf(tool), given, ''), issues };
}

class Normalizer {
  readonly #service: ServiceDefinition;
  readonly #issues: ParamIssue[];

  constructor(service: ServiceDefinition, issues: ParamIssue[]) {
    this.#service = service;
    this.#issues = issues;
  }

  params(
    idParams: readonly IdParam[],
    given: Readonly<Record<string, unknown>>,
    before: string,
  ): Record<string, unknown> {
    const params = { ...given };
    for (const { name, entities, inner } of idParams) {
      if (!Object.hasOwn(params, name)) continue;
      const value = params[name];
      const field = before + name;
      if (inner !== undefined && isObject(value)) params[name] = this.params(inner, value, `${field}.`);
      if (this.#haveForms(entities)) params[name] = this.#plainIds(value, entities, field);
    }
    return params;
  }

  /** An id without other forms is whatever it is. */
  #haveForms(entities: readonly string[]): boolean {
    return entities.some((name) => this.#service.entities[name]?.id?.words !== undefined);
  }

  /** One id, ids with commas between them, a list of ids, or objects that name an object by its id. */
  #plainIds(value: unknown, entities: readonly string[], field: string): unknown {
    if (typeof value === 'string' && !/^\s*[[{"]/.test(value)) {
      return value
        .split(',')
        .map((id) => this.#plainId(id, entities, field))
        .join(',');
    }
    if (Array.isArray(value)) return value.map((member) => this.#plainIds(member, entities, field));
    if (isObject(value) && typeof value.id === 'string') {
      return { ...value, id: this.#plainId(value.id, entities, field) };
    }
    return value;
  }

  #plainId(text: string, entities: readonly string[], field: string): string {
    const read = readId(text, entities, this.#service);
    if ('id' in read) return read.id;
    this.#issues.push({ field, message: read.problem });
    return text;
  }
}
