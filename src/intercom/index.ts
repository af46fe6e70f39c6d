/** All that the definition of an Intercom operation is made of. */
export { ConflictError, type ToolError } from '../errors.js';
export type { Part } from '../tool/each.js';
export { type Confirm, type FollowUp, type HttpRequest, type OutputField, out, path } from '../tool/index.js';
export { defineLookup, type RefuseCall } from '../tool/lookup.js';
export { nearest } from '../tool/nearest.js';
export { fields, file, location, many, nothing, one, plainText } from '../tool/operation/returns.js';
export {
  atLeastOne,
  atLeastOneWhen,
  changesSomething,
  exactlyOne,
  inOrder,
  needs,
  type Rule,
} from '../tool/operation/rules.js';
export { now } from '../tool/param/facts.js';
export { isTimeZone } from '../tool/time-zone.js';
export { counting } from './counting.js';
export { defaultAdmin } from './default-admin.js';
export { deleted } from './deleted.js';
export { activityTypes } from './entities/activity-types.js';
export { backgroundJob, exportJob } from './jobs.js';
export * as knowledge from './knowledge.js';
export { operation } from './operation.js';
export * as paging from './paging.js';
export * as param from './param.js';
export { refuseParam, refuseVersion } from './refusals.js';
export { sameText } from './same-text.js';
export { contactSearch, conversationSearch, ticketSearch } from './search/fields.js';
export { supports } from './versions.js';
