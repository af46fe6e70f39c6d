import { redactor } from '../client/redact.js';
import { isObject } from '../tool/json.js';
import { secretNames } from '../tool/shown-params.js';
import type { Tool } from '../tool/tool.js';

/** Shorter texts stand in too many others. */
const fewest = 4;

/** Takes the secrets among what a caller gave out of a text; undefined where the tool takes none. */
export function hiderOfParams(tool: Pick<Tool, 'fields'>, given: unknown): ((text: string) => string) | undefined {
  const names = secretNames(tool);
  if (names.length === 0 || !isObject(given)) return undefined;
  const secrets = names.flatMap((name) => textsIn(given[name])).filter(({ length }) => length >= fewest);
  return redactor(secrets);
}

/** Every text in a value, those in its JSON text, and what an address says behind its host. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (isObject(value)) return Object.values(value).flatMap(textsIn);
  if (typeof value !== 'string') return [];
  if (/^\s*[[{]/.test(value)) return [value, ...textsIn(parsed(value))];
  if (!/^https?:/i.test(value) || !URL.canParse(value)) return [value];
  const { pathname, search } = new URL(value);
  return pathname === '/' ? [value] : [value, `${pathname}${search}`, pathname];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
