import type { SimTool } from '../../src/hosts/sim/index.js';
import { simTools } from '../../src/hosts/sim/index.js';
import { createIntercom, registry } from '../../src/index.js';
import type { ClientOptions } from '../../src/run-tool/client-options.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { closeAfterFile } from '../helpers/opened.js';
import { idsIn, plainCall } from '../helpers/plain-call.js';

/** A sandbox on a real port with one of everything, and our tools for Sim pointed at it. */
export interface Workspace {
  readonly sandbox: Sandbox;
  readonly url: string;
  readonly tools: Record<string, SimTool>;
  /** The calls that reached the sandbox since the workspace was made or `forget` was called. */
  sent(): string[];
  forget(): void;
  /** A call of each tool that succeeds, beside the token. */
  readonly calls: Readonly<Record<string, Record<string, unknown>>>;
  readonly ids: Ids;
}

interface Ids {
  readonly contact: string;
  readonly company: string;
  readonly conversation: string;
  readonly ticket: string;
  readonly admin: string;
  readonly tag: string;
  readonly banner_view: string;
  readonly content_snippet: string;
  readonly audience: string;
  readonly news_item: string;
  readonly content_import_source: string;
}

/** What only the calls of a few tools need. */
interface MoreIds {
  readonly ticketType: string;
  /** No segment hangs on it. */
  readonly spareTag: string;
  readonly lead: string;
  readonly subscriptionType: string;
  /** user_id of one that stays, and of one that is converted. */
  readonly visitor: string;
  readonly otherVisitor: string;
  readonly whatsapp: string;
}

interface WorkspaceOptions {
  readonly reads?: 'direct' | 'request';
  readonly client?: ClientOptions;
}

export async function openWorkspace({ reads, client }: WorkspaceOptions = {}): Promise<Workspace> {
  const sandbox = closeAfterFile(createSandbox({ rateLimit: false }));
  const { url } = await sandbox.listen();
  const ids = await setup(url, sandbox);
  sandbox.requests.clear();
  return {
    sandbox,
    url,
    tools: simTools(registry, {
      connect: (settings) =>
        createIntercom({ retry: { repeats: 0 }, confirmPausesMs: [1], ...settings, ...client, baseUrl: url }),
      ...(reads === undefined ? {} : { reads }),
    }),
    sent: () => sandbox.requests.list().map(({ method, path }) => `${method} ${path}`),
    forget: () => sandbox.requests.clear(),
    calls: { ...plainCalls({ ...idsIn(sandbox), ...ids }), ...callsOf(ids) },
    ids,
  };
}

type PreparedIds = Ids &
  MoreIds &
  Readonly<Record<'article' | 'otherArticle' | 'internalArticle' | 'collection' | 'helpCenter', string>>;

async function setup(url: string, sandbox: Sandbox): Promise<PreparedIds> {
  const { token } = sandbox;
  const ask = async (method: string, path: string, body?: object) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'intercom-version': '2.16',
    };
    const answer = await fetch(`${url}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return JSON.parse(await answer.text());
  };
  const contact = await ask('POST', '/contacts', { external_id: 'ada-1', email: 'ada@example.com', name: 'Ada' });
  const company = await ask('POST', '/companies', { company_id: 'acme-42', name: 'Acme' });
  await ask('POST', `/contacts/${contact.id}/companies`, { id: company.id });
  const from = { type: 'user', id: contact.id };
  const message = await ask('POST', '/conversations', { from, body: 'Where is my order?' });
  const { data: ticketTypes } = await ask('GET', '/ticket_types');
  const ticketType = ticketTypes[0].id;
  const ticket = await ask('POST', '/tickets', { ticket_type_id: ticketType, contacts: [{ id: contact.id }] });
  const tag = await ask('POST', '/tags', { name: 'VIP' });
  await ask('POST', `/contacts/${contact.id}/tags`, { id: tag.id });
  const snippets = await ask('GET', '/content_snippets');
  const snippet = snippets.data[0].id;
  await ask('POST', `/content_snippets/${snippet}/tags`, { id: tag.id });
  const banners = await ask('GET', `/contacts/${contact.id}/banners`);
  const first = async (path: string) => (await ask('GET', `${path}?per_page=150`)).data.at(-1);
  const article = (await first('/articles')).id;
  await ask('POST', `/articles/${article}/tags`, { id: tag.id });
  const internalArticle = (await first('/internal_articles')).id;
  await ask('POST', `/internal_articles/${internalArticle}/tags`, { id: tag.id });
  const { id: admin } = await ask('GET', '/me');
  for (const path of [`/conversations/${message.conversation_id}`, `/tickets/${ticket.id}`]) {
    await ask('POST', `${path}/tags`, { id: tag.id, admin_id: admin });
  }
  const spareTag = await ask('POST', '/tags', { name: 'Spare' });
  const lead = await ask('POST', '/contacts', { role: 'lead', email: 'ada@example.com' });
  const { data: types } = await ask('GET', '/subscription_types');
  const { id: subscriptionType } = types.find((one: { consent_type: string }) => one.consent_type === 'opt_in');
  await ask('POST', `/contacts/${contact.id}/subscriptions`, { id: subscriptionType, consent_type: 'opt_in' });
  const whatsapp = { message_type: 'whatsapp', template: 'reminder', components: [] };
  await ask('POST', '/messages', { ...whatsapp, from: { type: 'admin', id: Number(admin) }, to: from });
  const { visitors, whatsapp_messages: messages } = JSON.parse(sandbox.export()).records;
  return {
    spareTag: spareTag.id,
    lead: lead.id,
    subscriptionType,
    visitor: visitors[0].user_id,
    otherVisitor: visitors[1].user_id,
    whatsapp: messages[0].message_id,
    contact: contact.id,
    company: company.id,
    conversation: message.conversation_id,
    ticketType,
    ticket: ticket.id,
    admin: String(admin),
    tag: tag.id,
    content_snippet: snippet,
    audience: (await ask('GET', '/audiences')).data[0].id,
    news_item: (await ask('GET', '/news/news_items')).data[0].id,
    content_import_source: String((await ask('GET', '/ai/content_import_sources')).data[0].id),
    banner_view: banners.data[0].view_id,
    article,
    otherArticle: (await ask('GET', '/articles?per_page=150')).data.at(-2).id,
    internalArticle,
    collection: (await first('/help_center/collections')).id,
    helpCenter: (await first('/help_center/help_centers')).id,
  };
}

function plainCalls(ids: Readonly<Record<string, string>>): Record<string, Record<string, unknown>> {
  return Object.fromEntries(registry.list().map((tool) => [tool.id, plainCall(tool, ids)]));
}

/** Calls with more than their tools require, and those that take one of several. */
function callsOf(ids: PreparedIds) {
  const {
    contact,
    conversation,
    ticketType,
    ticket,
    admin,
    tag,
    content_snippet,
    audience,
    news_item,
    content_import_source,
    article,
    otherArticle,
    internalArticle,
    collection,
    helpCenter,
    ...more
  } = ids;
  const query = { field: 'created_at', operator: '>', value: 0 };
  const subscription = { contactId: contact, subscriptionTypeId: more.subscriptionType };
  return {
    intercom_find_contact_conversations: { contactId: contact },
    intercom_delete_tag: { tagId: more.spareTag },
    intercom_merge_contacts: { from: more.lead, into: contact },
    intercom_add_contact_subscription: { ...subscription, consent_type: 'opt_in' },
    intercom_remove_contact_subscription: subscription,
    intercom_get_visitor: { user_id: more.visitor },
    intercom_update_visitor: { user_id: more.visitor, name: 'Violet' },
    intercom_convert_visitor: { type: 'user', visitor_user_id: more.otherVisitor, user_id: 'customer-42' },
    intercom_get_whatsapp_status: { message_id: more.whatsapp },
    intercom_create_contact: { email: 'grace@example.com', name: 'Grace' },
    intercom_update_contact: { contactId: contact, name: 'Ada L.' },
    intercom_list_contacts: { per_page: 2 },
    intercom_search_contacts: { query, per_page: 2 },
    intercom_create_company: { company_id: 'globex-1', name: 'Globex' },
    intercom_list_companies: { per_page: 2 },
    intercom_get_conversation: { conversationId: conversation, display_as: 'plaintext' },
    intercom_list_conversations: { per_page: 2 },
    intercom_reply_conversation: { conversationId: conversation, message_type: 'note', body: 'Looking into it.' },
    intercom_search_conversations: { query, per_page: 2 },
    intercom_create_ticket: {
      ticket_type_id: ticketType,
      contacts: [{ id: contact }],
      ticket_attributes: { _default_title_: 'Login fails' },
    },
    intercom_create_message: {
      message_type: 'inapp',
      body: 'Your export is ready.',
      from_id: admin,
      to_type: 'contact',
      to_id: contact,
    },
    intercom_update_ticket: { ticketId: ticket, open: false },
    intercom_snooze_conversation: { conversationId: conversation, snoozed_until: 4_102_444_800 },
    intercom_assign_conversation: { conversationId: conversation, assignee_id: admin },
    intercom_create_tag: { name: 'Later' },
    intercom_create_note: { contactId: contact, body: 'Asked for a demo.' },
    intercom_create_event: { event_name: 'invited-friend', email: 'ada@example.com', metadata: { code: 'X' } },
    intercom_create_conversation: { from_type: 'user', from_id: contact, body: 'Hello' },
    intercom_list_contact_events: { contactId: contact },
    intercom_update_audience: { audienceId: audience, name: 'VIP' },
    // Where nothing can be read first, these say again what stays.
    intercom_update_news_item: { newsItemId: news_item, title: 'Cards', sender_id: admin },
    intercom_update_content_import_source: {
      sourceId: content_import_source,
      url: 'https://a.example',
      sync_behavior: 'api',
    },
    intercom_create_content_snippet: { title: 'Refunds', body_markdown: 'Three days.' },
    intercom_update_content_snippet: { snippetId: content_snippet, title: 'Refunds' },
    intercom_bulk_content_actions: {
      action: 'update_tags',
      content_ids: [{ type: 'content_snippet', id: content_snippet }],
      add_tag_ids: tag,
    },
    intercom_create_article: { title: 'Gift cards', author_id: admin },
    intercom_create_internal_article: { title: 'Keys', author_id: admin, owner_id: admin },
    intercom_search_articles: { phrase: 'invoice' },
    intercom_update_article: { articleId: article, description: 'Who may join' },
    intercom_stage_article_draft: { articleId: article, title: 'Invite everybody' },
    intercom_update_internal_article: { internalArticleId: internalArticle, title: 'Refunds' },
    intercom_update_collection: { collectionId: collection, name: 'Bills' },
    // The first article is deleted by the time this one is called.
    intercom_create_help_center_redirect: {
      helpCenterId: helpCenter,
      from_url: 'https://help.example.com/old-page',
      locale: 'en',
      target_type: 'article',
      target_id: otherArticle,
    },
    intercom_publish_article_draft: { articleId: article, locales: ['en'] },
  };
}

/** A value as a field of a canvas holds it: text. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The parameters of a call as text. */
export function textsOf(call: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(call).map(([name, value]) => [name, asText(value)]));
}
