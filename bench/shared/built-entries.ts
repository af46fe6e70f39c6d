/**
 * The built package, for programs outside of it: its own name leads to it only from inside. Each entry loads where it is
 * used.
 */
export const built = {
  root: () => import('intercom-tools'),
  agent: () => import('intercom-tools/agent'),
  jsonSchema: () => import('intercom-tools/json-schema'),
  aiSdk: () => import('intercom-tools/ai-sdk'),
  openaiAgents: () => import('intercom-tools/openai-agents'),
  langchain: () => import('intercom-tools/langchain'),
  mastra: () => import('intercom-tools/mastra'),
  genkit: () => import('intercom-tools/genkit'),
  sim: () => import('intercom-tools/sim'),
  n8n: () => import('intercom-tools/n8n'),
  activepieces: () => import('intercom-tools/activepieces'),
};
