import * as z from 'zod';
import type { startProgram } from './program.js';
import { type Target, target } from './target.js';

export const sandboxQuestion = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('open'),
    data: z.union([z.literal('demo'), z.object({ contacts: z.number() })]),
    rateLimit: z.object({ limit: z.number(), windowMs: z.number() }).optional(),
  }),
  z.object({ do: z.literal('count') }),
]);

type Open = Omit<Extract<z.infer<typeof sandboxQuestion>, { do: 'open' }>, 'do'>;

/** Calls that a sandbox with a limit let through and refused. */
const count = z.object({
  limit: z.number(),
  windowMs: z.number(),
  allowed: z.number(),
  refused: z.number(),
  windows: z.array(z.object({ startedAtMs: z.number(), allowed: z.number(), refused: z.number() })),
});

export type Count = z.infer<typeof count>;

export interface RunningSandbox {
  readonly target: Target;
  /** A conversation to ask for, where there is one. */
  readonly conversationId: string | undefined;
  /** @throws Error for a sandbox without a limit. */
  count(): Promise<Count>;
}

/** A sandbox in a process of its own, without a limit unless one is given. */
export async function openSandbox(start: typeof startProgram, options: Open): Promise<RunningSandbox> {
  const program = start(new URL('../programs/sandbox.ts', import.meta.url));
  const { conversationId, ...opened } = await program.ask(
    { do: 'open', ...options },
    target.extend({ conversationId: z.string().optional() }),
  );
  return {
    target: opened,
    conversationId,
    count: () => program.ask({ do: 'count' }, count),
  };
}
