import { type ApiVersion, supports } from '../../intercom/versions.js';
import { type JsonObject, objectAt } from './json.js';
import type { BodyFormat } from './notification.js';
import { isIsoTime } from './times.js';

/**
 * How a notification writes its messages. It does not name its version, but the change to plain text came together with
 * another that shows: times of a conversation's statistics, written out before 2.15 and unix seconds since.
 *
 * @param item As it came, before its times were read.
 */
export function bodyFormatOf(topic: string, item: JsonObject, version?: ApiVersion): BodyFormat | null {
  // A translated reply is told for HTML only.
  if (topic.endsWith('.replied.translated')) return 'html';
  if (version !== undefined) return supports(version, '2.15') ? 'text' : 'html';
  const times = Object.entries(objectAt(item, 'statistics') ?? {}).filter(([key]) => key.endsWith('_at'));
  if (times.some(([, value]) => isIsoTime(value))) return 'html';
  return times.some(([, value]) => typeof value === 'number') ? 'text' : null;
}
