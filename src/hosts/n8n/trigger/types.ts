import type { N8nItem, N8nProperty } from '../n8n-types.js';

/**
 * The parts of n8n's interfaces that the trigger uses, in our own words. Lists are not readonly, since n8n's are not: so
 * the class fits n8n's types where somebody has them.
 */

/** A type and no interface, which n8n's own type would not take. */
export type N8nWebhookDescription = {
  /** `setup` answers what comes before notifications, under the same address. */
  name: 'default' | 'setup';
  httpMethod: 'POST' | 'HEAD';
  /** n8n answers before the workflow runs, so that slow work makes no slow answer. */
  responseMode: 'onReceived';
  path: string;
};

export interface N8nTriggerDescription {
  readonly displayName: string;
  readonly name: string;
  readonly icon: `file:${string}.svg`;
  readonly group: 'trigger'[];
  readonly version: 1;
  readonly subtitle: string;
  readonly description: string;
  readonly defaults: { readonly name: string };
  readonly inputs: 'main'[];
  readonly outputs: 'main'[];
  readonly credentials: { readonly name: string; readonly required: true }[];
  readonly webhooks: N8nWebhookDescription[];
  readonly properties: N8nProperty[];
}

/** The request as n8n keeps it. */
interface N8nRequest {
  /** The bytes as they came; old ways into n8n leave them to be read. */
  readonly rawBody?: Uint8Array | undefined;
  readRawBody?(): Promise<void>;
}

interface N8nResponse {
  status(code: number): { json(body: object): unknown };
}

/** What n8n gives to a webhook that is called. */
export interface N8nWebhookContext {
  getCredentials(name: string): Promise<unknown>;
  getNodeParameter(name: string, fallback?: unknown): unknown;
  getWebhookName(): string;
  getHeaderData(): Readonly<Record<string, string | string[] | undefined>>;
  getRequestObject(): N8nRequest;
  getResponseObject(): N8nResponse;
  /** Is kept with the workflow while it is active. */
  getWorkflowStaticData(type: string): Record<string, unknown>;
}

/** What a webhook answers with. Without `workflowData` no workflow runs. */
export type N8nWebhookResult = {
  workflowData?: Pick<N8nItem, 'json'>[][];
  /** The body of the answer, with 200. */
  webhookResponse?: object;
  /** The answer was given already. */
  noWebhookResponse?: boolean;
};

/** Subscribing is done by hand, so these only say that all is well. */
export interface N8nWebhookMethods {
  checkExists(): Promise<boolean>;
  create(): Promise<boolean>;
  delete(): Promise<boolean>;
}

export interface N8nTrigger {
  readonly description: N8nTriggerDescription;
  readonly webhookMethods: { readonly default: N8nWebhookMethods; readonly setup: N8nWebhookMethods };
  webhook(this: N8nWebhookContext): Promise<N8nWebhookResult>;
}
