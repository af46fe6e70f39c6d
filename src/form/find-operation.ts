import { InvalidParamsError } from '../errors.js';
import { nearest } from '../tool/nearest.js';
import type { Tool } from '../tool/tool.js';
import { operationOf } from './operation.js';

/**
 * The tool of an operation that was chosen in a form.
 *
 * @throws InvalidParamsError that names the operations there are, for one that is not among them.
 */
export function findOperation(tools: readonly Tool[], operation: unknown): Tool {
  const tool = tools.find((one) => operationOf(one) === operation);
  if (tool !== undefined) return tool;
  const names = tools.map(operationOf);
  const near = nearest(String(operation), names);
  const hint = near === undefined ? `expected one of ${names.join(', ')}` : `did you mean ${near}?`;
  throw new InvalidParamsError([{ field: 'operation', message: `is "${String(operation)}": ${hint}` }]);
}
