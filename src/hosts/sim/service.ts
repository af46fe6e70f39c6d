import { intercom } from '../../intercom/definition.js';
import type { ServiceDefinition } from '../../tool/index.js';

/** What the tools and the block have in common. */
export interface SimOptions<Settings = unknown> {
  /** Whose tools; Intercom unless given. */
  readonly service?: ServiceDefinition<string, Settings> | undefined;
  /**
   * Adds the parameter `baseUrl`, by which whoever edits a workflow can point the calls at any https address. Sim's own
   * check of addresses does not see them, so leave it out where not every user is trusted with the network of the server.
   */
  readonly customBaseUrl?: boolean | undefined;
}

/** The service that options are about. */
export function serviceOf({ service = intercom }: SimOptions): ServiceDefinition {
  return service;
}
