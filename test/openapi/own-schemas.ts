import { operations } from '../schemas/official-samples.js';
import { findings, type SchemaName } from '../schemas/validator.js';
import type { Exchange } from './checker.js';

/** Operations that the description shows no sample of, and the schema of their answers. */
const withoutSample: Partial<Record<string, SchemaName>> = {
  'POST /contacts/{contact_id}/archive': 'contact-status',
  'POST /contacts/{contact_id}/unarchive': 'contact-status',
  'POST /contacts/{contact_id}/block': 'contact-status',
  'DELETE /contacts/{contact_id}': 'deleted-object',
};

/** What our own schemas have against an answer; unlike the description they say which fields every answer carries. */
export function ownFindings(operation: string, { query, status, answer }: Exchange): string[] {
  // A file or a text has no schema.
  if (answer === undefined || typeof answer === 'string') return [];
  const name = status >= 400 ? 'error-list' : schemaName(operation, query);
  if (name !== undefined)
    return (Array.isArray(answer) ? answer : [answer])
      .flatMap((one) => findings(name, one))
      .map(({ instancePath, message }) => `${instancePath} ${message}`);
  return ['no schema describes the answer'];
}

function schemaName(operation: string, query: URLSearchParams): SchemaName | undefined {
  // One company that is asked for by a key comes alone, not in a list.
  const isOne = operation === 'GET /companies' && (query.has('company_id') || query.has('name'));
  return isOne ? 'company' : (operations[operation] ?? withoutSample[operation]);
}
