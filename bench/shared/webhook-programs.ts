import * as z from 'zod';

/** What the program of a receiver is asked. */
export const receiverQuestion = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('open'),
    /** A file, or the URL of a database; null for a bare server, which reads each body and stores nothing. */
    inbox: z.string().nullable(),
    /** Hands everything to a handler that does nothing, at the same time. */
    handle: z.boolean(),
  }),
  z.object({ do: z.literal('count') }),
]);

export const opened = z.object({ url: z.string() });

export const receiverCount = z.object({
  /** Stored by this process. */
  stored: z.number(),
  /** In the inbox, whoever stored it; null without one. */
  kept: z.number().nullable(),
  /** Milliseconds of processor time that this process has used. */
  cpuMs: z.number(),
});

/** What the program of the load is asked. */
export const loadQuestion = z.object({
  /** Requests go to them in turn. */
  urls: z.array(z.string()).min(1),
  connections: z.number(),
  milliseconds: z.number(),
  /** Requests begin at this rate, whatever becomes of those before; each waits for the one before it when absent. */
  perSecond: z.number().optional(),
});

/** Shares of the requests at which the distribution of latencies is told. */
export const shares = [
  0, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975, 0.99, 0.995, 0.9975, 0.999, 0.9995, 0.99975, 0.9999, 1,
] as const;

export const loadResult = z.object({
  /** Answered 2xx. */
  acked: z.number(),
  notAcked: z.number(),
  /** Answered 2xx a second, until the last answer. */
  perSecond: z.number(),
  /** Answered after more than 500 ms. */
  slow: z.number(),
  /** Milliseconds at each of the shares. */
  ms: z.array(z.number()),
  bodyBytes: z.number(),
});

export type LoadQuestion = z.infer<typeof loadQuestion>;
export type WebhookLoad = z.infer<typeof loadResult>;

/** What both sides sign with. */
export const benchSecret = 'bench-client-secret';
