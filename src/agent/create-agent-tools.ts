import { outputJsonSchema, type StrictForm, strictForm } from '../json-schema/index.js';
import { worstEffect } from '../tool/effect.js';
import type { Tool } from '../tool/tool.js';
import type { AgentOptions, AgentTool } from './agent-tool.js';
import { annotationsOf } from './annotations.js';
import { waitsForApproval } from './approval.js';
import { readArguments } from './arguments/read-arguments.js';
import { type AgentClient, CallRunner } from './call-runner.js';
import { generalTools } from './general/general-tools.js';
import { inputSchema } from './input-schema.js';
import { listedTools } from './listed-tools.js';
import { checkOptions, selectTools } from './options.js';
import { relatedTools } from './related-tools.js';

/**
 * The tools of a client as an agent's host needs them. Every call goes through the client, so its policy holds as well.
 *
 * @throws InvalidParamsError for options that cannot work.
 */
export function createAgentTools(client: AgentClient, given: AgentOptions = {}): AgentTool[] {
  const options = checkOptions(given);
  const tools = selectTools(client.registry, options);
  const related = relatedTools(tools);
  const made = new Map<string, AgentTool>();
  // A tool that is only reached by its name is made when it is.
  const make = (tool: Tool): AgentTool => {
    const one = made.get(tool.id) ?? agentTool(tool, new CallRunner(client, tool, related, options), options);
    made.set(tool.id, one);
    return one;
  };
  const { listed, services } = listedTools(tools, options);
  return [...listed.map(make), ...services.flatMap((service) => generalTools(service, tools, make))];
}

function agentTool(tool: Tool, runner: CallRunner, options: AgentOptions): AgentTool {
  const effect = worstEffect(tool.effect);
  const schema = inputSchema(tool, options.responseFormat ?? 'concise');
  let strict: StrictForm | undefined;
  const strictly = () => {
    strict ??= strictForm(tool, schema);
    return strict;
  };
  const mayWait = options.dryRun !== true && waitsForApproval(effect, options);
  return {
    name: tool.id,
    title: tool.title,
    description: tool.description,
    resource: tool.resource,
    effect,
    annotations: annotationsOf(tool),
    inputSchema: schema,
    outputSchema: (shape) => outputJsonSchema(tool, shape),
    strictInputSchema: () => strictly().schema,
    fromStrict(args) {
      const read = readArguments(args);
      // What cannot be read is left to execute, which says what is wrong with it.
      return 'args' in read ? strictly().decode(read.args) : args;
    },
    prepare: (args) => runner.prepare(args),
    effectOf: (args) => runner.prepare(args).effect,
    needsApproval: (args) => mayWait && runner.prepare(args).needsApproval,
    execute: (args, callOptions) => runner.prepare(args).execute(callOptions),
  };
}
