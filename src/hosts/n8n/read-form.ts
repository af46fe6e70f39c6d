import { InvalidParamsError } from '../../errors.js';
import { filledParams, findOperation, formIn, isBlank, readFormSwitch } from '../../form/index.js';
import { readMoment } from './moment.js';
import type { N8nExecuteContext } from './n8n-types.js';
import { propertyName } from './names.js';
import { isNeeded, type NodeOperation, usualLimit } from './operations.js';

/** What somebody wants for one item. */
export interface FilledForm {
  readonly operation: NodeOperation;
  readonly params: Record<string, unknown>;
  /** Show the requests in place of making them. */
  readonly dryRun: boolean;
  /** For lists: one page as one item. */
  readonly onePage: boolean;
  /** For lists: most items to return. */
  readonly limit: number;
  /** For files: the binary field that the file goes into. */
  readonly outputField: string;
}

/**
 * Reads the form of the node for one item.
 *
 * @throws InvalidParamsError for an operation that the node does not have.
 */
export function readForm(context: N8nExecuteContext, item: number, operations: readonly NodeOperation[]): FilledForm {
  const ask = (name: string, fallback: unknown) => context.getNodeParameter(name, item, fallback);
  const askObject = (name: string) => formIn(ask(name, {}), name);
  const operation = chosenOperation(operations, ask('resource', ''), ask('operation', ''));
  const { dryRun, onePage, clearFields } = askObject('options');
  const limit = readFormSwitch('returnAll', ask('returnAll', false))
    ? Number.POSITIVE_INFINITY
    : limitIn(ask('limit', usualLimit));
  const needed = operation.fields.filter(isNeeded).map(({ id }) => [id, ask(propertyName(id), '')] as const);
  const params = filledParams({ ...askObject('additionalFields'), ...Object.fromEntries(needed) }, clearFields);
  for (const { id, format } of operation.fields) {
    if (format === 'unix-time' && params[id] !== undefined) {
      params[id] = readMoment(params[id], context.getTimezone());
    }
  }
  const outputField = ask('binaryPropertyName', '');
  return {
    operation,
    params,
    dryRun: readFormSwitch('dryRun', dryRun),
    onePage: readFormSwitch('onePage', onePage),
    limit,
    outputField: isBlank(outputField) ? 'data' : String(outputField),
  };
}

function chosenOperation(operations: readonly NodeOperation[], resource: unknown, name: unknown): NodeOperation {
  const tool = findOperation(
    operations.map((one) => one.tool),
    name,
  );
  const found = operations.find((one) => one.tool === tool && tool.resource === resource);
  if (found !== undefined) return found;
  const message = `is "${String(resource)}": the operation ${String(name)} is one of ${tool.resource}`;
  throw new InvalidParamsError([{ field: 'resource', message }], { tool: tool.id });
}

function limitIn(value: unknown): number {
  const limit = isBlank(value) ? usualLimit : Number(value);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new InvalidParamsError([
    { field: 'limit', message: `is ${String(value)}: expected a whole number, 1 or more` },
  ]);
}
