import type { SimIcon, SimSubBlock } from '../sim-block.js';

/** One key of what a trigger gives. */
export interface SimTriggerOutput {
  type: 'string' | 'number' | 'json';
  description: string;
}

/** What a trigger says about itself: all that is not a function. */
export interface SimTriggerDescription {
  id: string;
  name: string;
  provider: 'intercom';
  description: string;
  version: string;
  subBlocks: SimSubBlock[];
  outputs: Record<string, SimTriggerOutput>;
}

/** A trigger as Sim loads it: a `TriggerConfig`. */
export interface SimTrigger extends SimTriggerDescription {
  icon: SimIcon;
}

/** What Sim hands over of a request that it received. */
interface Received {
  readonly body: unknown;
}

/** What somebody filled in for a trigger, and which trigger it is. */
interface Configured {
  readonly providerConfig: Readonly<Record<string, unknown>>;
}

/** How Sim takes notifications in: a `WebhookProviderHandler`. Sim answers 200 at once and runs workflows later. */
export interface SimWebhookProvider<Answer = Response> {
  /** Null for what Intercom signed with the client secret; 401 for everything else. */
  verifyAuth(
    context: Configured & {
      readonly request: { readonly headers: { get(name: string): string | null } };
      readonly rawBody: string;
    },
  ): Answer | null;
  /** 200 for a ping, which starts no workflow. */
  handleReachabilityTest(body: unknown): Answer | null;
  matchEvent(context: Received & Configured): boolean;
  /** The id that all deliveries of one notification share. */
  extractIdempotencyId(body: unknown): string | null;
  /** What the workflow starts with: the notification as it came. */
  formatInput(context: Received): Promise<{ input: unknown }>;
}
