import type { ParamFacts } from '../json-schema/index.js';

/** Holds when another field of the same operation has this value, or one of these. */
export interface Condition {
  readonly field: string;
  readonly value: string | readonly string[];
}

/** Whether a condition holds among the values of a form. What was left empty counts as an empty text. */
export function holds({ field, value }: Condition, values: Readonly<Record<string, unknown>>): boolean {
  return [value].flat().includes(String(values[field] ?? ''));
}

/** What decides about an optional field. A key that is missing means: always optional, always shown. */
export interface FieldConditions {
  readonly required?: Condition;
  readonly shown?: Condition;
}

/** When a field is needed and shown, as its parameter declares it: the subject of a message, which only an e-mail has. */
export function conditionsOf({ name, when }: Pick<ParamFacts, 'name' | 'when'>): FieldConditions {
  if (when?.is === undefined || when.param === name) return {};
  const condition = { field: when.param, value: when.is };
  return { shown: condition, ...(when.needed === undefined ? {} : { required: condition }) };
}
