import { operationsOf } from '../tool/operation/operation.js';
import { intercom } from './definition.js';

/** Declares one operation of the Intercom API. */
export const operation = operationsOf(intercom);
