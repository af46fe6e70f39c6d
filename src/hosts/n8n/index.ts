/** Tools and triggers as nodes of n8n: classes for n8n at hand, and a package that n8n installs. */
export type { Connect, Runner } from './connect.js';
export { createN8nNode, type N8nNodeOptions } from './create-n8n-node.js';
export { credentialType } from './credential-type.js';
export { exportN8n } from './export-n8n.js';
export type {
  N8nCredentialType,
  N8nExecuteContext,
  N8nItem,
  N8nJson,
  N8nLoadContext,
  N8nNode,
  N8nNodeDescription,
  N8nOption,
  N8nProperty,
} from './n8n-types.js';
export { createN8nTrigger } from './trigger/create-n8n-trigger.js';
export { type N8nTriggerCredentialType, triggerCredentialType } from './trigger/credential.js';
export type {
  N8nTrigger,
  N8nTriggerDescription,
  N8nWebhookContext,
  N8nWebhookDescription,
  N8nWebhookMethods,
  N8nWebhookResult,
} from './trigger/types.js';
