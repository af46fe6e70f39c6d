/** The kinds of parameters: each takes a real value and its text form, and refuses the rest by name of the field. */
export { choice } from './choice.js';
export { fixedObject } from './fixed-object.js';
export { flag } from './flag.js';
export { id, idList, listItems, readId } from './id.js';
export { jsonObject, readJson } from './json-object.js';
export { annotate, describeValue, kind, type ParamMeta, type ParamNotes, refused } from './kind.js';
export { integer, number, perPage } from './number.js';
export { oneContact } from './one-contact.js';
export { ownId } from './own-id.js';
export { searchQuery } from './search-query.js';
export { filledText, text } from './text.js';
export type { Thing, ThingNote } from './thing.js';
export { readSeconds, unixTime } from './unix-time.js';
export { urlList } from './url-list.js';
