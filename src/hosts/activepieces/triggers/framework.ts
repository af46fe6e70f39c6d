/** The parts of Activepieces' framework that triggers use, in our own words. */

/**
 * How notifications arrive. `flow`: at an address of each flow, which works everywhere. `app`: at one address of the whole
 * app, which works where the server of Activepieces routes app webhooks to this piece; it does so for its own pieces.
 */
export type Webhooks = 'flow' | 'app';

/** What Activepieces keeps of a request. */
export interface EventPayload {
  readonly body: unknown;
  /** The body as it came: its text, or its bytes. */
  readonly rawBody?: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** What Activepieces gives to a trigger. */
export interface TriggerContext {
  readonly auth: unknown;
  readonly propsValue: Readonly<Record<string, unknown>>;
  readonly payload: EventPayload;
  /** There for triggers of the kind `app`. */
  readonly app?: { createListeners(listeners: { events: string[]; identifierValue: string }): void };
}

export interface TriggerOptions {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly requireAuth: boolean;
  readonly type: 'WEBHOOK' | 'APP_WEBHOOK';
  readonly sampleData: object;
  readonly outputSchema: {
    readonly fields: readonly { readonly key: string; readonly label: string; readonly description: string }[];
  };
}

/** How a piece takes in what arrives for the whole app. */
export interface PieceEvents {
  /** What happened, and in which workspace: Activepieces finds the flows by both. A ping is answered and goes nowhere. */
  parseAndReply(context: { readonly payload: EventPayload }): {
    event?: string;
    identifierValue?: string;
    reply?: { headers: Record<string, string>; body: unknown };
  };
  /** Whether Intercom signed it: with the secret, or with the one that belongs to its workspace. */
  verify(context: { readonly webhookSecret: string | Record<string, string>; readonly payload: EventPayload }): boolean;
}
