import { sha256 } from '../../../client/sha256.js';
import { InvalidParamsError } from '../../../errors.js';
import { isObject } from '../../../tool/json.js';
import type { LocalContext } from '../../../tool/local-context.js';
import { path } from '../../../tool/path.js';
import type { FunctionCall, Message, ModelFunction } from './message.js';
import { knownAnswer, recordAnswer } from './recorded.js';
import { type AiRules, rulesOf } from './service.js';

/** What is asked of a model. */
export interface Request {
  /** Id of the tool that asks. */
  readonly tool: string;
  readonly messages: readonly Message[];
  /** JSON Schema of the answer; none for one in words. */
  readonly schema?: Readonly<Record<string, unknown>> | undefined;
  readonly functions?: readonly ModelFunction[] | undefined;
  /** What makes the request this one and no other; the same in each run. */
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

/** What a model answered. */
export interface ModelAnswer {
  readonly usage: Usage;
  /** What it wrote; empty where it wrote nothing. */
  readonly content: string;
  readonly calls: readonly FunctionCall[];
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
export async function ask(request: Request, context: LocalContext): Promise<ModelAnswer> {
  const { tool, identity } = request;
  const rules = rulesFor(context, tool);
  const key = sha256(JSON.stringify([tool, rules.model, identity]), 'hex').slice(0, 32);
  const usage = (input: number, output: number) => ({
    model: rules.model,
    request: key,
    input_tokens: input,
    output_tokens: output,
    cost: costOf(input, output, rules),
  });
  const known = knownAnswer(rules, key, tool);
  if (known !== undefined) {
    const { content, calls, inputTokens, outputTokens } = known;
    return { usage: usage(inputTokens, outputTokens), content, calls: callsIn(calls), isOverLimit: false };
  }
  if (!(await takeCall(context, rules.maxCallsPerMonth))) {
    return { usage: usage(0, 0), content: '', calls: [], isOverLimit: true };
  }
  const sent = { method: 'POST', path: path`/chat/completions`, body: bodyOf(request, rules) } as const;
  // It changes nothing, so it may be asked again.
  const options = { idempotent: true, timeoutMs: rules.timeoutMs };
  const answer = await context.send('ai', sent, options);
  const { prompt_tokens: read, completion_tokens: written } = usageIn(answer);
  const { content, tool_calls } = messageIn(answer);
  const said = typeof content === 'string' ? content : '';
  const took = { inputTokens: count(read), outputTokens: count(written) };
  const hide = (text: string) => context.service?.scrub(text) ?? text;
  recordAnswer(rules, key, { content: said, calls: callsIn(tool_calls), ...took }, { tool, hide });
  return {
    usage: usage(took.inputTokens, took.outputTokens),
    content: said,
    calls: callsIn(tool_calls),
    isOverLimit: false,
  };
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

function bodyOf({ messages, schema, functions = [], tool }: Request, rules: AiRules): Record<string, unknown> {
  const formats = {
    json_schema: { type: 'json_schema', json_schema: { name: tool, strict: true, schema } },
    json_object: { type: 'json_object' },
    none: undefined,
  };
  const request = {
    model: rules.model,
    messages,
    temperature: 0,
    response_format: schema === undefined ? undefined : formats[rules.answerFormat],
    tools: functions.length === 0 ? undefined : functions.map((one) => ({ type: 'function', function: one })),
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

function messageIn(answer: unknown): Readonly<Record<string, unknown>> {
  const [choice]: readonly unknown[] = isObject(answer) && Array.isArray(answer.choices) ? answer.choices : [];
  return isObject(choice) && isObject(choice.message) ? choice.message : {};
}

/** The functions that an answer asks for. Those without a name are none; an id is made up where one is missing. */
function callsIn(value: unknown): FunctionCall[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [];
  return all.flatMap((call, at): FunctionCall[] => {
    const asked = isObject(call) && isObject(call.function) ? call.function : {};
    if (!isObject(call) || typeof asked.name !== 'string') return [];
    const given = asked.arguments ?? '';
    const text = typeof given === 'string' ? given : JSON.stringify(given);
    const id = typeof call.id === 'string' && call.id !== '' ? call.id : `call_${at}`;
    return [{ id, type: 'function', function: { name: asked.name, arguments: text } }];
  });
}

function costOf(input: number, output: number, { inputPrice, outputPrice }: AiRules): number | null {
  if (inputPrice === undefined && outputPrice === undefined) return null;
  return roundCost((input * (inputPrice ?? 0) + output * (outputPrice ?? 0)) / 1_000_000);
}

/** Sums of prices without the digits that binary fractions add. */
export function roundCost(cost: number): number {
  return Math.round(cost * 1e9) / 1e9;
}
