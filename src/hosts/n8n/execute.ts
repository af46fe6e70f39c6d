import { AbortError } from '../../errors.js';
import { isLocal } from '../../tool/index.js';
import { isObject } from '../../tool/json.js';
import type { CredentialsConnect, Runner } from './connect.js';
import type { N8nExecuteContext, N8nItem, N8nJson } from './n8n-types.js';
import { errorItem, nodeError } from './node-error.js';
import type { NodeOperation } from './operations.js';
import { type FilledForm, readForm } from './read-form.js';

/**
 * Runs the node: one call, or one list, for each item. Each result is paired with the item it belongs to.
 *
 * @throws the error of the first item that fails, unless the node is to go on.
 */
export async function executeNode(
  context: N8nExecuteContext,
  operations: readonly NodeOperation[],
  connect: CredentialsConnect,
): Promise<N8nItem[][]> {
  const client = await connect(context);
  const signal = context.getExecutionCancelSignal?.();
  const results: N8nItem[] = [];
  for (const item of context.getInputData().keys()) {
    try {
      const rows = await run(client, readForm(context, item, operations), signal);
      results.push(...rows.map((row) => ({ json: toJson(row), pairedItem: { item } })));
    } catch (error) {
      if (error instanceof AbortError || !context.continueOnFail()) throw nodeError(error, item);
      results.push({ json: errorItem(error), pairedItem: { item } });
    }
  }
  return [results];
}

type Row = Readonly<Record<string, unknown>>;

async function run(client: Runner, form: FilledForm, signal: AbortSignal | undefined): Promise<Row[]> {
  const { operation, params, dryRun, onePage } = form;
  const { tool } = operation;
  if (dryRun) return [{ ...client.dryRunUnknown(tool.id, params) }];
  if (!isLocal(tool) && tool.paging !== undefined && !onePage) return runList(client, form, signal);
  const { output, warnings } = await client.runUnknown(tool.id, params, { signal });
  return [warnings.length === 0 ? output : { ...output, warnings: warnings.map(({ message }) => message) }];
}

async function runList(client: Runner, form: FilledForm, signal: AbortSignal | undefined): Promise<Row[]> {
  const { operation, params, limit } = form;
  const rows: Row[] = [];
  const items = client.iterateUnknown(operation.tool.id, { ...pageSize(form), ...params }, { limit, signal });
  for await (const item of items) if (isObject(item)) rows.push(item);
  return rows;
}

/** Asks for no more than is wanted. A page that goes on where another ended keeps the size of that one. */
function pageSize({ operation, params, limit }: FilledForm): Row {
  const { max } = operation.fields.find(({ id }) => id === 'per_page') ?? {};
  if (max === undefined || limit >= max || params.starting_after !== undefined) return {};
  return { per_page: limit };
}

function toJson(row: Row): N8nJson {
  return Object.fromEntries(
    Object.entries(row).filter((entry): entry is [string, N8nJson[string]] => isJson(entry[1])),
  );
}

function isJson(value: unknown): value is N8nJson[string] {
  return value === null || ['string', 'number', 'boolean', 'object', 'undefined'].includes(typeof value);
}
