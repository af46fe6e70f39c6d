import { intercom } from '../../intercom/definition.js';
import type { ServiceDefinition } from '../../tool/index.js';

/** Names under which n8n knows the node of a service and its credentials. Workflows store them, so they never change. */
export interface NodeNames {
  readonly node: string;
  readonly nodeClass: string;
  readonly credential: string;
  readonly credentialClass: string;
  readonly iconFile: `${string}.svg`;
  /** To show: `Intercom Tools`. */
  readonly title: string;
}

/** The names for a service: `intercomTools`, `IntercomTools`, `intercomToolsApi`, `IntercomToolsApi`. */
export function namesOf({ name, title }: ServiceDefinition): NodeNames {
  const node = `${name.replace(/[_-]+(\w)/g, (_, letter: string) => letter.toUpperCase())}Tools`;
  const nodeClass = node.charAt(0).toUpperCase() + node.slice(1);
  return {
    node,
    nodeClass,
    credential: `${node}Api`,
    credentialClass: `${nodeClass}Api`,
    iconFile: `${node}.svg`,
    title: `${title} Tools`,
  };
}

export const intercomNames = namesOf(intercom);

export const triggerNodeName = 'intercomToolsTrigger';
export const triggerNodeClass = 'IntercomToolsTrigger';
export const triggerCredentialName = 'intercomToolsWebhookApi';
export const triggerCredentialClass = 'IntercomToolsWebhookApi';

/** What stands in the form of an operation beside its parameters. Workflows store these names too. */
export const ownProperties = [
  'resource',
  'operation',
  'returnAll',
  'limit',
  'binaryPropertyName',
  'additionalFields',
  'options',
] as const;

/** Where a parameter stands in the form itself: under its own name, unless the node has something of that name. */
export function propertyName(param: string): string {
  return ownProperties.some((own) => own === param) ? `${param}Value` : param;
}
