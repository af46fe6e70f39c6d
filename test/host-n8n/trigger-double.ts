import type { N8nTrigger, N8nWebhookContext } from '../../src/hosts/n8n/index.js';
import { signBody } from '../../src/webhooks/index.js';

export const clientSecret = 'the-client-secret';

/** A request as it comes to n8n, and what the node was set up with. */
export interface Incoming {
  readonly body?: string | Uint8Array;
  /** Made with the client secret unless given; null for none. */
  readonly signature?: string | null;
  readonly credentials?: object;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** What n8n keeps with the workflow. */
  readonly memory?: Record<string, unknown>;
  readonly webhook?: 'default' | 'setup';
  /** Where the bytes are: at hand, to be read first, or nowhere. */
  readonly raw?: 'kept' | 'unread' | 'gone';
}

export interface Outcome {
  readonly status: number;
  readonly answer: unknown;
  /** The items that the workflow starts with; none where it does not start. */
  readonly items: readonly Record<string, unknown>[];
}

/** A double of n8n's handling of a webhook: it starts the workflow and answers as n8n does. */
export async function deliver(node: N8nTrigger, incoming: Incoming): Promise<Outcome> {
  let refused: { status: number; answer: unknown } | undefined;
  const context = contextOf(incoming, (status, answer) => {
    refused = { status, answer };
  });
  const result = await node.webhook.call(context);
  const items = (result.workflowData ?? []).flat().map(({ json }) => json);
  if (result.noWebhookResponse === true && refused !== undefined) return { ...refused, items };
  return { status: 200, answer: result.webhookResponse ?? { message: 'Workflow was started' }, items };
}

function contextOf(incoming: Incoming, answer: (status: number, body: unknown) => void): N8nWebhookContext {
  const { body = '', credentials = { clientSecret }, parameters = {}, raw = 'kept' } = incoming;
  const bytes = Buffer.from(body);
  const { signature = signBody(bytes, clientSecret) } = incoming;
  const request: { rawBody?: Uint8Array; readRawBody?(): Promise<void> } = raw === 'kept' ? { rawBody: bytes } : {};
  if (raw === 'unread') {
    request.readRawBody = async () => {
      request.rawBody = bytes;
    };
  }
  const memory = incoming.memory ?? {};
  return {
    getCredentials: async () => credentials,
    getNodeParameter: (name, fallback) => parameters[name] ?? fallback,
    getWebhookName: () => incoming.webhook ?? 'default',
    getHeaderData: () => (signature === null ? {} : { 'x-hub-signature': signature }),
    getRequestObject: () => request,
    getResponseObject: () => ({ status: (code) => ({ json: (said) => answer(code, said) }) }),
    getWorkflowStaticData: () => memory,
  };
}
