import type { ServiceDefinition } from '../tool/service-definition.js';
import { commonTools } from './common-tools.js';
import { connection, http, type IntercomFormSettings } from './connection.js';
import { coreTools } from './core-tools.js';
import { entities } from './entities.js';
import { resourceGroups } from './resource-groups.js';
import { resourcePaths } from './resource-paths.js';
import { secretPattern } from './secret-pattern.js';
import { synonyms } from './synonyms.js';
import { apiVersions } from './versions.js';

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4 5h16v11h-9l-5 4v-4H4z"/><path d="M8 9h8M8 12.5h5"/></svg>';

/** Intercom, as tools, forms and docs know it. */
export const intercom: ServiceDefinition<keyof typeof entities, IntercomFormSettings> = {
  name: 'intercom',
  title: 'Intercom',
  description:
    'Contacts, companies, conversations, tickets, messages, tags, notes and events of an Intercom workspace.',
  category: 'support',
  icon,
  docs: 'https://developers.intercom.com/docs/references/rest-api/api.intercom.io',
  website: 'https://www.intercom.com',
  versions: apiVersions,
  // The inbox and the API of every region, and the older domain of the inbox.
  hosts: /^(app|api)\.((eu|au)\.)?intercom\.(com|io)$/,
  entities,
  core: coreTools,
  resourcePaths,
  groups: resourceGroups,
  common: commonTools,
  synonyms,
  connection,
  http,
  secretPattern,
  advice: {
    unreachable: 'Check the network, the region and the base URL, then try again.',
    unexpected: 'Check base URL and API version.',
  },
};
