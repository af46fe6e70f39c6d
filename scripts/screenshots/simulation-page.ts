import { automation as schema } from '../../src/automations/format/automation.js';
import { revisionOf } from '../../src/automations/format/revision.js';
import { downloadPast, reportPage, simulate } from '../../src/automations/simulate/index.js';
import { createIntercom } from '../../src/index.js';
import type { Sandbox } from '../../src/sandbox/index.js';

const automation = schema.parse({
  formatVersion: 1,
  id: 'money-questions',
  name: 'Money questions: tag, and hand to Billing',
  on: [{ event: 'conversation_created' }],
  limits: { maxWrites: 3 },
  steps: [
    {
      id: 'other',
      if: "!containsAny(event.message.body, ['price', 'invoice', 'refund', 'charge', 'plan'])",
      stop: 'not about money',
    },
    { id: 'tag', uses: 'intercom_create_tag', with: { name: 'Billing' } },
    {
      id: 'put',
      uses: 'intercom_tag_conversation',
      with: { conversationId: '{{ event.conversation_id }}', tagId: '{{ steps.tag.id }}' },
    },
    { id: 'teams', uses: 'intercom_list_teams', with: {} },
    {
      id: 'assign',
      uses: 'intercom_assign_conversation',
      with: {
        conversationId: '{{ event.conversation_id }}',
        assignee_type: 'team',
        assignee_id: "{{ steps.teams.teams.filter(t, t.name == 'Billing')[0].id }}",
      },
    },
  ],
});

/** The page of a simulation over the past of a sandbox. */
export async function simulationPage(sandbox: Sandbox, baseUrl: string): Promise<string> {
  const client = createIntercom({ accessToken: sandbox.token, baseUrl });
  const past = await downloadPast(client, { kinds: ['conversation'] });
  try {
    const report = await simulate({
      current: { automation, revision: revisionOf(automation) },
      past: { file: past.file, kind: 'workspace', name: 'the workspace' },
      client,
    });
    return reportPage(report);
  } finally {
    await past.remove();
  }
}
