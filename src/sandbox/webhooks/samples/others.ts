import type { View } from '../../http/route.js';
import { serializeActivity } from '../../resources/activity-log/log.js';
import { admins, serializeAdmin } from '../../resources/admins.js';
import { contacts } from '../../resources/contacts/model.js';
import { conversations } from '../../resources/conversations/model.js';
import { showExecution } from '../../resources/data-connectors/executions.js';
import { dataConnectorExecutions } from '../../resources/data-connectors/model.js';
import { blocksOf } from '../../resources/snippets/blocks.js';
import { showSnippet, snippets } from '../../resources/snippets/model.js';
import { TOPICS } from '../topics.js';
import type { Sample } from './sample.js';

/** What no emulated call causes: shapes as Intercom describes them. */
export const otherSamples: readonly (readonly [string, Sample])[] = [
  ['ping', () => ({ type: 'ping', message: 'hello from the sandbox' })],
  ...under('admin.', adminItem),
  ['admin.activity_log_event.created', activityItem],
  ...under('article.', articleItem),
  ['article.deleted', () => ({ id: '6871119', object: 'article', deleted: true })],
  ...under('call.', callItem),
  ...under('content_snippet.', snippetItem),
  ...under('content_stat.', contentStatItem),
  [
    'data_connector.execution.completed',
    ({ world }) => {
      const newest = dataConnectorExecutions.in(world).sorted('created_at').take({ limit: 1, descending: true });
      return newest.map((execution) => showExecution(execution, true))[0];
    },
  ],
  [
    'procedure.hitl_notification.created',
    ({ world }) => ({
      type: 'procedure_hitl_notification',
      id: '12001',
      procedure_id: '1201',
      conversation_id: conversations.in(world).sorted('updated_at').take({ limit: 1, descending: true })[0]?.id ?? null,
      created_at: world.clock.now(),
    }),
  ],
  [
    'job.completed',
    () => ({
      type: 'job',
      id: '8001',
      status: 'success',
      url: 'https://api.intercom.io/jobs/status/8001',
      resource_type: 'ticket',
      resource_id: '215600000000001',
      resource_url: 'https://api.intercom.io/tickets/215600000000001',
    }),
  ],
  [
    'api.request.completed',
    ({ world }) => ({
      type: 'api_request',
      id: '9001',
      method: 'GET',
      path: '/contacts',
      status: 200,
      duration_ms: 35,
      api_version: '2.16',
      created_at: world.clock.now(),
    }),
  ],
];

function under(start: string, make: (view: View, name: string) => object | undefined): (readonly [string, Sample])[] {
  const topics = [...TOPICS.keys()].filter((topic) => topic.startsWith(start));
  return topics.map((topic) => [topic, (view) => make(view, topic.slice(start.length))]);
}

function adminItem(view: View): object | undefined {
  const admin = admins.get(view.world, view.world.tokenAdminId);
  return admin && serializeAdmin(view, admin);
}

function activityItem({ world }: View): object | undefined {
  const admin = admins.get(world, world.tokenAdminId);
  return (
    admin && {
      type: 'activity_log',
      ...serializeActivity({
        id: '61000001',
        performed_by: { id: admin.id, email: admin.email },
        metadata: { sign_in_method: 'email_password' },
        created_at: world.clock.now(),
        activity_type: 'admin_login_success',
        activity_description: `${admin.name} logged in`,
      }),
    }
  );
}

function articleItem({ world }: View, event: string): object {
  const now = world.clock.now();
  return {
    type: 'article',
    id: '6871119',
    workspace_id: world.settings.idCode,
    title: 'How to return a book',
    description: 'Within thirty days',
    body: '<p>Send it back within thirty days.</p>',
    author_id: Number(world.tokenAdminId),
    state: event === 'created' || event === 'unpublished' ? 'draft' : 'published',
    created_at: now - 86_400,
    updated_at: now,
    url: event === 'published' ? 'https://help.sandbox.test/en/articles/6871119' : null,
    parent_id: null,
    parent_ids: [],
    parent_type: null,
    default_locale: 'en',
  };
}

/** The first snippet, in the form that its own events have; one that is made up where the workspace has none. */
function snippetItem({ world }: View): object {
  const [snippet] = snippets.in(world).values();
  const body_markdown = 'We are here from nine to five.';
  return showSnippet(
    snippet ?? {
      id: '5001',
      title: 'Opening hours',
      locale: 'en',
      json_blocks: blocksOf(body_markdown),
      body_markdown,
      ai_chatbot_availability: true,
      ai_copilot_availability: true,
      ai_sales_agent_availability: false,
      audience_ids: [],
      tags: [],
      created_by: world.tokenAdminId,
      updated_by: world.tokenAdminId,
      created_at: world.clock.now() - 86_400,
      updated_at: world.clock.now(),
    },
  );
}

function callItem({ world }: View, event: string): object | undefined {
  const conversation = conversations.in(world).sorted('updated_at').take({ limit: 1, descending: true })[0];
  const now = world.clock.now();
  const ended = event !== 'started';
  return (
    conversation && {
      type: 'call',
      id: '10001',
      conversation_id: conversation.id,
      admin_id: world.tokenAdminId,
      contact_id: conversation.contact_ids[0] ?? null,
      state: ended ? 'ended' : 'active',
      initiated_at: now - 300,
      answered_at: now - 290,
      ended_at: ended ? now : null,
      created_at: now - 300,
      updated_at: now,
      recording_url: event === 'recording_available' ? 'https://sandbox.test/calls/10001/recording' : null,
      transcription_url: event === 'transcription_available' ? 'https://sandbox.test/calls/10001/transcript' : null,
      call_type: 'phone',
      direction: 'inbound',
      ended_reason: ended ? 'ended' : null,
      phone: '+353861234567',
    }
  );
}

function contentStatItem({ world }: View, kind: string): object | undefined {
  const contact = contacts.in(world).sorted('created_at').take({ limit: 1, descending: true })[0];
  return (
    contact && {
      type: 'content_stat',
      content_type: kind,
      content_id: '11001',
      content_title: 'Autumn reading list',
      stat_type: 'receipt',
      contact: { type: 'contact', id: contact.id, external_id: contact.external_id, role: contact.role },
      created_at: world.clock.now(),
    }
  );
}
