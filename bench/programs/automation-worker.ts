/** A process that starts runs and carries out those of all. */

import { setTimeout as pause } from 'node:timers/promises';
import { openPgBoss } from '../../src/automations/delivery/pg-boss.js';
import { createAutomationWorker, fixedAutomations, startRuns } from '../../src/automations/engine/index.js';
import { automation as format } from '../../src/automations/format/automation.js';
import { revisionOf } from '../../src/automations/format/revision.js';
import { openJournal } from '../../src/automations/journal/index.js';
import { createIntercom } from '../../src/index.js';
import { answerQuestions } from '../shared/answer-questions.js';
import { type AutomationQuestion, automationQuestion } from '../shared/automation-programs.js';

let work: ((runs: number) => Promise<void>) | undefined;
let ended: (() => Promise<number>) | undefined;

answerQuestions(automationQuestion, async (question) => {
  if (question.do === 'open') {
    await open(question);
    return {};
  }
  if (work === undefined || ended === undefined) throw new Error('nothing was opened');
  if (question.do === 'start') {
    await work(question.runs);
    return {};
  }
  while ((await ended()) < question.runs) await pause(20);
  return {};
});

async function open({
  place,
  delivered,
  concurrency,
  target,
  conversationId,
}: Extract<AutomationQuestion, { do: 'open' }>) {
  const journal = await openJournal(place);
  const delivery = delivered ? await openPgBoss(place) : undefined;
  const read = (id: string) => ({
    id,
    uses: 'intercom_get_conversation',
    with: { conversationId: '{{ event.wanted }}' },
  });
  const create = {
    id: 'create',
    uses: 'intercom_create_contact',
    with: { role: 'user', external_id: '{{ event.id }}' },
  };
  const automation = format.parse({
    ...{ formatVersion: 1, id: 'bench', name: 'Bench', enabled: true, on: [{ event: 'conversation.user.created' }] },
    steps: [read('first'), create, read('last')],
  });
  const automations = fixedAutomations([{ automation, revision: revisionOf(automation) }]);
  const { url: baseUrl, token: accessToken } = target;
  createAutomationWorker({
    ...{ journal, automations, concurrency, ...(delivery === undefined ? {} : { delivery }) },
    client: (_workspace, shared) => createIntercom({ accessToken, baseUrl, ...shared }),
  });
  let started = 0;
  work = async (runs) => {
    const one = () => {
      started += 1;
      const id = `${process.pid}-${started}`;
      // Not as the conversation that it is about: so many starts for one would pause the automation.
      const event = { id, wanted: conversationId };
      return startRuns({ journal, automations }, { id, topic: 'conversation.user.created', workspace: '', event });
    };
    for (let at = 0; at < runs; at += 50) {
      await Promise.all(Array.from({ length: Math.min(50, runs - at) }, one));
    }
  };
  ended = async () => {
    const { done, failed, unknown } = await journal.counts();
    if (failed + unknown > 0) throw new Error(`${failed} runs failed, of ${unknown} nobody knows`);
    return done;
  };
}
