import * as z from 'zod';
import { kind, type ParamNotes, refused } from './kind.js';

/** Bounds of a number, both included. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

const integerText = /^-?\d{1,16}$/;
const numberText = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** A whole number, or its text form. */
export function integer(description: string, { min, max, ...notes }: Bounds & ParamNotes = {}) {
  return kind<number | `${number}`, z.ZodNumber>(
    description,
    notes,
    `a whole number${range({ min, max })}`,
    bounded(z.int(), { min, max }),
    (value) => within(readNumber(value, integerText, Number.isSafeInteger), { min, max }),
  );
}

/** A number, or its text form. */
export function number(description: string, { min, max, ...notes }: Bounds & ParamNotes = {}) {
  return kind<number | `${number}`, z.ZodNumber>(
    description,
    notes,
    `a number${range({ min, max })}`,
    bounded(z.number(), { min, max }),
    (value) => within(readNumber(value, numberText, Number.isFinite), { min, max }),
  );
}

/** How many items one page of a list holds; `usual` is what the tool asks for when the caller does not say. */
export function perPage({ usual, most = 150 }: { readonly usual: number; readonly most?: number }) {
  return integer(`How many items one page holds, at most ${most}; ${usual} unless given`, { min: 1, max: most });
}

function readNumber(value: unknown, form: RegExp, valid: (value: number) => boolean): number | typeof refused {
  const read = typeof value === 'string' && form.test(value.trim()) ? Number(value) : value;
  return typeof read === 'number' && valid(read) ? read : refused;
}

interface OpenBounds {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

function within(value: number | typeof refused, { min = -Infinity, max = Infinity }: Partial<OpenBounds>) {
  return typeof value === 'number' && value >= min && value <= max ? value : refused;
}

function bounded(schema: z.ZodNumber, { min, max }: OpenBounds): z.ZodNumber {
  const above = min === undefined ? schema : schema.min(min);
  return max === undefined ? above : above.max(max);
}

function range({ min, max }: OpenBounds): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return `, ${min} or more`;
  return max === undefined ? '' : `, ${max} at the most`;
}
