import { developerHub } from '../../../triggers/index.js';
import type { N8nProperty } from '../n8n-types.js';
import { intercomNames, triggerCredentialName } from '../names.js';

/** The credentials of the trigger node: what its notifications are signed with. */
export interface N8nTriggerCredentialType {
  readonly name: string;
  readonly displayName: string;
  readonly icon: `file:${string}.svg`;
  readonly documentationUrl: string;
  readonly properties: N8nProperty[];
}

export function triggerCredentialType(): N8nTriggerCredentialType {
  return {
    name: triggerCredentialName,
    displayName: 'Intercom Tools Webhook API',
    icon: `file:${intercomNames.iconFile}`,
    documentationUrl: developerHub,
    properties: [
      {
        displayName: 'Client Secret',
        name: 'clientSecret',
        type: 'string',
        required: true,
        default: '',
        typeOptions: { password: true },
        description: 'Client secret of the app, under Basic information in the Developer Hub',
      },
      {
        displayName: 'Former Client Secret',
        name: 'formerClientSecret',
        type: 'string',
        default: '',
        typeOptions: { password: true },
        description: 'While the secret is changed: the old one, which is taken too',
      },
    ],
  };
}
