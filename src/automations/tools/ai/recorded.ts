import { readFileSync, statSync } from 'node:fs';
import { InvalidParamsError } from '../../../errors.js';
import { isObject } from '../../../tool/json.js';

/** An answer that stands in place of one of a model. */
export interface RecordedAnswer {
  readonly content: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/**
 * The recorded answer to a request: a text, an object that is taken for the JSON of the answer, or `{ content, input_tokens,
 * output_tokens }`.
 *
 * @param source the path of a JSON file, or its content.
 * @throws InvalidParamsError for a file that cannot be read, and for a request without an answer: no model is asked.
 */
export function recordedAnswer(source: string, key: string, tool: string): RecordedAnswer {
  const answers = answersIn(source, tool);
  const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
  if (answer === undefined) {
    throw refuse(`has no answer under ${JSON.stringify(key)}: add one, or switch recorded answers off`, tool);
  }
  if (!isObject(answer)) return { content: String(answer), inputTokens: 0, outputTokens: 0 };
  const { content = JSON.stringify(answer), input_tokens, output_tokens } = answer;
  return { content: String(content), inputTokens: Number(input_tokens ?? 0), outputTokens: Number(output_tokens ?? 0) };
}

/** What was read last: a run over a history asks thousands of times. */
let last: { readonly source: string; readonly changed: number; readonly answers: Record<string, unknown> } | undefined;

function answersIn(source: string, tool: string): Readonly<Record<string, unknown>> {
  const isContent = source.trimStart().startsWith('{');
  try {
    const changed = isContent ? 0 : statSync(source).mtimeMs;
    if (last?.source === source && last.changed === changed) return last.answers;
    const answers: unknown = JSON.parse(isContent ? source : readFileSync(source, 'utf8'));
    if (isObject(answers)) {
      last = { source, changed, answers };
      return answers;
    }
  } catch (error) {
    const code = isObject(error) && typeof error.code === 'string' ? ` (${error.code})` : '';
    throw refuse(`is no JSON file that can be read${code}: expected an object of answers`, tool);
  }
  throw refuse('holds no object: expected one with answers by the request of outputs', tool);
}

function refuse(message: string, tool: string): InvalidParamsError {
  return new InvalidParamsError([{ field: 'recorded', message }], { tool });
}
