/** Tools for the AI SDK (`ai`): a tool set that goes into `generateText`, `streamText` or an agent as it is. */
export { type AiSdkOptions, type AiSdkOutput, type AiSdkTool, type AiSdkTools, aiSdkTools } from './tools.js';
