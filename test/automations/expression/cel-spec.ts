import { tests } from '@bufbuild/cel-spec/testdata/conformance.js';
import { evaluation } from '../../../src/automations/expression/evaluation.js';
import { compileExpression } from '../../../src/automations/expression/expression.js';
import { ExpressionError } from '../../../src/automations/expression/expression-error.js';
import { toJson } from '../../../src/automations/expression/to-json.js';

/** A case of the CEL specification: an expression, and the JSON of its value or `error`. */
export interface SpecCase {
  /** Its suite, section and name, with a number where a name comes twice. */
  readonly id: string;
  readonly expr: string;
  readonly scope: Readonly<Record<string, unknown>>;
  readonly expected: { readonly value: unknown } | 'error';
}

/** Suites of what automations have: no messages of protocol buffers, no enums, no extensions but `cel.bind` and optionals. */
const suites = new Set([
  'basic',
  'bindings_ext',
  'comparisons',
  'conversions',
  'fields',
  'fp_math',
  'integer_math',
  'lists',
  'logic',
  'macros',
  'namespace',
  'optionals',
  'parse',
  'plumbing',
  'string',
  'timestamps',
]);

type Suite = typeof tests;
type Original = NonNullable<Suite['tests']>[number]['original'];

/** The cases that apply, each with an id of its own. */
export function casesOfSpec(): SpecCase[] {
  const cases: SpecCase[] = [];
  const counts = new Map<string, number>();
  const visit = (suite: Suite, path: readonly string[]): void => {
    for (const { original } of suite.tests ?? []) {
      const name = [...path, original.name].join('/');
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const read = readCase(original);
      if (read !== undefined) cases.push({ id: count === 1 ? name : `${name} (${count})`, ...read });
    }
    for (const child of suite.suites ?? []) visit(child, [...path, child.name]);
  };
  for (const suite of tests.suites ?? []) if (suites.has(suite.name)) visit(suite, [suite.name]);
  return cases;
}

/** What a case asks, or undefined where it needs what JSON has not: messages, types as values, functions of its own. */
function readCase(original: Original): Omit<SpecCase, 'id'> | undefined {
  const { expr, container, bindings = {}, value, evalError, checkOnly, typeEnv } = original;
  const isOfMessages = /TestAllTypes|google\.protobuf\.(?!Timestamp|Duration)|GlobalEnum/.test(
    JSON.stringify(original),
  );
  if (
    checkOnly === true ||
    container !== undefined ||
    isOfMessages ||
    /"(function|typeValue|objectValue)"/.test(JSON.stringify([typeEnv, value]))
  )
    return undefined;
  try {
    const scope = Object.fromEntries(
      Object.entries(bindings ?? {}).map(([name, bound]) => [name, celValue(member(bound, 'value'))]),
    );
    if (evalError !== undefined) return { expr, scope, expected: 'error' };
    const expected = value === undefined ? true : evaluation(0, () => toJson(celValue(value)));
    return { expr, scope, expected: { value: expected } };
  } catch (error) {
    if (error instanceof NotInJson) return undefined;
    throw error;
  }
}

class NotInJson extends Error {}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

/** A value as the specification writes it. */
function celValue(value: unknown): unknown {
  const [[kind, content] = []] = Object.entries(value ?? {});
  switch (kind) {
    case 'int64Value':
    case 'uint64Value':
      return BigInt(String(content));
    case 'doubleValue':
      if (!Number.isFinite(Number(content))) throw new NotInJson();
      return Number(content);
    case 'stringValue':
    case 'boolValue':
      return content;
    case 'bytesValue':
      return new Uint8Array(Buffer.from(String(content), 'base64'));
    case 'nullValue':
      return null;
    case 'listValue':
      return listOf(member(content, 'values')).map(celValue);
    case 'mapValue':
      return new Map(
        listOf(member(content, 'entries')).map((entry) => [
          mapKey(member(entry, 'key')),
          celValue(member(entry, 'value')),
        ]),
      );
    default:
      throw new NotInJson();
  }
}

function mapKey(key: unknown): string {
  return String(celValue(key));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What an expression has for a value here. */
export function outcomeOf({ expr, scope }: SpecCase): SpecCase['expected'] {
  try {
    return { value: compileExpression(expr, { names: Object.keys(scope) }).evaluate(scope, { now: 0 }) };
  } catch (error) {
    if (error instanceof ExpressionError) return 'error';
    throw error;
  }
}
