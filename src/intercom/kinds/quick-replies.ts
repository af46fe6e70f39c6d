import { objectList } from '../../tool/kinds/index.js';
import type { ParamNotes } from '../../tool/param/facts.js';

/** Buttons that a contact can press, each with a text and a UUID of the caller's. */
export function quickReplies(description: string, notes: ParamNotes = {}) {
  return objectList(description, {
    example: [{ text: 'Yes', uuid: '5f1b4f3e-0c2c-4d0a-9d5e-3f3f2e3a7c11' }],
    ...notes,
  }).check((options, refuse) => {
    if (options.length === 0) refuse('is an empty list: give at least one {"text", "uuid"}');
    const wrong = options.findIndex(({ text, uuid }) => typeof text !== 'string' || typeof uuid !== 'string');
    if (wrong !== -1) refuse(`lacks text or uuid (number ${wrong + 1}): give both as texts`);
  });
}
