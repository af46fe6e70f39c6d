import type { ParamIssue } from '../errors.js';
import { isName, isTime, nameRule, throwIf } from '../queue/index.js';
import type { Arrival, InboxErase } from './store.js';

/** Refuses an arrival that could not be returned as it came. Bytes that were decoded never make half a surrogate pair. */
export function checkArrival({ id, workspace, topic, createdAt, contactIds, body }: Arrival): void {
  const issues: ParamIssue[] = [];
  const refuse = (field: string, message: string) => issues.push({ field, message });
  if (!isName(id)) refuse('id', nameRule);
  if (!isName(workspace)) refuse('workspace', nameRule);
  if (!isName(topic)) refuse('topic', nameRule);
  if (!(Number.isSafeInteger(createdAt) && isTime(createdAt * 1000))) {
    refuse('createdAt', 'must be whole unix seconds of a time that a date can hold');
  }
  if (!contactIds.every(isName)) refuse('contactIds', nameRule);
  if (!body.isWellFormed()) refuse('body', 'must be text that was decoded from UTF-8: it holds half a surrogate pair');
  throwIf(issues);
}

/** Refuses to erase everything by leaving out both conditions. */
export function checkErase({ contactId, before }: InboxErase): void {
  const issues: ParamIssue[] = [];
  if (contactId === undefined && before === undefined) {
    issues.push({ field: '', message: 'say what to erase: contactId, before, or both' });
  }
  if (contactId !== undefined && !isName(contactId))
    issues.push({ field: 'contactId', message: 'must be the id of a contact' });
  throwIf(issues);
}
