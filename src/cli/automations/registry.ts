import { automationTools } from '../../automations/tools/index.js';
import { allTools, createRegistry } from '../../index.js';

/** What automations may call: Intercom's tools, and those beside them. */
export const automationRegistry = createRegistry([...allTools, ...automationTools]);
