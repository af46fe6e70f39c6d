/** Every way to call a tool that is compared: the runner itself first, which is the baseline. */
export const hostNames = [
  'plain runner',
  'agent layer',
  'strict tool objects',
  'AI SDK',
  'OpenAI Agents SDK',
  'LangChain',
  'Mastra',
  'Genkit',
  'MCP over stdio',
  'MCP over Streamable HTTP',
  'Sim, a tool',
  'Sim, the block',
  'n8n',
  'Activepieces',
] as const;

export type HostName = (typeof hostNames)[number];
