import type { AgentTool } from '../../../agent/agent-tool.js';
import { isObject } from '../../../tool/json.js';
import type { ModelFunction } from '../ai/message.js';

/** How a model ends its work: by a function that is no tool. */
export const endings = {
  finish: { description: 'The task is done. Say in text what came of it.', status: 'finished' },
  ask_customer: {
    description: 'You cannot go on before the customer answers. Write the question to the customer in text.',
    status: 'asks',
  },
  hand_over: { description: 'A person has to go on. Say in text why, for a teammate.', status: 'handed_over' },
} as const;

export type Ending = keyof typeof endings;

export function isEnding(name: string): name is Ending {
  return Object.hasOwn(endings, name);
}

type Fixed = Readonly<Record<string, unknown>>;

/** The functions that a model is offered: the tools, without the parameters that are fixed, and the ways to end. */
export function functionsFor(tools: readonly AgentTool[], fixed: Fixed): ModelFunction[] {
  const text = { type: 'string', description: 'Plain text, no Markdown' };
  return [
    ...tools.map(({ name, description, inputSchema }) => ({
      name,
      description,
      parameters: withoutFixed(inputSchema, fixed),
    })),
    ...Object.entries(endings).map(([name, { description }]) => ({
      name,
      description,
      parameters: { type: 'object', properties: { text }, required: ['text'], additionalProperties: false },
    })),
  ];
}

function withoutFixed(schema: AgentTool['inputSchema'], fixed: Fixed): Record<string, unknown> {
  const { properties, required = [], ...rest } = schema;
  const isFree = (name: string) => !Object.hasOwn(fixed, name);
  return {
    ...rest,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => isFree(name))),
    required: required.filter(isFree),
  };
}

/** The arguments of a call: what the model gave, and over it what is fixed. */
export function argumentsOf(written: string, tool: Pick<AgentTool, 'inputSchema'>, fixed: Fixed): unknown {
  const own = Object.entries(fixed).filter(([name]) => Object.hasOwn(tool.inputSchema.properties, name));
  if (own.length === 0) return written;
  const given = objectIn(written);
  return given === undefined ? written : { ...given, ...Object.fromEntries(own) };
}

/** The text that a model ends with. */
export function endingText(written: string): string {
  const text = objectIn(written)?.text;
  return typeof text === 'string' ? text : '';
}

function objectIn(written: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = written.trim() === '' ? {} : JSON.parse(written);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
