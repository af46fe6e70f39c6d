import { type AgentTool, findAgentTool } from '../../agent/index.js';
import { isObject } from '../../tool/json.js';

/** A request that the SDK would refuse in words that help no model, and what to say in place of them. */
export interface MalformedCall {
  readonly id: string | number;
  readonly problem: string;
}

/**
 * What is wrong with a message that calls a tool: a name that no tool has, or arguments that are no object. Undefined for
 * every other message. `isOther` knows the tools that are not ours.
 */
export function malformedCall(
  message: unknown,
  tools: readonly AgentTool[],
  isOther: (name: string) => boolean,
): MalformedCall | undefined {
  if (!isObject(message) || message.method !== 'tools/call') return undefined;
  const { id, params } = message;
  if (typeof id !== 'string' && typeof id !== 'number') return undefined;
  const { name, arguments: args } = isObject(params) ? params : {};
  if (typeof name !== 'string') {
    const problem = `The call names no tool: expected "name" with the name of one, and "arguments" with an object. ${nothingSent}`;
    return { id, problem };
  }
  if (isOther(name)) return undefined;
  const found = findAgentTool(tools, name);
  if ('ok' in found) return { id, problem: found.text };
  if (args !== undefined && !isObject(args)) return { id, problem: aboutArguments(found, args) };
  // The SDK drops this key without an error; deeper down it comes through and is refused there.
  if (args === undefined || !Object.hasOwn(args, '__proto__')) return undefined;
  const problem = `${name}: the arguments have the key "__proto__", which no parameter may have. ${nothingSent} Leave it out and call again.`;
  return { id, problem };
}

const nothingSent = 'Nothing was sent.';

function aboutArguments({ name, inputSchema }: AgentTool, args: unknown): string {
  const [first] = inputSchema.required ?? [];
  const shape = first === undefined ? '{}' : `{${JSON.stringify(first)}: …}`;
  const advice =
    typeof args === 'string'
      ? 'Give the object itself, not its text, and call again.'
      : 'Give an object and call again.';
  return `${name}: the arguments are ${describeType(args)}: expected an object such as ${shape}. ${nothingSent} ${advice}`;
}

function describeType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}
