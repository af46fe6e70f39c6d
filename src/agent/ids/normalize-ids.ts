import type { ParamIssue } from '../../errors.js';
import type { Tool } from '../../tool/define-tool.js';
import { isObject } from '../../tool/json.js';
import { type IdKind, type IdParam, idParamsOf } from './id-params.js';
import { readId } from './read-id.js';

/** Parameters with every id as the service gave it out, and what was wrong with some. */
export interface NormalizedIds {
  readonly params: Record<string, unknown>;
  readonly issues: readonly ParamIssue[];
}

/** Brings the ids among the parameters of a tool into their plain form. Everything else stays as it is. */
export function normalizeIds(tool: Tool, given: Readonly<Record<string, unknown>>): NormalizedIds {
  const issues: ParamIssue[] = [];
  return { params: normalize(idParamsOf(tool), given, '', issues), issues };
}

function normalize(
  idParams: readonly IdParam[],
  given: Readonly<Record<string, unknown>>,
  before: string,
  issues: ParamIssue[],
): Record<string, unknown> {
  const params = { ...given };
  for (const { name, kinds, inner } of idParams) {
    if (!Object.hasOwn(params, name)) continue;
    const value = params[name];
    const field = before + name;
    if (inner !== undefined && isObject(value)) params[name] = normalize(inner, value, `${field}.`, issues);
    // An id of a kind without other forms is whatever it is.
    if (kinds.length > 0) params[name] = plainIds(value, kinds, (message) => issues.push({ field, message }));
  }
  return params;
}

/** One id, ids with commas between them, a list of ids, or objects that name an object by its id. */
function plainIds(value: unknown, kinds: readonly IdKind[], refuse: (message: string) => void): unknown {
  if (typeof value === 'string' && !/^\s*[[{"]/.test(value)) {
    return value
      .split(',')
      .map((id) => plainId(id, kinds, refuse))
      .join(',');
  }
  if (Array.isArray(value)) return value.map((member) => plainIds(member, kinds, refuse));
  if (isObject(value) && typeof value.id === 'string') return { ...value, id: plainId(value.id, kinds, refuse) };
  return value;
}

function plainId(text: string, kinds: readonly IdKind[], refuse: (message: string) => void): string {
  const read = readId(text, kinds);
  if ('id' in read) return read.id;
  refuse(read.problem);
  return text;
}
