import { InvalidParamsError } from '../errors.js';
import { isObject } from '../tool/json.js';
import { describeValue } from '../tool/kinds/kind.js';
import { refuseHuge } from './form-size.js';

/**
 * What somebody filled in. Forms hand over `''` for a field that was not touched, some of them null; neither means a
 * value there, so both are left out. What a form can clear is asked for by name.
 *
 * @param cleared names of fields to set to null, as a list.
 * @throws InvalidParamsError for what is no form, for one that is too large, and for a field both filled and cleared.
 */
export function filledParams(values: unknown, cleared?: unknown): Record<string, unknown> {
  const filled = Object.entries(formIn(values, '')).filter(([, value]) => !isBlank(value));
  if (!isBlank(cleared) && !Array.isArray(cleared)) {
    throw new InvalidParamsError([
      { field: 'the fields to clear', message: `are ${describeValue(cleared)}: expected a list of names` },
    ]);
  }
  const names = Array.isArray(cleared) ? cleared.map(String) : [];
  const both = filled.find(([name]) => names.includes(name));
  if (both !== undefined) {
    throw new InvalidParamsError([{ field: both[0], message: 'is both filled and cleared: do one of them' }]);
  }
  const params = Object.fromEntries([...filled, ...names.map((name) => [name, null] as const)]);
  refuseHuge(params);
  return params;
}

/**
 * The fields of a form, or of a part of one. What was left empty holds none.
 *
 * @param name of the part, for the error.
 * @throws InvalidParamsError for anything but an object.
 */
export function formIn(value: unknown, name: string): Record<string, unknown> {
  if (isBlank(value)) return {};
  if (isObject(value)) return value;
  const what = `${describeValue(value)}: expected an object`;
  throw new InvalidParamsError([{ field: name, message: name === '' ? `the fields are ${what}` : `is ${what}` }]);
}

/** Whether a value of a form stands for a field that nobody filled in. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
