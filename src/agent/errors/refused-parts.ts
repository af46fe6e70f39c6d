import type { ToolError } from '../../errors.js';
import { isObject } from '../../tool/json.js';
import type { Tool } from '../../tool/tool.js';
import { idParamsOf } from '../ids/id-params.js';

/** An id parameter that a call gave, with its ids. */
export interface GivenId {
  readonly name: string;
  readonly entities: readonly string[];
  readonly ids: readonly string[];
}

/** The ids that a call gave, by the parameters that hold them. */
export function givenIds({ fields }: Tool, params: Readonly<Record<string, unknown>>): GivenId[] {
  return idParamsOf({ fields }).flatMap(({ name, entities, inner }): GivenId[] => {
    const value = params[name];
    if (value === undefined || value === null) return [];
    if (inner === undefined) return [{ name, entities, ids: idsIn(value) }];
    if (!isObject(value)) return [];
    return inner.flatMap((one) => {
      const part = value[one.name];
      return part === undefined ? [] : [{ name: `${name}.${one.name}`, entities: one.entities, ids: idsIn(part) }];
    });
  });
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (isObject(value)) return idsIn(value.id);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

/** Whether a request that was refused was about this id. */
export function isInPath(id: string, { request }: ToolError): boolean {
  return request?.path.split('/').includes(encodeURIComponent(id)) === true;
}

/** Everything that the service said. */
export function textOf({ errors = [] }: ToolError): string {
  return errors.map(({ code, message = '' }) => `${code} ${message}`).join(' ');
}

/** The parameters that the answer names, by their own names or by those that they have in the request. */
export function fieldsOf({ errors = [] }: ToolError, { fields }: Tool): string[] {
  const said = errors.flatMap(({ field, message = '' }) => [
    ...(field === undefined ? [] : [field]),
    ...(message.match(/\b[a-z]+(?:_[a-z]+)+\b/g) ?? []),
  ]);
  return Object.entries(fields).flatMap(([name, { data }]) => {
    const sent = data.as ?? name;
    return said.some((word) => word === name || word === sent || word === sent.split('.').at(-1)) ? [name] : [];
  });
}
