import { type WorkflowRecord, workflows } from '../resources/workflows.js';
import type { World } from '../world/world.js';
import type { DemoTeam } from './team.js';

/** Two workflows: one that sends bills to their team, and one that is not live yet. */
export function addDemoWorkflows(world: World, { support, billing }: DemoTeam): WorkflowRecord[] {
  const now = world.clock.now();
  const add = (fields: Pick<WorkflowRecord, 'title' | 'description' | 'state' | 'trigger_type' | 'snapshot'>) =>
    workflows.in(world).insert({
      id: world.nextId(workflows.ids),
      ...fields,
      target_channels: ['chat', 'email'],
      preferred_devices: ['desktop', 'mobile'],
      targeting: { operator: 'AND', value: [{ field: 'role', operator: '=', value: 'user' }] },
      attributes: [{ name: 'Topic', type: 'string' }],
      embedded_rules: [],
      created_at: now - 200 * 86_400,
      updated_at: now - 20 * 86_400,
    });
  const assign = (id: string) => ({ type: 'assign', assignee: { type: 'team', id } });
  return [
    add({
      title: 'Bills to the billing team',
      description: 'Asks what it is about, and assigns bills to the billing team.',
      state: 'live',
      trigger_type: 'inbound_conversation',
      snapshot: {
        steps: [
          { id: 'ask', type: 'ask', text: 'What is it about?', choices: ['A bill', 'Something else'] },
          { id: 'bills', ...assign(billing.id), when: { choice: 'A bill' } },
          { id: 'others', ...assign(support.id), when: { choice: 'Something else' } },
        ],
      },
    }),
    add({
      title: 'Ask for a rating after a week',
      description: null,
      state: 'draft',
      trigger_type: 'conversation_closed',
      snapshot: {
        steps: [
          { id: 'wait', type: 'wait', days: 7 },
          { id: 'rate', type: 'ask_for_rating' },
        ],
      },
    }),
  ];
}
