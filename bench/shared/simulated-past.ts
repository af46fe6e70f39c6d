import { automation as schema } from '../../src/automations/format/automation.js';
import { revisionOf } from '../../src/automations/format/revision.js';
import { downloadPast, offlineIntercom, simulate } from '../../src/automations/simulate/index.js';
import { createClient, createIntercom, registry } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';

/** What a simulation took. */
export interface Simulated {
  readonly conversations: number;
  readonly runs: number;
  readonly seconds: number;
  /** Of all threads of this process. */
  readonly cpuSeconds: number;
}

const automation = schema.parse({
  formatVersion: 1,
  id: 'bench',
  name: 'Bench',
  on: [{ event: 'conversation_created' }, { event: 'conversation_contact_replied' }],
  steps: [
    {
      id: 'whole',
      uses: 'intercom_get_conversation',
      with: { conversationId: '{{ event.conversation_id }}' },
    },
    { id: 'other', if: "!containsAny(event.message.body, ['price', 'invoice', 'refund'])", stop: 'not about money' },
    { id: 'tag', uses: 'intercom_create_tag', with: { name: 'Billing' } },
    {
      id: 'put',
      uses: 'intercom_tag_conversation',
      with: { conversationId: '{{ event.conversation_id }}', tagId: '{{ steps.tag.id }}' },
    },
  ],
});

/** Simulates an automation without a model over a made-up past in a file. Making the past is not counted. */
export async function simulatePast({ conversations }: { readonly conversations: number }): Promise<Simulated> {
  const sandbox = createSandbox({ seed: 7, rateLimit: false });
  try {
    sandbox.history({ days: 30, conversations });
    const { url: baseUrl } = await sandbox.listen();
    const past = await downloadPast(createIntercom({ accessToken: sandbox.token, baseUrl }), {
      kinds: ['conversation'],
    });
    try {
      const [began, cpu] = [performance.now(), process.cpuUsage()];
      const report = await simulate({
        current: { automation, revision: revisionOf(automation) },
        past: { file: past.file },
        client: createClient(registry, [offlineIntercom()]),
        unconnected: ['intercom'],
      });
      const { user, system } = process.cpuUsage(cpu);
      if (report.outcomes.failed > 0) throw new Error(`${report.outcomes.failed} runs of the simulation failed.`);
      return {
        conversations: report.things,
        runs: report.events.matched,
        seconds: (performance.now() - began) / 1000,
        cpuSeconds: (user + system) / 1e6,
      };
    } finally {
      await past.remove();
    }
  } finally {
    await sandbox.close();
  }
}
