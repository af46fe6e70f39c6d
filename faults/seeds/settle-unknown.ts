import type { Journal } from '../../src/automations/journal/journal.js';
import type { IntentRecord } from '../../src/automations/journal/records.js';
import type { Network } from './network.js';

/** Says of each unknown write what became of it, as a person who looks and is not mistaken. Returns of how many. */
export async function settleUnknown({ journal, network }: { readonly journal: Journal; readonly network: Network }) {
  // What is still under way may arrive: who looks now would be mistaken.
  if (network.underWay > 0) return 0;
  const runs = await journal.list({ state: 'unknown', limit: 1000 });
  let settled = 0;
  for (const { id } of runs) {
    const whole = await journal.whole(id);
    for (const intent of whole?.intents ?? []) {
      if (intent.outcome !== null) continue;
      const { path, nth, sentAt } = intent;
      const note = (await unclaimed(journal, network, intent))[0];
      const outcome =
        note === undefined
          ? ({ state: 'not-sent', by: 'person' } as const)
          : ({ state: 'happened', answer: { type: 'note', id: note.id }, by: 'person' } as const);
      if (await journal.resolve(id, { path, nth, sentAt, outcome })) settled += 1;
    }
  }
  return settled;
}

/** The notes that an intent may have written and that are no other's. */
async function unclaimed(journal: Journal, network: Network, { request, sentAt }: IntentRecord) {
  const { body } = request.body as { readonly body: string };
  const all = await journal.list({ limit: 1000 });
  const taken = new Set<unknown>();
  for (const { id } of all) {
    for (const { outcome } of (await journal.whole(id))?.intents ?? []) {
      if (outcome?.state === 'happened') taken.add((outcome.answer as { readonly id?: unknown } | null)?.id);
    }
  }
  const contact = request.path.split('/')[2];
  return network.notes.filter(
    (note) =>
      note.body === body && note.contact === contact && !taken.has(note.id) && note.at >= Math.floor(sentAt / 1000),
  );
}
