import * as z from 'zod';

/** A line of `listen --json`. */
const line = z.discriminatedUnion('type', [
  z.object({ type: z.literal('listening'), url: z.string() }),
  z.object({
    type: z.literal('event'),
    number: z.number(),
    notification: z.object({ id: z.string(), topic: z.string() }),
  }),
  z.object({ type: z.literal('closed') }),
]);

export type ReceiverLine = z.infer<typeof line>;

/** @throws Error when a receiver prints what it should not. A line that a kill cut short is none: see `lines`. */
export function readLine(text: string): ReceiverLine {
  return line.parse(JSON.parse(text));
}

/** What handlers have done, kept outside of the processes that are killed. */
export interface Ledger {
  write(id: string, number: number): void;
  has(id: string): boolean;
  /** Notifications that were handled, each once. */
  readonly handled: number;
  /** Calls of handlers beyond the first for each: at-least-once allows them. */
  readonly again: number;
  /** Notifications that were stored more than once: under several numbers. */
  repeated(): string[];
}

export function createLedger(): Ledger {
  const numbers = new Map<string, Set<number>>();
  let calls = 0;
  return {
    write(id, number) {
      calls += 1;
      numbers.set(id, (numbers.get(id) ?? new Set()).add(number));
    },
    has: (id) => numbers.has(id),
    get handled() {
      return numbers.size;
    },
    get again() {
      return calls - numbers.size;
    },
    repeated: () => [...numbers].flatMap(([id, stored]) => (stored.size > 1 ? [id] : [])),
  };
}
