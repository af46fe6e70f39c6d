import { InvalidParamsError } from '../../errors.js';
import type { ObjectSchema } from '../../json-schema/index.js';
import type { Effect } from '../../tool/effect.js';
import { changesSomething } from '../../tool/effect.js';
import { isObject } from '../../tool/json.js';
import type { AgentFailure } from '../agent-result.js';
import type { AgentCall, AgentTool } from '../agent-tool.js';
import { asObject, readArguments } from '../arguments/read-arguments.js';
import { failureOf } from '../errors/failure-of.js';
import { noSuchTool } from '../find-agent-tool.js';

/** The tools that a general one runs, by name. */
export interface Reachable {
  /** Begins the names of all of them; may be left out of a name. */
  readonly prefix: string;
  readonly names: readonly string[];
  /** Makes the tool with this name when it is first asked for. */
  get(name: string): AgentTool | undefined;
}

/** What distinguishes the one that reads from the one that does the rest. */
export interface GeneralTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The worst that a call can do. */
  readonly effect: Effect;
  /** Names of the tools that find the others, and that run what this one does not. */
  readonly finder: string;
  readonly writer: string;
}

const toolName = () => ({ type: 'string', description: 'Name of the tool' }) as const;

/** Schemas for each tool: some libraries change the one that they are given. */
const inputSchema = (): ObjectSchema => ({
  type: 'object',
  properties: { tool: toolName(), arguments: { type: 'object', additionalProperties: true } },
  required: ['tool'],
  additionalProperties: false,
});

/** Nothing with free keys has a strict form but text. */
const strictSchema = (): ObjectSchema => ({
  type: 'object',
  properties: {
    tool: toolName(),
    arguments: { description: 'Its arguments, as JSON text', anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
  required: ['tool', 'arguments'],
  additionalProperties: false,
});

/**
 * A tool that runs others by their names. What it prepares is the call of the other: its effect, its approval, its dry run
 * and its result. One whose own effect is to read runs nothing else, whatever its arguments are.
 */
export function runByName(general: GeneralTool, reachable: Reachable): AgentTool {
  const { name, title, description, effect } = general;
  const isReader = !changesSomething(effect);
  const prepare = (args: unknown): AgentCall => {
    const read = readCall(args, general, reachable);
    if ('ok' in read) return refusedCall(general, args, read);
    const call = read.tool.prepare(read.args);
    if (!isReader || !changesSomething(call.effect)) return call;
    return refusedCall(
      general,
      args,
      refusal(general, 'tool', `${read.tool.name} does not only read: run it by ${general.writer}`),
    );
  };
  return {
    name,
    title,
    description,
    resource: 'tools',
    effect,
    annotations: {
      title,
      readOnlyHint: isReader,
      destructiveHint: !isReader,
      idempotentHint: isReader,
      openWorldHint: true,
    },
    inputSchema: inputSchema(),
    outputSchema: () => ({ type: 'object' }),
    strictInputSchema: strictSchema,
    fromStrict,
    prepare,
    effectOf: (args) => prepare(args).effect,
    needsApproval: (args) => prepare(args).needsApproval,
    execute: (args, options) => prepare(args).execute(options),
    runs: (other) =>
      reachable.names.includes(other) && changesSomething(reachable.get(other)?.effect ?? 'read') !== isReader,
  };
}

function fromStrict(given: unknown): unknown {
  const call = asObject(given);
  if (!isObject(call)) return call;
  const { arguments: args, ...others } = call;
  return args === null || args === undefined ? others : { ...others, arguments: asObject(args) };
}

interface NamedCall {
  readonly tool: AgentTool;
  readonly args: unknown;
}

/** The tool and the arguments that are meant: in `arguments`, or beside `tool` where a model left that level out. */
function readCall(given: unknown, general: GeneralTool, { names, prefix, get }: Reachable): NamedCall | AgentFailure {
  const read = readArguments(given);
  if ('problem' in read) return refusal(general, read.field, read.problem);
  const { tool: name, arguments: args, ...others } = read.args;
  if (typeof name !== 'string' || name.trim() === '') {
    return refusal(general, 'tool', `is missing: expected the name of a tool, which ${general.finder} finds`);
  }
  const [extra] = Object.keys(others);
  if (args !== undefined && args !== null && extra !== undefined) {
    return refusal(general, extra, 'stands beside arguments: give it inside them');
  }
  const id = name.trim();
  const tool = get(id) ?? get(prefix + id);
  if (tool !== undefined) return { tool, args: args ?? others };
  return noSuchTool(id, names, `find it with ${general.finder}`);
}

function refusal({ name }: GeneralTool, field: string, message: string): AgentFailure {
  return failureOf(new InvalidParamsError([{ field, message }], { tool: name }));
}

function refusedCall({ name, title, effect }: GeneralTool, args: unknown, failure: AgentFailure): AgentCall {
  return { tool: name, title, args, effect, needsApproval: false, execute: async () => failure };
}
