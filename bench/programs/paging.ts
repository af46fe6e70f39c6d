/** Pages through all contacts with one library and watches its own memory. Needs `--expose-gc`. */

import * as z from 'zod';
import type { PagedContact } from '../libraries/library.js';
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

const question = z.object({
  library: z.enum(['intercom-tools', 'intercom-client']),
  from: target,
  contacts: z.number(),
});

answerQuestions(question, async ({ library, from, contacts }) => {
  let warm = 0;
  for await (const _ of await pagers[library](from)) {
    warm += 1;
    if (warm >= warmUp) break;
  }
  return watch(await pagers[library](from), contacts);
});

async function watch(contacts: AsyncIterable<PagedContact>, expected: number) {
  const seen = new Seen(expected);
  let [count, heapBytes, lookingMs] = [0, 0, 0];
  const look = () => {
    const start = performance.now();
    globalThis.gc?.();
    heapBytes = Math.max(heapBytes, process.memoryUsage().heapUsed);
    lookingMs += performance.now() - start;
  };
  const start = performance.now();
  for await (const contact of contacts) {
    seen.add(contact);
    count += 1;
    if (count % lookEvery === 0) look();
  }
  const seconds = (performance.now() - start - lookingMs) / 1000;
  // Linux counts the most memory that the process ever held, in KiB.
  return { count, distinct: seen.distinct, seconds, heapBytes, processBytes: process.resourceUsage().maxRSS * 1024 };
}

/** Which of the contacts `person-1` to `person-N` have come: one byte each, so that the check takes no room to speak of. */
class Seen {
  distinct = 0;
  readonly #marks: Uint8Array;

  constructor(contacts: number) {
    this.#marks = new Uint8Array(contacts + 1);
  }

  add({ external_id }: PagedContact): void {
    const number = Number(external_id?.slice('person-'.length));
    if (this.#marks[number] !== 0) return;
    this.#marks[number] = 1;
    this.distinct += 1;
  }
}
