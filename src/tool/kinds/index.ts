/** The kinds of parameters: each takes a real value and its text form, and refuses the rest by name of the field. */
export { choice } from './choice.js';
export { choiceList } from './choice-list.js';
export { externalId } from './external-id.js';
export { type FileToSend, fileList } from './file-list.js';
export { fixedObject } from './fixed-object.js';
export { fixedObjectList } from './fixed-object-list.js';
export { flag } from './flag.js';
export { id, idList, listItems, readId } from './id.js';
export { jsonObject, readJson } from './json-object.js';
export { describeValue, type Kind, kind, Problem, refused } from './kind.js';
export { integerList, objectList, textList } from './list.js';
export { integer, number, type PageSize, perPage } from './number.js';
export { objectMap } from './object-map.js';
export { nonEmptyText, text } from './text.js';
export { readSeconds, unixTime } from './unix-time.js';
export { url, urlList } from './url-list.js';
