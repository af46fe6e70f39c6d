/**
 * Intercom in Sim: tools, triggers, block and knowledge connector as Sim loads them, the files of a drop-in, and custom tools for a
 * Sim that nobody can change. Nothing of Sim is imported; the shapes are its own.
 */

export { type SimBlockOptions, simBlock, simBlocks } from './block.js';
export type { SimConnect, SimSettings } from './connection.js';
export { type SimCustomTool, type SimCustomTools, simCustomTools } from './custom-tools/custom-tools.js';
export { exportSim, type SimExportOptions } from './export/export-sim.js';
export { type SimKnowledgeOptions, simKnowledge } from './knowledge/knowledge.js';
export { simKnowledgeMeta } from './knowledge/meta.js';
export type {
  SimConnector,
  SimConnectorBehaviour,
  SimConnectorField,
  SimConnectorMeta,
  SimConnectorTag,
  SimDocument,
  SimDocumentList,
} from './knowledge/sim-connector.js';
export { simBlockMeta } from './meta.js';
export type { SimOptions } from './service.js';
export type {
  SimBlock,
  SimBlockMeta,
  SimCondition,
  SimIcon,
  SimSentenceClause,
  SimSkill,
  SimSubBlock,
  SimTemplate,
} from './sim-block.js';
export type { SimOutput, SimParam, SimRequest, SimResult, SimTool } from './sim-tool.js';
export { type SimToolOptions, simTools } from './tools.js';
export { type SimAnswer, simWebhookProvider } from './triggers/provider.js';
export type { SimTrigger, SimTriggerOutput, SimWebhookProvider } from './triggers/sim-trigger.js';
export { type SimTriggerOptions, simTriggers } from './triggers/triggers.js';
