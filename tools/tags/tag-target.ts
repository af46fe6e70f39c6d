import { type HttpRequest, type Part, path } from '../../src/intercom/index.js';

/** One thing that is tagged or untagged. */
export interface Target {
  readonly type: 'contact' | 'conversation' | 'company' | 'ticket';
  readonly id: string;
  /** Companies are tagged by the name of the tag. */
  readonly tagName: string;
}

interface Named {
  readonly contact_ids?: readonly string[] | undefined;
  readonly conversation_ids?: readonly string[] | undefined;
  readonly company_ids?: readonly string[] | undefined;
  readonly ticket_ids?: readonly string[] | undefined;
}

/** Everything that a call names, each thing once. */
export function targetsOf(
  { contact_ids, conversation_ids, company_ids, ticket_ids }: Named,
  tagName = '(answer.name)',
): Target[] {
  const of = (type: Target['type'], ids: readonly string[] = []) =>
    [...new Set(ids)].map((id) => ({ type, id, tagName }));
  return [
    ...of('contact', contact_ids),
    ...of('conversation', conversation_ids),
    ...of('company', company_ids),
    ...of('ticket', ticket_ids),
  ];
}

interface Tagging {
  readonly tagId: string;
  readonly action?: 'tag' | 'untag' | undefined;
  readonly admin_id?: string | undefined;
}

/** The request that tags one thing, or takes the tag off it. */
export function tagRequest({ type, id, tagName }: Target, { tagId, action, admin_id }: Tagging): HttpRequest {
  if (type === 'company') {
    const company = action === 'untag' ? { id, untag: true } : { id };
    return { method: 'POST', path: path`/tags`, body: { name: tagName, companies: [company] } };
  }
  const things = path`/${`${type}s`}/${id}/tags`;
  const by = type === 'contact' ? {} : { admin_id };
  if (action !== 'untag') return { method: 'POST', path: things, body: { id: tagId, ...by } };
  const one = path`/${`${type}s`}/${id}/tags/${tagId}`;
  return { method: 'DELETE', path: one, ...(type === 'contact' ? {} : { body: by }) };
}

/** What became of one thing, for the result of the call. */
export function outcomeOf({ item, wasSent, answer, error }: Part<Target>, tagged: boolean) {
  const { type, id } = item;
  if (!wasSent) return { type, id, outcome: 'not_sent' };
  if (error !== undefined) return { type, id, outcome: 'failed', error: error.message };
  // Since 2.16 a company that does not exist is left out of the answer without an error.
  const { companies } = (answer ?? {}) as { readonly companies?: readonly { id: string; tagged: boolean }[] };
  const isLeftOut = type === 'company' && companies?.every((company) => company.id !== id || company.tagged !== tagged);
  return isLeftOut === true
    ? { type, id, outcome: 'failed', error: 'There is no company with this id.' }
    : { type, id, outcome: 'done' };
}
