import { fileList } from '../../tool/kinds/file-list.js';
import type { ParamNotes } from '../../tool/param/facts.js';

/** The most that people can attach in the Messenger; Intercom states no other limit of the API. */
const maxBytes = 100 * 1024 * 1024;

/** Files to attach, as base64. A list of addresses beside it is ignored. */
export function attachments(notes: ParamNotes = {}) {
  const description = 'Files to attach: name, content_type and data (base64) of each; 10 at the most';
  return fileList(description, { max: 10, maxBytes, ...notes }).optional();
}
