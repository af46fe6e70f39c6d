import { ToolError } from '../../errors.js';
import { type Path, pathText } from './path.js';
import { hideSecrets } from './secret-text.js';
import { type AutomationSource, type PlaceOf, type Position, positionIn, positionOf, type Span } from './source.js';

/** What can be wrong with an automation: the code of a finding, and what it means. */
export const findingCodes = {
  syntax: 'the text is no JSON or YAML, or more of YAML than a file of data needs',
  'too-large': 'the file is too long, too deeply nested, or holds too many values',
  'duplicate-key': 'a key stands twice in one object',
  'not-json': 'a value has no form in JSON, or would lose digits or its spelling',
  'cut-by-comment': 'a text without quotes ends at a # that begins a comment',
  'missing-key': 'a key is missing that must be there',
  'unknown-key': 'a key is not known at this place',
  'wrong-value': 'a value has another type or form than the key takes',
  'step-kind': 'a step has no kind, or several',
  'trigger-kind': 'a member of `on` has no kind, or several',
  'duplicate-id': 'two steps, or two files, have the same id',
  'reserved-name': 'a name is taken by the language of expressions, or hides another one',
  expression: 'an expression cannot be compiled',
  'unknown-name': 'an expression reads a variable, step, secret or field that does not exist',
  'not-in-scope': 'an expression reads what exists, and not at this place',
  'secret-outside-with': 'secrets are read elsewhere than in `with` of a tool',
  'secret-literal': 'a secret seems to stand in the file itself',
  'bare-expression': 'a text looks like an expression without its {{ }}',
  'constant-template': '{{ }} in a place where nothing is filled in',
  'unknown-tool': 'no tool has this id',
  'unknown-param': 'the tool has no such parameter',
  'missing-param': 'a parameter is missing that the tool needs',
  'wrong-param': 'the tool does not take this value, or not this combination',
  'api-version': 'the tool, parameter or topic came with a later version of the API',
  'unknown-event': 'no trigger, topic or family of topics has this name',
  schedule: 'the cron expression or the time zone is wrong, or it is never due',
  'max-writes': 'a loop writes, and `limits.maxWrites` is not set',
  'own-event': 'the automation may start itself by what it does',
  'timeout-too-short': 'a step is given less time than it is to wait',
  'unknown-automation': '`run` names no automation among the files',
  'run-cycle': 'automations run each other in a circle',
} as const;

export type FindingCode = keyof typeof findingCodes;

/** One thing that is wrong, or probably not meant. */
export interface Finding {
  /** An automation with an error does not run. */
  readonly severity: 'error' | 'warning';
  readonly code: FindingCode;
  /** Which part is meant, such as `steps[2].with.body`; empty for the whole. */
  readonly path: string;
  /** What is wrong, to be read after the path: `is missing`. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
  /** Where that stands in the file; null for an automation that was not read from one. */
  readonly position: Position | null;
}

/** The text of a file cannot be read as an automation. */
export class AutomationSyntaxError extends ToolError {
  override readonly name = 'AutomationSyntaxError';
  readonly findings: readonly Finding[];

  constructor(file: string, findings: readonly Finding[]) {
    const [first] = findings;
    const more = findings.length > 1 ? ` ${findings.length - 1} more.` : '';
    super(first === undefined ? `${file} cannot be read.` : `${sentenceOf(file, first)}${more}`);
    this.findings = findings;
  }
}

/** A finding as a sentence or two, with its place. */
export function sentenceOf(file: string, { path, message, fix, position }: Finding): string {
  const place = position === null ? '' : `:${position.line}:${position.column}`;
  return `${file}${place}: ${path === '' ? 'The file' : path} ${message}. ${fix}`;
}

/** What a finding says beside its place. */
export interface FindingText {
  readonly code: FindingCode;
  readonly message: string;
  readonly fix: string;
  /** `error` unless given. */
  readonly severity?: Finding['severity'];
}

/** A finding about a part of an automation. What looks like a secret is taken out of its words. */
export function findingAt(
  source: AutomationSource | undefined,
  path: Path,
  { severity = 'error', code, message, fix }: FindingText,
  what: PlaceOf = 'value',
): Finding {
  const position = source === undefined ? null : positionOf(source, path, what);
  return { severity, code, path: pathText(path), message: hideSecrets(message), fix: hideSecrets(fix), position };
}

/** A finding about a part of a text. */
export function findingIn(text: string, span: Span, path: Path, said: FindingText): Finding {
  return { ...findingAt(undefined, path, said), position: positionIn(text, span) };
}
