import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { AnswerSchema } from './validator.js';

export interface Sample {
  /** Operation and name of the sample: GET /me: Successful response. */
  id: string;
  /** Method and path: GET /me. */
  operation: string;
  answer: unknown;
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
}

interface Operation {
  tags?: string[];
  responses?: Record<string, { content?: { 'application/json'?: { examples?: Record<string, { value: unknown }> } } }>;
}

/** The resources that the schemas describe, by the tags of the description. */
const resources = new Set([
  ...[
    'Contacts',
    'Companies',
    'Conversations',
    'Tickets',
    'Ticket Types',
    'Ticket Type Attributes',
    'Fin Agent',
    'Ticket States',
    'Messages',
    'Tags',
    'Notes',
  ],
  ...['Calls', 'Data Export', 'Jobs', 'Reporting Data Export', 'Workflows'],
  ...['Admins', 'Teams', 'Segments', 'Data Events', 'Data Attributes', 'Conversations Attributes'],
  ...['Articles', 'Help Center', 'Internal Articles'],
  ...['News', 'Content Snippets', 'AI Content', 'Audiences', 'Macros', 'Banners', 'Brands', 'Emails', 'Content'],
  ...['Custom Object Instances', 'Office Hours', 'Data Connectors', 'IP Allowlist'],
  ...['Visitors', 'Subscription Types', 'Switch'],
]);

/** Every sample of a successful answer of those resources. */
export function readSamples(file: string): Sample[] {
  const description: Description = parse(readFileSync(file, 'utf8'));
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { tags }]) => tags?.some((tag) => resources.has(tag)))
      .flatMap(([method, { responses }]) => {
        const operation = `${method.toUpperCase()} ${path}`;
        const examples = ['200', '201', '202'].flatMap((status) =>
          Object.entries(responses?.[status]?.content?.['application/json']?.examples ?? {}),
        );
        return examples.map(([name, { value }]) => ({
          id: `${operation}: ${name}`,
          operation,
          answer: value,
        }));
      }),
  );
}

/** The schema of what each operation answers. */
export const operations: Partial<Record<string, AnswerSchema>> = {
  'GET /calls': 'call-list',
  'GET /calls/{call_id}': 'call',
  'POST /calls/search': 'call-list',
  'POST /export/content/data': 'data-export',
  'GET /export/content/data/{job_identifier}': 'data-export',
  'POST /export/cancel/{job_identifier}': 'data-export',
  'GET /export/reporting_data/{job_identifier}': 'data-export',
  'GET /export/workflows/{id}': 'workflow-export',
  'GET /visitors': 'visitor',
  'PUT /visitors': 'visitor',
  'POST /visitors/convert': 'contact',
  'GET /subscription_types': 'subscription-type-list',
  'GET /contacts/{contact_id}/subscriptions': 'subscription-type-list',
  'POST /contacts/{contact_id}/subscriptions': 'subscription-type',
  'DELETE /contacts/{contact_id}/subscriptions/{subscription_id}': 'subscription-type',
  'GET /contacts/{id}/merge_history': 'merged-contact-list',
  'GET /messages/whatsapp/status': 'whatsapp-message-status',
  'GET /messages/status': 'whatsapp-message-status-list',
  'POST /phone_call_redirects': 'phone-call-redirect',
  'GET /me': 'me',
  'GET /admins': 'admin-list',
  'GET /admins/{admin_id}': 'admin',
  'PUT /admins/{admin_id}/away': 'admin',
  'GET /teams': 'team-list',
  'GET /teams/{team_id}': 'team',
  'GET /contacts': 'contact-list',
  'POST /contacts': 'contact',
  'POST /contacts/search': 'contact-list',
  'POST /contacts/merge': 'contact',
  'GET /contacts/find_by_external_id/{external_id}': 'contact',
  'GET /contacts/{contact_id}': 'contact',
  'PUT /contacts/{contact_id}': 'contact',
  'GET /contacts/{contact_id}/companies': 'contact-company-list',
  'POST /contacts/{contact_id}/companies': 'company',
  'DELETE /contacts/{contact_id}/companies/{company_id}': 'company',
  'GET /contacts/{contact_id}/notes': 'note-list',
  'POST /contacts/{contact_id}/notes': 'note',
  'GET /contacts/{contact_id}/segments': 'attached-segment-list',
  'GET /contacts/{contact_id}/tags': 'tag-list',
  'POST /contacts/{contact_id}/tags': 'tag',
  'DELETE /contacts/{contact_id}/tags/{tag_id}': 'tag',
  'GET /companies': 'company-list',
  'POST /companies': 'company',
  'POST /companies/list': 'company-list',
  'GET /companies/scroll': 'company-scroll',
  'GET /companies/{company_id}': 'company',
  'PUT /companies/{company_id}': 'company',
  'DELETE /companies/{company_id}': 'deleted-object',
  'GET /companies/{company_id}/contacts': 'contact-list',
  'GET /companies/{company_id}/notes': 'note-list',
  'POST /companies/{company_id}/notes': 'note',
  'GET /companies/{company_id}/segments': 'attached-segment-list',
  'GET /conversations': 'conversation-list',
  'POST /conversations': 'message',
  'POST /conversations/search': 'conversation-list',
  'POST /conversations/redact': 'conversation',
  'GET /conversations/{conversation_id}': 'conversation',
  'PUT /conversations/{conversation_id}': 'conversation',
  'DELETE /conversations/{conversation_id}': 'deleted-object',
  'POST /conversations/{conversation_id}/reply': 'conversation',
  'POST /conversations/{conversation_id}/parts': 'conversation',
  'POST /conversations/{conversation_id}/customers': 'conversation',
  'DELETE /conversations/{conversation_id}/customers/{contact_id}': 'conversation',
  'POST /conversations/{conversation_id}/convert': 'ticket',
  'POST /conversations/{id}/merge': 'conversation',
  'GET /conversations/deleted': 'deleted-conversation-list',
  'GET /conversations/{id}/handling_events': 'handling-event-list',
  'GET /conversations/{id}/side_conversations': 'side-conversation-list',
  'POST /conversations/{conversation_id}/tags': 'tag',
  'DELETE /conversations/{conversation_id}/tags/{tag_id}': 'tag',
  'POST /tickets': 'ticket',
  'POST /tickets/enqueue': 'job',
  'GET /jobs/status/{job_id}': 'job',
  'POST /fin/start': 'fin-answer',
  'POST /fin/reply': 'fin-answer',
  'POST /fin/csat': 'fin-rating',
  'POST /tickets/search': 'ticket-list',
  'GET /tickets/{ticket_id}': 'ticket',
  'PUT /tickets/{ticket_id}': 'ticket',
  'DELETE /tickets/{ticket_id}': 'deleted-object',
  'POST /tickets/{ticket_id}/reply': 'ticket-part',
  'POST /tickets/{ticket_id}/change_type': 'ticket',
  'POST /tickets/{ticket_id}/linked_conversations': 'conversation',
  'DELETE /tickets/{ticket_id}/linked_conversations/{id}': 'conversation',
  'POST /tickets/{ticket_id}/tags': 'tag',
  'DELETE /tickets/{ticket_id}/tags/{tag_id}': 'tag',
  'GET /ticket_types': 'ticket-type-list',
  'POST /ticket_types': 'ticket-type',
  'GET /ticket_types/{ticket_type_id}': 'ticket-type',
  'PUT /ticket_types/{ticket_type_id}': 'ticket-type',
  'POST /ticket_types/{ticket_type_id}/attributes': 'ticket-type-attribute',
  'PUT /ticket_types/{ticket_type_id}/attributes/{attribute_id}': 'ticket-type-attribute',
  'GET /ticket_states': 'ticket-state-list',
  'GET /data_attributes': 'data-attribute-list',
  'POST /data_attributes': 'data-attribute',
  'PUT /data_attributes/{data_attribute_id}': 'data-attribute',
  'GET /conversations/attributes': 'data-attribute-list',
  'POST /conversations/attributes': 'data-attribute',
  'GET /conversations/attributes/{id}': 'data-attribute',
  'PUT /conversations/attributes/{id}': 'data-attribute',
  'DELETE /conversations/attributes/{id}': 'data-attribute',
  'DELETE /conversations/attributes/{id}/options/{option_id}': 'data-attribute',
  'PUT /conversations/attributes/{id}/options/{option_id}': 'data-attribute',
  'POST /conversations/attributes/{id}/options': 'data-attribute',
  'POST /messages': 'message',
  'GET /events': 'event-list',
  'GET /notes/{note_id}': 'note',
  'GET /office_hours_schedules': 'office-hours-schedule-list',
  'POST /office_hours_schedules': 'office-hours-schedule',
  'GET /office_hours_schedules/{id}': 'office-hours-schedule',
  'PUT /office_hours_schedules/{id}': 'office-hours-schedule',
  'DELETE /office_hours_schedules/{id}': 'deleted-object',
  'GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions': 'office-hours-exception-list',
  'POST /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions': 'office-hours-exception',
  'GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}': 'office-hours-exception',
  'PUT /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}': 'office-hours-exception',
  'DELETE /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}': 'deleted-object',
  'GET /admins/activity_logs': 'activity-log-list',
  'POST /admins/activity_logs/search': 'activity-log-list',
  'GET /admins/activity_log_event_types': 'activity-log-event-type-list',
  'GET /teams/{team_id}/metrics': 'team-metric-list',
  'GET /ip_allowlist': 'ip-allowlist',
  'PUT /ip_allowlist': 'ip-allowlist',
  'GET /data_connectors': 'data-connector-list',
  'POST /data_connectors': 'data-connector',
  'GET /data_connectors/{id}': 'data-connector',
  'PATCH /data_connectors/{id}': 'data-connector',
  'DELETE /data_connectors/{id}': 'deleted-object',
  'GET /data_connectors/{data_connector_id}/execution_results': 'data-connector-execution-list',
  'GET /data_connectors/{data_connector_id}/execution_results/{id}': 'data-connector-execution',
  'POST /custom_object_instances/{custom_object_type_identifier}': 'custom-object-instance',
  'GET /custom_object_instances/{custom_object_type_identifier}': 'custom-object-instance-list',
  'DELETE /custom_object_instances/{custom_object_type_identifier}': 'deleted-object',
  'GET /custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}': 'custom-object-instance',
  'DELETE /custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}': 'deleted-object',
  'GET /segments': 'segment-list',
  'GET /segments/{segment_id}': 'segment',
  'GET /tags': 'tag-list',
  'POST /tags': 'tag',
  'GET /tags/{tag_id}': 'tag',
  'GET /articles': 'article-list',
  'POST /articles': 'article',
  'GET /articles/search': 'article-search',
  'GET /articles/{article_id}': 'article',
  'PUT /articles/{article_id}': 'article',
  'DELETE /articles/{article_id}': 'deleted-object',
  'GET /articles/{id}/draft': 'article',
  'PUT /articles/{id}/draft': 'article',
  'POST /articles/{id}/draft/publish': 'article',
  'GET /articles/{article_id}/versions': 'article-version-list',
  'GET /articles/{article_id}/versions/{id}': 'article-version',
  'GET /help_center/collections': 'collection-list',
  'POST /help_center/collections': 'collection',
  'GET /help_center/collections/{collection_id}': 'collection',
  'PUT /help_center/collections/{collection_id}': 'collection',
  'DELETE /help_center/collections/{collection_id}': 'deleted-object',
  'GET /help_center/help_centers': 'help-center-list',
  'GET /help_center/help_centers/{help_center_id}': 'help-center',
  'GET /help_center/help_centers/{help_center_id}/redirects': 'help-center-redirect-list',
  'POST /help_center/help_centers/{help_center_id}/redirects': 'help-center-redirect',
  'GET /help_center/help_centers/{help_center_id}/redirects/{id}': 'help-center-redirect',
  'DELETE /help_center/help_centers/{help_center_id}/redirects/{id}': 'deleted-object',
  'GET /internal_articles': 'internal-article-list',
  'POST /internal_articles': 'internal-article',
  'GET /internal_articles/search': 'internal-article-search',
  'GET /internal_articles/{internal_article_id}': 'internal-article',
  'PUT /internal_articles/{internal_article_id}': 'internal-article',
  'DELETE /internal_articles/{internal_article_id}': 'deleted-object',
  'POST /articles/{article_id}/tags': 'tag',
  'DELETE /articles/{article_id}/tags/{id}': 'tag',
  'POST /internal_articles/{internal_article_id}/tags': 'tag',
  'DELETE /internal_articles/{internal_article_id}/tags/{id}': 'tag',
  'POST /content_snippets/{content_snippet_id}/tags': 'tag',
  'DELETE /content_snippets/{content_snippet_id}/tags/{id}': 'tag',
  'GET /news/news_items': ['news-item'],
  'POST /news/news_items': 'news-item',
  'GET /news/news_items/{news_item_id}': 'news-item',
  'PUT /news/news_items/{news_item_id}': 'news-item',
  'DELETE /news/news_items/{news_item_id}': 'deleted-object',
  'GET /news/newsfeeds': ['newsfeed'],
  'GET /news/newsfeeds/{newsfeed_id}': 'newsfeed',
  'GET /news/newsfeeds/{newsfeed_id}/items': ['news-item'],
  'GET /content_snippets': ['content-snippet'],
  'POST /content_snippets': 'content-snippet',
  'GET /content_snippets/{id}': 'content-snippet',
  'PUT /content_snippets/{id}': 'content-snippet',
  'GET /ai/content_import_sources': ['content-import-source'],
  'POST /ai/content_import_sources': 'content-import-source',
  'GET /ai/content_import_sources/{source_id}': 'content-import-source',
  'PUT /ai/content_import_sources/{source_id}': 'content-import-source',
  'GET /ai/external_pages': ['external-page'],
  'POST /ai/external_pages': 'external-page',
  'GET /ai/external_pages/{page_id}': 'external-page',
  'PUT /ai/external_pages/{page_id}': 'external-page',
  'DELETE /ai/external_pages/{page_id}': 'external-page',
  'GET /audiences': ['audience'],
  'POST /audiences': 'audience',
  'GET /audiences/{id}': 'audience',
  'PUT /audiences/{id}': 'audience',
  'GET /macros': ['macro'],
  'GET /macros/{id}': 'macro',
  'GET /contacts/{id}/banners': ['banner'],
  'GET /brands': ['brand'],
  'GET /brands/{id}': 'brand',
  'GET /emails': ['email-setting'],
  'GET /emails/{id}': 'email-setting',
  'GET /content/search': ['found-content'],
};

/** Operations beside those resources, whose answers have no schema here. */
export const withoutSchema = new Set([
  'GET /contacts/{contact_id}/subscriptions',
  'POST /contacts/{contact_id}/subscriptions',
  'DELETE /contacts/{contact_id}/subscriptions/{subscription_id}',
  'POST /contacts/{id}/banners/{view_id}/dismiss',
  'GET /contacts/{id}/merge_history',
  'GET /messages/status',
  'GET /messages/whatsapp/status',
  'POST /content/bulk_actions',
]);

interface Fault {
  why: string;
  /** The only findings that the sample may have. */
  at: RegExp;
}

const abridged: Fault = {
  why: 'The sample is abridged: it leaves out assignees, priority, tags and more that every conversation carries.',
  at: /^ must have required property '(waiting_since|snoozed_until|read|priority|\w+_assignee_id|tags|custom_attributes)'$/,
};

const customersOnly: Fault = {
  why: 'The description promises a conversation, its sample shows only a list of customers.',
  at: /^ must have required property '\w+'$/,
};

/** Samples that no real answer looks like. */
export const broken: Partial<Record<string, Fault>> = {
  'GET /conversations/{conversation_id}: conversation found': {
    why: 'The ids of its parts are numbers; they are declared as text, and recorded answers hold text.',
    at: /^\/conversation_parts(\/conversation_parts\/\d+\/id must be string| must be null| must match a schema in anyOf)$/,
  },
  'POST /conversations/{conversation_id}/customers: Attach a contact to a conversation': customersOnly,
  'DELETE /conversations/{conversation_id}/customers/{contact_id}: Detach a contact from a group conversation':
    customersOnly,
  'POST /tickets/{ticket_id}/linked_conversations: successful': abridged,
  'DELETE /tickets/{ticket_id}/linked_conversations/{id}: successful': abridged,
};
