import { refuse } from '../http/errors.js';

/** How many items a page of an endpoint has. */
export interface PageLimits {
  /** Without `per_page`. */
  readonly default: number;
  /** Intercom refuses more; it does not cut the number down. */
  readonly max: number;
}

/**
 * The page size that a caller asks for. Query strings and some bodies carry it as text.
 * @throws RefusedError 400 parameter_invalid, with Intercom's words for a page that is too big.
 */
export function readPageSize(value: unknown, limits: PageLimits): number {
  if (value === undefined || value === null || value === '') return limits.default;
  const size = wholeNumber(value);
  if (size === undefined) throw refuse(400, 'parameter_invalid', 'Per Page is not a number', 'per_page');
  if (size < 1) throw refuse(400, 'parameter_invalid', 'Per Page is too small', 'per_page');
  if (size > limits.max) throw refuse(400, 'parameter_invalid', 'Per Page is too big', 'per_page');
  return size;
}

/** A whole number given as a number or as its decimal text. */
export function wholeNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined;
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : undefined;
}
