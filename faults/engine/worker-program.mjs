/**
 * A program that carries out automations with the built package: `node worker-program.mjs '{ …settings }'`. It starts a run for
 * each line of standard input, which is the key of an event, and prints a line once that is in the journal.
 */

import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const { dist, journal: place, baseUrl, token, automation, concurrency, forgets } = JSON.parse(process.argv[2]);
const load = (entry) => import(pathToFileURL(join(dist, entry)).href);
const { createAutomationWorker, fixedAutomations, openJournal, revisionOf, startRuns, checkAutomation } =
  await load('src/automations/index.js');
const { createClient, intercomService, registry } = await load('src/index.js');

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

const checked = checkAutomation(automation, { registry });
if (checked.automation === undefined) throw new Error(checked.findings.map(({ message }) => message).join('\n'));
const automations = fixedAutomations([{ automation: checked.automation, revision: revisionOf(checked.automation) }]);
const opened = await openJournal(place, { onUnavailable: () => {} });
// To see that the judge notices: a journal that keeps nothing of what is about to be sent.
const journal = forgets ? { ...opened, intend: async () => ({ state: 'intended' }) } : opened;
const service = intercomService({ accessToken: token, baseUrl });

createAutomationWorker({
  journal,
  automations,
  concurrency,
  // Short, so that what a killed process had goes on soon.
  leaseMs: 3_000,
  pollMs: 100,
  shortWaitMs: 0,
  client: (_workspace, shared) =>
    createClient(registry, [service], { ...shared, timeoutMs: 2_000, confirmPausesMs: [50, 200] }),
  onEvent: ({ type, run, ...event }) => {
    if (type === 'broken') say({ type, run, error: event.error });
  },
});

for await (const line of createInterface({ input: process.stdin })) {
  const { key, contact, conversation } = JSON.parse(line);
  const event = {
    id: key,
    topic: 'conversation.user.replied',
    contact: { id: contact },
    conversation_id: conversation,
    word: key,
  };
  void startRuns(
    { journal, automations },
    { id: key, topic: event.topic, workspace: 'w1', event, subjects: [contact] },
  ).then(
    (outcomes) => say({ type: 'started', key, outcome: outcomes[0]?.outcome ?? 'none' }),
    (error) => say({ type: 'not-started', key, error: String(error) }),
  );
}
