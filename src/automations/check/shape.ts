import type * as z from 'zod';
import { describeValue } from '../../tool/kinds/kind.js';
import { nearest } from '../../tool/nearest.js';
import { type Path, pathText } from '../read/path.js';
import { hideSecrets } from '../read/secret-text.js';
import { meant, type Report } from './report.js';

/** A schema of an object of which each key is known. */
export interface ObjectShape {
  readonly shape: Readonly<Record<string, unknown>>;
  safeParse(value: unknown): z.ZodSafeParseResult<unknown>;
}

/** Words of other formats, and the key that says the same here. */
const otherWords: Readonly<Record<string, string>> = {
  action: 'uses',
  args: 'with',
  arguments: 'with',
  catch: 'onError',
  condition: 'if',
  delay: 'wait',
  do: 'steps',
  each: 'forEach',
  for: 'forEach',
  input: 'with',
  inputs: 'with',
  loop: 'forEach',
  parameters: 'with',
  params: 'with',
  sleep: 'wait',
  tool: 'uses',
  trigger: 'on',
  triggers: 'on',
  type: 'uses',
  unless: 'if',
  variables: 'vars',
  when: 'if',
};

/**
 * Looks at one object by its schema and reports in words what is wrong.
 *
 * @returns its value with all defaults, or undefined
 */
export function checkShape<Shape extends ObjectShape>(
  schema: Shape,
  value: unknown,
  path: Path,
  report: Report,
): ReturnType<Shape['safeParse']>['data'] | undefined {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) reportIssue(issue, { schema, value, path, report });
  return undefined;
}

interface Looked {
  readonly schema: ObjectShape;
  readonly value: unknown;
  readonly path: Path;
  readonly report: Report;
}

function reportIssue(issue: z.core.$ZodIssue, looked: Looked): void {
  const { report, value } = looked;
  const inside = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const path = [...looked.path, ...inside];
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) unknownKey(key, inside, looked);
    return;
  }
  const given = valueAt(value, inside);
  if (given === undefined) {
    report.find(path, { code: 'missing-key', message: 'is missing', fix: `Add it: ${expectedBy(issue)}.` });
    return;
  }
  const fix = expectedBy(issue);
  report.find(path, {
    code: 'wrong-value',
    message: `is ${describeValue(given)}`,
    fix: `${fix.charAt(0).toUpperCase()}${fix.slice(1)}.`,
  });
}

function unknownKey(key: string, inside: Path, { schema, value, path, report }: Looked): void {
  const owner = valueAt(value, inside);
  const known = inside.length === 0 ? Object.keys(schema.shape) : [];
  const free = known.filter((name) => !(name in Object(owner)));
  const other = otherWords[key];
  const near = other !== undefined && free.includes(other) ? other : nearest(key, free);
  const place = inside.length === 0 ? '' : ` of ${pathText([...path, ...inside])}`;
  report.find(
    [...path, ...inside, key],
    {
      code: 'unknown-key',
      message: `is no key${place} that is known here`,
      fix: meant(key, known, near, 'Leave it out.'),
    },
    'key',
  );
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (Object(part) as Record<string | number, unknown>)[key], value);
}

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What was expected, in words: `expected a whole number from 1 to 20`. */
function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${types[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((one) => JSON.stringify(one)).join(', ')}`;
    case 'too_small':
      return `expected ${amount(issue.origin, `at least ${issue.minimum}`)}`;
    case 'too_big':
      return `expected ${amount(issue.origin, `at most ${issue.maximum}`)}`;
    case 'invalid_union':
      return 'expected "fail", "continue" or a list of steps';
    default:
      return hideSecrets(issue.message);
  }
}

function amount(origin: string, bound: string): string {
  if (origin === 'string') return bound === 'at least 1' ? 'a text that is not empty' : `${bound} characters`;
  if (origin === 'array') return `a list of ${bound} ${bound.endsWith(' 1') ? 'member' : 'members'}`;
  return `a whole number of ${bound}`;
}
