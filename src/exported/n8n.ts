/** What the package that is exported for n8n runs. The build makes one file of it, with everything inside. */
export { createN8nNode } from '../hosts/n8n/create-n8n-node.js';
export { createN8nTrigger } from '../hosts/n8n/trigger/create-n8n-trigger.js';
export { createIntercom, registry } from '../index.js';
