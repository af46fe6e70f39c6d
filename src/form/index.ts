/** Forms of tools for hosts that draw them: fields, conditions, option lists, connections. Derived, never written twice. */
export type { Condition } from './conditions.js';
export { type AccessPolicy, connectionFields, connectionSettings } from './connection.js';
export { type FormField, formFields } from './field.js';
export { fileToSend, savedFile } from './file.js';
export { filledParams, formIn, isBlank } from './filled.js';
export { findOperation } from './find-operation.js';
export { refuseHuge } from './form-size.js';
export { headingOf, labelOf, withArticle } from './labels.js';
export { inMenuOrder } from './menu.js';
export { type EffectFacts, effectFacts, operationOf, type RepeatFacts, repeatFacts } from './operation.js';
export { choosingFields, type OptionList } from './option-list.js';
export { readFormSwitch } from './read-form-switch.js';
export { readOptions } from './read-options.js';
export { serviceFacts, servicesOf, toolsOf } from './service.js';
export { toolParts } from './tool-parts.js';
