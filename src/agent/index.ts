/** What every host of agents shares. A host turns `AgentTool` into its own shape and adds nothing of its own. */
export type { AgentError, AgentFailure, AgentResult, AgentSuccess } from './agent-result.js';
export {
  type AgentCall,
  type AgentCallOptions,
  type AgentOptions,
  type AgentTool,
  type Approve,
  type PageProgress,
  type ResponseFormat,
  responseFormats,
  type ToolAnnotations,
} from './agent-tool.js';
export type { AgentClient } from './call-runner.js';
export type { ArgumentsOf, PartOf } from './call-types.js';
export { createAgentTools } from './create-agent-tools.js';
export { AgentToolError, throwIfFailed } from './errors/agent-tool-error.js';
export { failureOf } from './errors/failure-of.js';
export { findAgentTool } from './find-agent-tool.js';
export { searchHelpFor } from './general/describe-tool.js';
