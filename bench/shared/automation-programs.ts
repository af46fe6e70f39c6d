import * as z from 'zod';
import { target } from './target.js';

export const automationQuestion = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('open'),
    /** A file or a URL, and whether pg-boss brings the runs. */
    place: z.string(),
    delivered: z.boolean(),
    concurrency: z.number(),
    target,
    conversationId: z.string(),
  }),
  z.object({ do: z.literal('start'), runs: z.number() }),
  /** Answers once so many runs are done. */
  z.object({ do: z.literal('await'), runs: z.number() }),
]);

export type AutomationQuestion = z.infer<typeof automationQuestion>;
