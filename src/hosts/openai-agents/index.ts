/** Tools for the OpenAI Agents SDK (`@openai/agents`). */
export { type OpenAIAgentsToolOptions, openaiAgentsTools } from './tools.js';
