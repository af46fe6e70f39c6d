import { isObject } from './json.js';
import type { Tool } from './tool.js';

/** Stands where a secret was. */
const hidden = '[redacted]';

/** Names of the parameters of a tool that take secrets. */
export function secretNames({ fields }: Pick<Tool, 'fields'>): string[] {
  return Object.entries(fields).flatMap(([name, { data }]) => (data.secret === true ? [name] : []));
}

/** Parameters as they may be shown: in place of each value of a secret stands that there was one. */
export function shownParams(
  tool: Pick<Tool, 'fields'>,
  params: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const names = secretNames(tool);
  if (names.length === 0) return params;
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, names.includes(name) ? masked(value) : value]),
  );
}

function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, masked(member)]));
  return value === undefined || value === null ? value : hidden;
}
