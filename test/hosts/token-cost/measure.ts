import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { type AgentOptions, createAgentTools } from '../../../src/agent/index.js';
import { createIntercom, registry } from '../../../src/index.js';
import { anthropicTools, type ToolSource } from '../../../src/json-schema/index.js';

/** What one set of tools costs in each request, in tokens of o200k_base. */
export interface Cost {
  readonly set: string;
  readonly tools: number;
  readonly plain: number;
  readonly strict: number;
  /** As the agent hosts show them: with `response_format`, `fields` and `all`. */
  readonly agent: number;
  readonly agentStrict: number;
}

/** What the sets of tools cost that `toolsets` and `readOnly` choose; the first one has all tools. */
export function measure(): [all: Cost, ...others: Cost[]] {
  const resources = [...new Set(registry.list().map(({ resource }) => resource))].sort();
  return [
    cost('all', { tools: 'all' }),
    cost('unless asked otherwise', {}),
    cost('read-only', { tools: 'all', readOnly: true }),
    ...resources.map((resource) => cost(resource, { toolsets: [resource] })),
  ];
}

/** What each tool costs. */
export function measureEach(): Cost[] {
  return registry.list().map(({ id }) => cost(id, { tools: [id] }));
}

function cost(set: string, options: Pick<AgentOptions, 'readOnly' | 'toolsets' | 'tools'>): Cost {
  const agentTools = createAgentTools(createIntercom({ accessToken: 'none' }), options);
  const part = registry.filter({ ids: agentTools.map(({ name }) => name) });
  return {
    set,
    tools: agentTools.length,
    plain: tokens(part, false),
    strict: tokens(part, true),
    agent: tokens(agentTools, false),
    agentStrict: tokens(agentTools, true),
  };
}

/** Vendors render tools in ways of their own; the JSON of the definitions is what can be compared. */
function tokens(source: ToolSource, strict: boolean): number {
  const definitions = anthropicTools(source, { strict }).map(({ name, description, input_schema }) => ({
    name,
    description,
    input_schema,
  }));
  return countTokens(JSON.stringify(definitions));
}
