import { operations } from '../schemas/official-samples.js';
import { type AnswerSchema, answerFindings } from '../schemas/validator.js';
import type { Exchange } from './checker.js';

/** Operations that the description shows no sample of, and the schema of their answers. */
const withoutSample: Partial<Record<string, AnswerSchema>> = {
  'POST /contacts/{contact_id}/archive': 'contact-status',
  'POST /contacts/{contact_id}/unarchive': 'contact-status',
  'POST /contacts/{contact_id}/block': 'contact-status',
  'DELETE /contacts/{contact_id}': 'deleted-object',
  // The description of 2.11 had it.
  'POST /conversations/{conversation_id}/run_assignment_rules': 'conversation',
  'GET /away_status_reasons': 'away-status-reason-list',
  'POST /fin_voice/register': 'fin-voice-call',
  'GET /fin_voice/collect/{id}': 'fin-voice-call',
  'GET /fin_voice/external_id/{external_id}': 'fin-voice-call',
  'GET /fin_voice/phone_number/{phone_number}': 'fin-voice-call',
  'GET /fin_voice/conversation/{conversation_id}': 'fin-voice-call',
  'POST /export/reporting_data/enqueue': 'data-export',
  'GET /export/reporting_data/get_datasets': 'reporting-dataset-list',
};

/** Operations whose answers no schema of ours describes, since no tool returns one as an object. */
const withoutSchema = new Set(['POST /content/bulk_actions', 'POST /contacts/{id}/banners/{view_id}/dismiss']);

/** What our own schemas have against an answer; unlike the description they say which fields every answer carries. */
export function ownFindings(operation: string, { query, status, answer }: Exchange): string[] {
  // A file or a text has no schema.
  if (answer === undefined || typeof answer === 'string') return [];
  const name = status >= 400 ? 'error-list' : schemaName(operation, query);
  if (name !== undefined) return [answer].flat().flatMap((one) => answerFindings(name, one));
  return withoutSchema.has(operation) ? [] : ['no schema describes the answer'];
}

function schemaName(operation: string, query: URLSearchParams): AnswerSchema | undefined {
  // One that is asked for by a key comes alone, not in a list.
  const isOne = operation === 'GET /companies' && (query.has('company_id') || query.has('name'));
  const isInstance = operation === 'GET /custom_object_instances/{custom_object_type_identifier}';
  if (isInstance && query.has('external_id')) return 'custom-object-instance';
  return isOne ? 'company' : (operations[operation] ?? withoutSample[operation]);
}
