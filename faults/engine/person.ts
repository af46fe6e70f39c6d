import type { Journal } from '../../src/automations/journal/journal.js';
import type { Sandbox } from '../../src/sandbox/index.js';
import { effectsIn, markIn } from './workspace.js';

/** After so many milliseconds everything that was sent has arrived, or never will. */
const certainMs = 8_000;

/** Says of each unknown write what became of it, as a person who looks. Returns of how many. */
export async function settlePerson(journal: Journal, sandbox: Sandbox): Promise<number> {
  try {
    const runs = await journal.list({ state: 'unknown', limit: 500 });
    if (runs.length === 0) return 0;
    const there = await effectsIn(sandbox);
    let settled = 0;
    for (const { id } of runs) {
      const whole = await journal.whole(id);
      for (const { path, nth, sentAt, request, outcome } of whole?.intents ?? []) {
        if (outcome !== null || Date.now() - sentAt < certainMs) continue;
        const isThere = there.has(markIn(String((request.body as { readonly body?: unknown }).body)) ?? '');
        const said = isThere
          ? ({ state: 'happened', answer: {}, by: 'person' } as const)
          : ({ state: 'not-sent', by: 'person' } as const);
        if (await journal.resolve(id, { path, nth, sentAt, outcome: said })) settled += 1;
      }
    }
    return settled;
  } catch {
    // The journal may be away at the moment.
    return 0;
  }
}
