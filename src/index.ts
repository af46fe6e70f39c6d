import { allTools } from '../tools/index.js';
import { intercomService } from './client/intercom/service.js';
import type { IntercomSettings } from './client/intercom/settings.js';
import { createRegistry } from './registry.js';
import { type ClientOptions, createClient } from './run-tool/create-client.js';

export const registry = createRegistry(allTools);

export function createIntercom(settings: IntercomSettings & ClientOptions) {
  return createClient(registry, [intercomService(settings)], settings);
}
