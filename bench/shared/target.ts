import * as z from 'zod';

/** A server that a program opened. */
export const target = z.object({ url: z.string(), token: z.string() });

export type Target = z.infer<typeof target>;
