import { invalid, missing, readList, requireText } from '../../http/input.js';
import { isJsonObject, type JsonObject } from '../../json.js';
import type { QuickReply } from './thread-fields.js';

/** `reply_options` of a body, of which there must be one at least. */
export function requireQuickReplies(body: JsonObject): QuickReply[] {
  const options = readList(body, 'reply_options') ?? [];
  if (options.length === 0) throw missing('reply_options');
  return options.map((option) => {
    if (!isJsonObject(option)) throw invalid('reply_options', 'an array of {text, uuid}');
    return { text: requireText(option, 'text'), uuid: requireText(option, 'uuid') };
  });
}
