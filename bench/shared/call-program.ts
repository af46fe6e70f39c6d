import * as z from 'zod';
import type { Library } from '../libraries/library.js';
import { answerQuestions } from './answer-questions.js';
import { median } from './stats.js';
import { type Target, target } from './target.js';

/** The calls that are timed. */
export const callNames = ['get', 'create'] as const;

export type CallName = (typeof callNames)[number];

const question = z.discriminatedUnion('do', [
  z.object({ do: z.literal('connect'), target, conversationId: z.string() }),
  z.object({ do: z.literal('call'), call: z.enum(callNames), times: z.number() }),
]);

/** A program that makes calls through one library, one after another, and times each: see `measureAddedTime`. */
export function answerWithCalls(name: string, connect: (to: Target) => Promise<Library>): void {
  let calls: Record<CallName, () => Promise<boolean>> | undefined;
  answerQuestions(question, async (asked) => {
    if (asked.do === 'connect') {
      calls = callsOf(await connect(asked.target), asked.conversationId);
      return {};
    }
    if (calls === undefined) throw new Error('it is not connected');
    return { medianMs: await time(name, calls[asked.call], asked.times) };
  });
}

function callsOf(library: Library, conversationId: string): Record<CallName, () => Promise<boolean>> {
  const contact = { email: 'ada@example.com', name: 'Ada Bench' };
  return {
    get: () => library.getConversation(conversationId),
    create: () => library.createContact(contact),
  };
}

/** Milliseconds of the middle call: of the mean, half would be other work of the machine. */
async function time(name: string, call: () => Promise<boolean>, times: number): Promise<number> {
  const took: number[] = [];
  for (let made = 0; made < times; made += 1) {
    const start = performance.now();
    const isRight = await call();
    took.push(performance.now() - start);
    if (!isRight) throw new Error(`${name} gave back something else than was asked for`);
  }
  return median(took);
}
