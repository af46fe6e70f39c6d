/** Makes calls through one library, one after another, and times each. */

import * as z from 'zod';
import { connect, libraryName } from '../libraries/index.js';
import type { Library } from '../libraries/library.js';
import { answerQuestions } from '../shared/answer-questions.js';
import { median } from '../shared/stats.js';
import { target } from '../shared/target.js';

const name = libraryName(process.argv[2]);
let calls: Record<'get' | 'create', () => Promise<boolean>> | undefined;

const question = z.discriminatedUnion('do', [
  z.object({ do: z.literal('connect'), target, conversationId: z.string() }),
  z.object({ do: z.literal('call'), call: z.enum(['get', 'create']), times: z.number() }),
]);

answerQuestions(question, async (asked) => {
  if (asked.do === 'connect') {
    const library = await connect(name, asked.target);
    calls = callsOf(library, asked.conversationId);
    return {};
  }
  if (calls === undefined) throw new Error('it is not connected');
  return { medianMs: await time(calls[asked.call], asked.times) };
});

function callsOf(library: Library, conversationId: string) {
  const contact = { email: 'ada@example.com', name: 'Ada Bench' };
  return {
    get: () => library.getConversation(conversationId),
    create: () => library.createContact(contact),
  };
}

/** Milliseconds of the middle call: of the mean, half would be other work of the machine. */
async function time(call: () => Promise<boolean>, times: number): Promise<number> {
  const took: number[] = [];
  for (let made = 0; made < times; made += 1) {
    const start = performance.now();
    const isRight = await call();
    took.push(performance.now() - start);
    if (!isRight) throw new Error(`${name} gave back something else than was asked for`);
  }
  return median(took);
}
