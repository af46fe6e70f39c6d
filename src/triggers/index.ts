/** What automations can start from, the same for every host: triggers, what they give, and how they are trusted. */
export { eventFields, readEvent, type TriggerEvent } from './event.js';
export { notificationSchema } from './notification-schema.js';
export { sampleNotification } from './samples/sample-notification.js';
export { developerHub, setupSteps } from './setup.js';
export {
  isStartedBy,
  permissionsFor,
  sinceOf,
  type Trigger,
  triggerGroups,
} from './trigger.js';
export { findTrigger, listTriggers, triggersOf } from './triggers.js';
export { refusalOf, refusalTexts, verificationRecipe } from './verify.js';
