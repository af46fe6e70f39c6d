import { InvalidParamsError } from '../errors.js';
import { isObject } from '../tool/json.js';

/**
 * What somebody filled in. Forms hand over `''` for a field that was not touched, some of them null; neither means a
 * value there, so both are left out. What a form can clear is asked for by name.
 *
 * @param cleared names of fields to set to null, as a list.
 * @throws InvalidParamsError for a field that is both filled and cleared.
 */
export function filledParams(values: unknown, cleared: unknown = []): Record<string, unknown> {
  const filled = isObject(values) ? Object.entries(values).filter(([, value]) => !isBlank(value)) : [];
  const names = Array.isArray(cleared) ? cleared.map(String) : [];
  const both = filled.find(([name]) => names.includes(name));
  if (both !== undefined) {
    throw new InvalidParamsError([{ field: both[0], message: 'is both filled and cleared: do one of them' }]);
  }
  return Object.fromEntries([...filled, ...names.map((name) => [name, null] as const)]);
}

/** Whether a value of a form stands for a field that nobody filled in. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
