/** Names under which n8n knows the node and its credentials. Workflows store them, so they never change. */
export const nodeName = 'intercomTools';
export const nodeClass = 'IntercomTools';
export const credentialName = 'intercomToolsApi';
export const credentialClass = 'IntercomToolsApi';
export const iconFile = 'intercomTools.svg';

export const triggerNodeName = 'intercomToolsTrigger';
export const triggerNodeClass = 'IntercomToolsTrigger';
export const triggerCredentialName = 'intercomToolsWebhookApi';
export const triggerCredentialClass = 'IntercomToolsWebhookApi';
