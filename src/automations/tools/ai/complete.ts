import { isObject } from '../../../tool/json.js';
import type { LocalContext } from '../../../tool/local-context.js';
import { ask, type Usage } from './ask.js';

/** A question to a model that answers with a JSON object. */
export interface Question {
  readonly tool: string;
  /** What the program says. */
  readonly system: string;
  /** What is asked about. */
  readonly user: string;
  /** JSON Schema of the answer. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** What makes the question this one and no other; the same in each run. */
  readonly identity: unknown;
}

export interface Completion {
  readonly usage: Usage;
  /** The object that the model answered with; undefined where it is none. */
  readonly answer?: Readonly<Record<string, unknown>> | undefined;
  /** The month's calls were used up: nothing was asked. */
  readonly isOverLimit: boolean;
}

/**
 * Asks the model a question, or the recorded answers in its place.
 *
 * @throws a member of the error family where the endpoint gives no answer. What the model answers is never an error.
 */
export async function complete({ system, user, ...question }: Question, context: LocalContext): Promise<Completion> {
  const messages = [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ] as const;
  const { usage, content, isOverLimit } = await ask({ ...question, messages }, context);
  return isOverLimit ? { usage, isOverLimit } : { usage, answer: objectIn(content), isOverLimit };
}

/** The JSON object in what a model wrote, which small models put between fences. */
function objectIn(content: string): Readonly<Record<string, unknown>> | undefined {
  const text = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(content)?.[1] ?? content;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A number from 0 to 1, or undefined for anything else. */
export function shareIn(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined;
}
