import * as z from 'zod';
import type { JsonSchema, ParamNotes } from '../param/facts.js';
import type { Param } from '../param/param.js';
import { kind, refused } from './kind.js';

/** Bounds of a number, both included. */
export interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

const integerText = /^-?\d{1,16}$/;
const numberText = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** A whole number, or its text form. */
export function integer(
  description: string,
  { min, max, ...notes }: Bounds & ParamNotes = {},
): Param<number | `${number}`, number, false> {
  return kind(
    description,
    notes,
    { schema: { type: 'integer', ...boundsSchema({ min, max }) }, sample: min ?? 1 },
    {
      expected: `a whole number${range({ min, max })}`,
      value: () => bounded(z.int(), { min, max }),
      read: (value) => within(readNumber(value, integerText, Number.isSafeInteger), { min, max }),
    },
  );
}

/** A number, or its text form. `truncate` cuts its decimals off, for a service that keeps whole numbers. */
export function number(
  description: string,
  { min, max, truncate = false, ...notes }: Bounds & ParamNotes & { readonly truncate?: boolean } = {},
): Param<number | `${number}`, number, false> {
  return kind(
    description,
    notes,
    {
      schema: { type: 'number', ...boundsSchema({ min, max }) },
      sample: min ?? 1,
      ...(truncate ? { truncates: true } : {}),
    },
    {
      expected: `a number${range({ min, max })}`,
      value: () => bounded(z.number(), { min, max }),
      read(value) {
        const read = within(readNumber(value, numberText, Number.isFinite), { min, max });
        return truncate && typeof read === 'number' ? Math.trunc(read) : read;
      },
    },
  );
}

/** Sizes of a page of a list. */
export interface PageSize extends Omit<ParamNotes, 'default'> {
  /** What one page holds when the caller does not say. */
  readonly default: number;
  readonly max?: number | undefined;
  /** The default is sent, because the service has another one. */
  readonly isSent?: boolean | undefined;
}

/** How many items one page of a list holds. */
export function perPage({ default: size, max = 150, isSent = false, ...notes }: PageSize) {
  const description = `How many items one page holds, at most ${max}; ${size} unless given`;
  return integer(description, { min: 1, max, default: isSent ? size : undefined, ...notes });
}

function readNumber(value: unknown, form: RegExp, valid: (value: number) => boolean): number | typeof refused {
  const read = typeof value === 'string' && form.test(value.trim()) ? Number(value) : value;
  return typeof read === 'number' && valid(read) ? read : refused;
}

function within(value: number | typeof refused, { min = -Infinity, max = Infinity }: Bounds) {
  return typeof value === 'number' && value >= min && value <= max ? value : refused;
}

function bounded(schema: z.ZodNumber, { min, max }: Bounds): z.ZodNumber {
  const above = min === undefined ? schema : schema.min(min);
  return max === undefined ? above : above.max(max);
}

function range({ min, max }: Bounds): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return `, ${min} or more`;
  return max === undefined ? '' : `, ${max} at the most`;
}

function boundsSchema({ min, max }: Bounds): JsonSchema {
  return { ...(min === undefined ? {} : { minimum: min }), ...(max === undefined ? {} : { maximum: max }) };
}
