import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { InvalidParamsError } from '../../../errors.js';
import { isObject } from '../../../tool/json.js';
import type { FunctionCall } from './message.js';

/** An answer that stands in place of one of a model. */
export interface RecordedAnswer {
  readonly content: string;
  /** The functions that it asks for, as the endpoint writes them. */
  readonly calls: unknown;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

type Answers = Readonly<Record<string, unknown>>;

/** Where recorded answers are, and whether others are added to them. */
export interface Recordings {
  /** Path of a JSON file, or its content; undefined where nothing is recorded. */
  readonly recorded: string | undefined;
  readonly recording: 'replay' | 'record';
}

/**
 * The recorded answer to a request: a text, an object that is taken for the JSON of the answer, or `{ content, tool_calls,
 * input_tokens, output_tokens }`. Undefined where nothing is recorded, or where the answer of the model will be.
 *
 * @throws InvalidParamsError for a file that cannot be read, and for a request without an answer: no model is asked.
 */
export function knownAnswer(
  { recorded, recording }: Recordings,
  key: string,
  tool: string,
): RecordedAnswer | undefined {
  if (recorded === undefined) return undefined;
  const answers = answersIn(recorded, tool, recording === 'record');
  const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
  if (answer === undefined) {
    if (recording === 'record') return undefined;
    const fix = 'add one, record it by recording: record, or switch recorded answers off';
    throw refuse(`has no answer under ${JSON.stringify(key)}: ${fix}`, tool);
  }
  if (!isObject(answer)) return { content: String(answer), calls: [], inputTokens: 0, outputTokens: 0 };
  const { tool_calls: calls, input_tokens, output_tokens } = answer;
  const { content = calls === undefined ? JSON.stringify(answer) : '' } = answer;
  return {
    content: String(content),
    calls,
    inputTokens: Number(input_tokens ?? 0),
    outputTokens: Number(output_tokens ?? 0),
  };
}

/**
 * Adds the answer of a model to the file of recorded ones, where answers are to be recorded. What was asked is not in it, but
 * what a model answers may repeat it: only the owner can read the file.
 *
 * @param by.hide takes secrets out of the answer
 */
export function recordAnswer(
  { recorded, recording }: Recordings,
  key: string,
  answer: { readonly content: string; readonly calls: readonly FunctionCall[] } & Omit<RecordedAnswer, 'calls'>,
  by: { readonly tool: string; hide(text: string): string },
): void {
  if (recorded === undefined || recording !== 'record') return;
  const { content, calls, inputTokens, outputTokens } = answer;
  const functions = calls.map((call) => ({
    ...call,
    function: { ...call.function, arguments: by.hide(call.function.arguments) },
  }));
  const kept = {
    content: by.hide(content),
    ...(calls.length === 0 ? {} : { tool_calls: functions }),
    input_tokens: inputTokens,
    output_tokens: outputTokens,
  };
  // Read again, for what another process added meanwhile.
  last = undefined;
  const all = { ...answersIn(recorded, by.tool, true), [key]: kept };
  const sorted = Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)));
  replaceFile(recorded, `${JSON.stringify(sorted, null, 2)}\n`, by.tool);
}

/** Whoever reads the file sees the old content or the new one. */
function replaceFile(file: string, text: string, tool: string): void {
  const beside = `${file}.${process.pid}.new`;
  try {
    const handle = openSync(beside, 'w', 0o600);
    try {
      writeSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw refuse(`cannot be written${codeOf(error)}: name a file in a folder that is there`, tool);
  }
}

/** What was read last: a run over a history asks thousands of times. */
let last: { readonly source: string; readonly changed: number; readonly answers: Answers } | undefined;

function answersIn(source: string, tool: string, mayBeMissing: boolean): Answers {
  const isText = isContent(source);
  try {
    const changed = isText ? 0 : statSync(source).mtimeMs;
    if (last?.source === source && last.changed === changed) return last.answers;
    const answers: unknown = JSON.parse(isText ? source : readFileSync(source, 'utf8'));
    if (isObject(answers)) {
      last = { source, changed, answers };
      return answers;
    }
  } catch (error) {
    if (mayBeMissing && isObject(error) && error.code === 'ENOENT') return {};
    throw refuse(`is no JSON file that can be read${codeOf(error)}: expected an object of answers`, tool);
  }
  throw refuse('holds no object: expected one with answers by the request of outputs', tool);
}

/** Whether a setting holds the answers themselves, and names no file. */
export function isContent(source: string): boolean {
  return source.trimStart().startsWith('{');
}

function codeOf(error: unknown): string {
  return isObject(error) && typeof error.code === 'string' ? ` (${error.code})` : '';
}

function refuse(message: string, tool: string): InvalidParamsError {
  return new InvalidParamsError([{ field: 'recorded', message }], { tool });
}
