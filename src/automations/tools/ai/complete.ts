import { sha256 } from '../../../client/sha256.js';
import { InvalidParamsError } from '../../../errors.js';
import { isObject } from '../../../tool/json.js';
import type { LocalContext } from '../../../tool/local-context.js';
import { path } from '../../../tool/path.js';
import { recordedAnswer } from './recorded.js';
import { type AiRules, rulesOf } from './service.js';

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

/** What a call took: for traces. */
export interface Usage {
  readonly model: string;
  /** By this a recorded answer is found. */
  readonly request: string;
  readonly input_tokens: number;
  readonly output_tokens: number;
  /** In the unit of the prices among the settings; null without prices. */
  readonly cost: number | null;
}

export interface Completion {
  readonly usage: Usage;
  /** The object that the model answered with; undefined where it is none. */
  readonly answer?: Readonly<Record<string, unknown>> | undefined;
  /** The month's calls were used up: nothing was asked. */
  readonly isOverLimit: boolean;
}

/** The settings of the connection. @throws InvalidParamsError without one */
export function rulesFor({ service }: LocalContext, tool: string): AiRules {
  if (service !== undefined) return rulesOf(service);
  const message = 'is missing: whoever runs this has to name a model, by aiService({ model })';
  throw new InvalidParamsError([{ field: 'model', message }], { tool });
}

/**
 * Asks the model, or the recorded answers in its place.
 *
 * @throws a member of the error family where the endpoint gives no answer. What the model answers is never an error.
 */
export async function complete(question: Question, context: LocalContext): Promise<Completion> {
  const { tool, identity } = question;
  const rules = rulesFor(context, tool);
  const key = sha256(JSON.stringify([tool, rules.model, identity]), 'hex').slice(0, 32);
  const usage = (input: number, output: number) => ({
    model: rules.model,
    request: key,
    input_tokens: input,
    output_tokens: output,
    cost: costOf(input, output, rules),
  });
  if (rules.recorded !== undefined) {
    const { content, inputTokens, outputTokens } = recordedAnswer(rules.recorded, key, tool);
    return { usage: usage(inputTokens, outputTokens), answer: objectIn(content), isOverLimit: false };
  }
  if (!(await takeCall(context, rules.maxCallsPerMonth))) return { usage: usage(0, 0), isOverLimit: true };
  const body = requestOf(question, rules);
  const request = { method: 'POST', path: path`/chat/completions`, body } as const;
  // It changes nothing, so it may be asked again.
  const options = { idempotent: true, timeoutMs: rules.timeoutMs };
  const answer = await context.send('ai', request, options);
  const { prompt_tokens: read, completion_tokens: written } = usageIn(answer);
  return { usage: usage(count(read), count(written)), answer: objectIn(contentIn(answer)), isOverLimit: false };
}

/** Counts a call of this month. False when there are none left. */
async function takeCall({ state, now }: LocalContext, most: number): Promise<boolean> {
  let isTaken = false;
  const month = new Date(now * 1000).toISOString().slice(0, 7);
  await state.update(`calls/${month}`, (value) => {
    const calls = typeof value === 'number' ? value : 0;
    isTaken = calls < most;
    return isTaken ? calls + 1 : undefined;
  });
  return isTaken;
}

function requestOf({ system, user, schema, tool }: Question, rules: AiRules): Record<string, unknown> {
  const formats = {
    json_schema: { type: 'json_schema', json_schema: { name: tool, strict: true, schema } },
    json_object: { type: 'json_object' },
    none: undefined,
  };
  const request = {
    model: rules.model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    temperature: 0,
    response_format: formats[rules.answerFormat],
    ...rules.requestOptions,
  };
  return Object.fromEntries(Object.entries(request).filter(([, value]) => value !== null && value !== undefined));
}

function usageIn(answer: unknown): Readonly<Record<string, unknown>> {
  return isObject(answer) && isObject(answer.usage) ? answer.usage : {};
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : 0;
}

function contentIn(answer: unknown): string {
  const [choice]: readonly unknown[] = isObject(answer) && Array.isArray(answer.choices) ? answer.choices : [];
  const message = isObject(choice) ? choice.message : undefined;
  const content = isObject(message) ? message.content : undefined;
  return typeof content === 'string' ? content : '';
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

function costOf(input: number, output: number, { inputPrice, outputPrice }: AiRules): number | null {
  if (inputPrice === undefined && outputPrice === undefined) return null;
  const cost = (input * (inputPrice ?? 0) + output * (outputPrice ?? 0)) / 1_000_000;
  return Math.round(cost * 1e9) / 1e9;
}

/** A number from 0 to 1, or undefined for anything else. */
export function shareIn(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined;
}
