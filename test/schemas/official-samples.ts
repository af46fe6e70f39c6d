import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SchemaName } from './validator.js';

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
    'Ticket States',
    'Messages',
    'Tags',
    'Notes',
  ],
  ...['Calls', 'Data Export', 'Jobs', 'Reporting Data Export', 'Workflows'],
  ...['Admins', 'Teams', 'Segments', 'Data Events', 'Data Attributes', 'Conversations Attributes'],
]);

/** Every sample of a 200 answer of those resources. */
export function readSamples(file: string): Sample[] {
  const description: Description = parse(readFileSync(file, 'utf8'));
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { tags }]) => tags?.some((tag) => resources.has(tag)))
      .flatMap(([method, { responses }]) => {
        const operation = `${method.toUpperCase()} ${path}`;
        const examples = responses?.['200']?.content?.['application/json']?.examples ?? {};
        return Object.entries(examples).map(([name, { value }]) => ({
          id: `${operation}: ${name}`,
          operation,
          answer: value,
        }));
      }),
  );
}

/** The schema of what each operation answers. */
export const operations: Partial<Record<string, SchemaName>> = {
  'GET /calls': 'call-list',
  'GET /calls/{call_id}': 'call',
  'POST /calls/search': 'call-list',
  'POST /fin_voice/register': 'fin-voice-call',
  'GET /fin_voice/collect/{id}': 'fin-voice-call',
  'GET /fin_voice/external_id/{external_id}': 'fin-voice-call',
  'GET /fin_voice/phone_number/{phone_number}': 'fin-voice-call',
  'GET /fin_voice/conversation/{conversation_id}': 'fin-voice-call',
  'POST /export/content/data': 'data-export',
  'GET /export/content/data/{job_identifier}': 'data-export',
  'POST /export/cancel/{job_identifier}': 'data-export',
  'POST /export/reporting_data/enqueue': 'data-export',
  'GET /export/reporting_data/get_datasets': 'reporting-dataset-list',
  'GET /export/reporting_data/{job_identifier}': 'data-export',
  'GET /export/workflows/{id}': 'workflow-export',
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
  'GET /segments': 'segment-list',
  'GET /segments/{segment_id}': 'segment',
  'GET /tags': 'tag-list',
  'POST /tags': 'tag',
  'GET /tags/{tag_id}': 'tag',
  'POST /articles/{article_id}/tags': 'tag',
  'DELETE /articles/{article_id}/tags/{id}': 'tag',
  'POST /internal_articles/{internal_article_id}/tags': 'tag',
  'DELETE /internal_articles/{internal_article_id}/tags/{id}': 'tag',
  'POST /content_snippets/{content_snippet_id}/tags': 'tag',
  'DELETE /content_snippets/{content_snippet_id}/tags/{id}': 'tag',
};

/** Operations beside those resources, whose answers have no schema here. */
export const withoutSchema = new Set([
  'GET /admins/activity_logs',
  'POST /admins/activity_logs/search',
  'GET /admins/activity_log_event_types',
  'GET /teams/{team_id}/metrics',
  'GET /contacts/{contact_id}/subscriptions',
  'POST /contacts/{contact_id}/subscriptions',
  'DELETE /contacts/{contact_id}/subscriptions/{subscription_id}',
  'GET /contacts/{id}/banners',
  'POST /contacts/{id}/banners/{view_id}/dismiss',
  'GET /contacts/{id}/merge_history',
  'GET /messages/status',
  'GET /messages/whatsapp/status',
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
