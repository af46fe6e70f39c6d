import type { View } from '../../http/route.js';
import { activityItem } from '../../resources/activity-log/log.js';
import { admins, serializeAdmin } from '../../resources/admins.js';
import { contacts } from '../../resources/contacts/model.js';
import { conversations } from '../../resources/conversations/model.js';
import { showExecution } from '../../resources/data-connectors/executions.js';
import { dataConnectorExecutions } from '../../resources/data-connectors/model.js';
import { isoTime } from '../../resources/inbox/iso-time.js';
import { blocksOf } from '../../resources/snippets/blocks.js';
import { showSnippet, snippets } from '../../resources/snippets/model.js';
import { TOPICS } from '../topics.js';
import type { Sample } from './sample.js';

/** What no emulated call causes: shapes as Intercom describes them. */
export const otherSamples: readonly (readonly [string, Sample])[] = [
  ['ping', () => ({ type: 'ping', message: 'hello from the sandbox' })],
  ...under('admin.', adminItem),
  ['admin.activity_log_event.created', activitySample],
  ...under('article.', articleItem),
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
    ({ world }) => {
      const admin = admins.get(world, world.tokenAdminId);
      return (
        admin && {
          type: 'api.request.completed',
          request_id: '0003sandbox49p6cud9jh7fg',
          timestamp: world.clock.now(),
          request: { method: 'GET', path: '/contacts', ip_address: '127.0.0.1', user_agent: 'intercom-tools' },
          authentication: { method: 'oauth', token_id: '9001', oauth_client_id: 'sandbox-client' },
          response: { status: 200 },
          admin: { id: admin.id, email: admin.email },
        }
      );
    },
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

function activitySample({ world }: View): object | undefined {
  const admin = admins.get(world, world.tokenAdminId);
  return (
    admin &&
    activityItem({
      id: '61000001',
      performed_by: { id: admin.id, email: admin.email },
      metadata: { sign_in_method: 'email_password' },
      created_at: world.clock.now(),
      activity_type: 'admin_login_success',
      activity_description: `${admin.name} logged in`,
    })
  );
}

/** A deleted article is told whole as well. Its times are written out. */
function articleItem({ world }: View, event: string): object {
  const now = world.clock.now();
  return {
    id: '6871119',
    type: 'article',
    workspace_id: world.settings.idCode,
    parent_id: null,
    parent_type: null,
    parent_ids: [],
    statistics: {
      type: 'article_statistics',
      views: 0,
      conversations: 0,
      reactions: 0,
      happy_reaction_percentage: 0,
      neutral_reaction_percentage: 0,
      sad_reaction_percentage: 0,
    },
    tags: { type: 'tag.list', tags: [] },
    content_id: '9471102',
    title: 'How to return a book',
    description: 'Within thirty days',
    body: '<p>Send it back within thirty days.</p>',
    body_markdown: null,
    author_id: Number(world.tokenAdminId),
    state: event === 'created' || event === 'unpublished' ? 'draft' : 'published',
    created_at: isoTime(now - 86_400, 'Z'),
    updated_at: isoTime(now, 'Z'),
    url: event === 'published' ? 'https://help.sandbox.test/en/articles/6871119' : null,
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
