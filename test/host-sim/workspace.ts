import type { SimTool } from '../../src/hosts/sim/index.js';
import { simTools } from '../../src/hosts/sim/index.js';
import { createIntercom, memoryClaimStore, registry } from '../../src/index.js';
import type { ClientOptions } from '../../src/run-tool/client-options.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { closeAfterFile, closeAfterTest } from '../helpers/opened.js';
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
  /** A conversation of two contacts, the second of them, and a part of it. */
  readonly talk: string;
  readonly guest: string;
  readonly part: string;
  readonly source: string;
  /** A ticket that conversations are linked to, and one that is. */
  readonly tracker: string;
  readonly linked: string;
  readonly otherTicketType: string;
  readonly ticketState: string;
  readonly ticketAttribute: string;
  readonly draftConnector: string;
}

interface WorkspaceOptions {
  readonly reads?: 'direct' | 'request';
  readonly client?: ClientOptions;
  /** How long it is kept as the caller leaves it: until the test is over, unless the tests of a file share it. */
  readonly until?: 'test' | 'file';
}

/** A sandbox on a real port, and the tools that were made for it. */
interface Place {
  readonly sandbox: Sandbox;
  readonly url: string;
  tools?: Record<string, SimTool>;
}

/** What every workspace begins with: making it takes dozens of requests, so they are made once. */
interface Document {
  readonly clock: { readonly nowMs: number };
}

interface Beginning {
  readonly document: Document;
  readonly ids: PreparedIds;
  readonly calls: Workspace['calls'];
}

let begun: Promise<Beginning> | undefined;

/** Places that no test uses, as every workspace begins. */
const free: Place[] = [];

export async function openWorkspace({ reads, client, until = 'test' }: WorkspaceOptions = {}): Promise<Workspace> {
  begun ??= begin();
  const { document, ids, calls } = await begun;
  const place = free.pop() ?? (await newPlace(document));
  const { sandbox, url } = place;
  const isUsual = reads === undefined && client === undefined;
  const tools =
    (isUsual ? place.tools : undefined) ??
    simTools(registry, {
      connect: (settings) =>
        createIntercom({
          retry: { repeats: 0 },
          confirmPausesMs: [1],
          claims: memoryClaimStore(),
          ...settings,
          ...client,
          baseUrl: url,
        }),
      ...(reads === undefined ? {} : { reads }),
    });
  if (isUsual) place.tools = tools;
  let hasWritten = false;
  const isWrite = ({ method }: { readonly method: string }) => method !== 'GET';
  const forget = () => {
    hasWritten ||= sandbox.requests.list().some(isWrite);
    sandbox.requests.clear();
  };
  const close = () => {
    forget();
    sandbox.faults.clear();
    // Clients remember what they wrote.
    if (hasWritten) delete place.tools;
    if (hasWritten) restore(sandbox, document);
    free.push(place);
  };
  if (until === 'test') closeAfterTest({ close });
  return {
    sandbox,
    url,
    tools,
    sent: () => sandbox.requests.list().map(({ method, path }) => `${method} ${path}`),
    forget,
    calls,
    ids,
  };
}

/** Puts the beginning in the place of what there is. The clock runs on: clients compare it with theirs. */
function restore(sandbox: Sandbox, document: Document): void {
  sandbox.import({ ...document, clock: { nowMs: Math.max(document.clock.nowMs, Date.now()) } });
}

async function newPlace(document: Document): Promise<Place> {
  const sandbox = createSandbox({ rateLimit: false });
  const { url } = await sandbox.listen();
  restore(sandbox, document);
  const place = { sandbox, url };
  closeAfterFile({
    close: () => {
      if (free.includes(place)) free.splice(free.indexOf(place), 1);
      return sandbox.close();
    },
  });
  return place;
}

async function begin(): Promise<Beginning> {
  const sandbox = createSandbox({ rateLimit: false });
  const { url } = await sandbox.listen();
  const ids = await setup(url, sandbox);
  const calls = { ...plainCalls({ ...idsIn(sandbox), ...ids }), ...callsOf(ids) };
  const document = JSON.parse(sandbox.export());
  await sandbox.close();
  return { document, ids, calls };
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
  const askFin = async (path: string, conversation_id: string, body: string) => {
    const message = { author: 'user', body, timestamp: '2026-01-05T10:00:00.000Z' };
    await ask('POST', path, { conversation_id, message, user: { id: 'ada-1' } });
    // As long as Fin thinks, and more.
    await sandbox.clock.advance('10s');
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
  const guest = await ask('POST', '/contacts', { role: 'user', email: 'guest@example.com' });
  const talk = (await ask('POST', '/conversations', { from, body: 'When do my two parcels come?' })).conversation_id;
  const customer = { intercom_user_id: guest.id };
  await ask('POST', `/conversations/${talk}/customers`, { admin_id: admin, customer });
  const said = { message_type: 'comment', type: 'admin', admin_id: admin, body: 'They are on their way.' };
  const { conversation_parts, source } = await ask('POST', `/conversations/${talk}/reply`, said);
  // The team has answered that one before.
  for (const id of ['ext-1', 'ext-2']) await askFin('/fin/start', id, 'When do my two parcels come?');
  await askFin('/fin/reply', 'ext-2', 'Thanks');
  const { records } = JSON.parse(sandbox.export());
  const { visitors, whatsapp_messages: messages, ticketTypes: allTypes, dataConnectors } = records;
  const trackers = allTypes.find((one: { category: string }) => one.category === 'Tracker').id;
  const about = { _default_title_: 'Parcels are late' };
  const tracker = await ask('POST', '/tickets', {
    ticket_type_id: trackers,
    contacts: [{ id: contact.id }],
    ticket_attributes: about,
  });
  const linked = (await ask('POST', '/conversations', { from, body: 'Mine as well.' })).conversation_id;
  await ask('POST', `/tickets/${tracker.id}/linked_conversations`, { conversation_id: linked });
  return {
    talk,
    guest: guest.id,
    source: source.id,
    part: conversation_parts.conversation_parts.at(-1).id,
    tracker: tracker.id,
    linked,
    otherTicketType: (await ask('POST', '/ticket_types', { name: 'Complaint', category: 'Customer' })).id,
    ticketState: (await ask('GET', '/ticket_states')).data[0].id,
    ticketAttribute: ticketTypes[0].ticket_type_attributes.data.at(-1).id,
    draftConnector: dataConnectors.find((one: { state: string }) => one.state === 'draft').id,
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
    intercom_detach_contact_from_conversation: { conversationId: more.talk, contactId: more.guest },
    intercom_merge_conversation: { conversationId: more.talk, merge_into_conversation_id: conversation },
    intercom_redact_conversation: {
      conversationId: more.talk,
      type: 'conversation_part',
      conversation_part_id: more.part,
      source_id: more.source,
    },
    intercom_update_conversation: { conversationId: conversation, title: 'Refund' },
    intercom_create_event_summary: { user_id: 'ada-1', event_name: 'invited-friend' },
    intercom_change_ticket_type: {
      ticketId: ticket,
      ticket_type_id: more.otherTicketType,
      ticket_state_id: more.ticketState,
    },
    intercom_create_ticket_type_attribute: {
      ticketTypeId: ticketType,
      name: 'Impact',
      description: 'How bad it is',
      data_type: 'string',
    },
    intercom_update_ticket_type_attribute: {
      ticketTypeId: ticketType,
      attributeId: more.ticketAttribute,
      description: 'How bad it is',
    },
    intercom_link_conversation_to_ticket: { ticketId: more.tracker, conversation_id: conversation },
    intercom_unlink_conversation_from_ticket: { ticketId: more.tracker, conversationId: more.linked },
    intercom_reply_to_fin: {
      conversation_id: 'ext-1',
      body: 'Thanks',
      timestamp: '2026-01-05T10:01:00.000Z',
      user_id: 'ada-1',
    },
    intercom_submit_fin_rating: { conversation_id: 'ext-2', rating: 'good' },
    intercom_create_custom_object_instance: { object_type: 'Order', external_id: 'order-1' },
    intercom_delete_custom_object_instance: { object_type: 'Order', external_id: 'order-1001' },
    intercom_get_custom_object_instance: { object_type: 'Order', external_id: 'order-1001' },
    intercom_list_custom_object_instances: { object_type: 'Order' },
    intercom_delete_data_connector: { connectorId: more.draftConnector },
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
