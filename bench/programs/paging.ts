/** Pages through all contacts with one library and watches its own memory. Needs `--expose-gc`. */

import * as z from 'zod';
import { answerQuestions } from '../shared/answer-questions.js';
import { type Target, target } from '../shared/target.js';

const pagers = {
  'intercom-tools': async (from: Target) => (await import('../libraries/intercom-tools.js')).contacts(from),
  'intercom-client': async (from: Target) => (await import('../libraries/intercom-client.js')).contacts(from),
};

/** Contacts between two looks at the memory. */
const lookEvery = 2500;

/** Contacts read before the clock starts, so that no bench measures how code gets warm. */
const warmUp = 3000;

const question = z.object({ library: z.enum(['intercom-tools', 'intercom-client']), from: target });

answerQuestions(question, async ({ library, from }) => {
  const contacts = () => pagers[library](from);
  let warm = 0;
  for await (const _ of await contacts()) {
    warm += 1;
    if (warm >= warmUp) break;
  }
  const figures = await watch(await contacts());
  const distinct = new Set<string>();
  // Kept apart from the measurement, because the ids themselves take room.
  for await (const { id } of await contacts()) distinct.add(id);
  return { ...figures, distinct: distinct.size };
});

async function watch(contacts: AsyncIterable<{ id: string }>) {
  let [count, heapBytes, lookingMs] = [0, 0, 0];
  const look = () => {
    const start = performance.now();
    globalThis.gc?.();
    heapBytes = Math.max(heapBytes, process.memoryUsage().heapUsed);
    lookingMs += performance.now() - start;
  };
  const start = performance.now();
  for await (const _ of contacts) {
    count += 1;
    if (count % lookEvery === 0) look();
  }
  const seconds = (performance.now() - start - lookingMs) / 1000;
  // Linux counts the most memory that the process ever held, in KiB.
  return { count, seconds, heapBytes, processBytes: process.resourceUsage().maxRSS * 1024 };
}
