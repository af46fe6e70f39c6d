import type { SimOptions } from '../service.js';
import { connectorFields } from './fields.js';
import type { SimConnectorMeta, SimConnectorTag } from './sim-connector.js';

/** The tags that documents carry; ids that Sim's own connector has are its own. */
export const connectorTags: readonly SimConnectorTag[] = [
  { id: 'type', displayName: 'Content Type', fieldType: 'text' },
  { id: 'state', displayName: 'State', fieldType: 'text' },
  { id: 'tags', displayName: 'Tags', fieldType: 'text' },
  { id: 'language', displayName: 'Language', fieldType: 'text' },
  { id: 'messageCount', displayName: 'Messages', fieldType: 'number' },
  { id: 'rating', displayName: 'Rating', fieldType: 'number' },
  { id: 'createdAt', displayName: 'Created', fieldType: 'date' },
  { id: 'updatedAt', displayName: 'Last Updated', fieldType: 'date' },
];

/** What the connector says about itself. It takes the place of Sim's own, so that connectors that were saved go on. */
export function simKnowledgeMeta(options: SimOptions): Omit<SimConnectorMeta, 'icon'> {
  return {
    id: 'intercom',
    name: 'Intercom',
    description: 'Sync articles, internal articles and conversations from Intercom',
    version: '2.0.0',
    auth: { mode: 'apiKey', label: 'Access Token', placeholder: 'Access token, from the Developer Hub' },
    supportsIncrementalSync: true,
    configFields: connectorFields(options),
    tagDefinitions: [...connectorTags],
  };
}
