import { AbortError } from '../../errors.js';
import { isLocal } from '../../tool/index.js';
import { isObject } from '../../tool/json.js';
import type { CredentialsConnect, Runner } from './connect.js';
import { binaryTarget, withFiles } from './files.js';
import { isFile } from './form-properties.js';
import type { N8nBinary, N8nExecuteContext, N8nItem, N8nJson } from './n8n-types.js';
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
      const form = readForm(context, item, operations);
      const params = await withFiles(context, item, form);
      const rows = await run(client, context, { ...form, params }, signal);
      results.push(...rows.map(({ row, ...binary }) => ({ json: toJson(row), ...binary, pairedItem: { item } })));
    } catch (error) {
      if (error instanceof AbortError || !context.continueOnFail()) throw nodeError(error, item);
      results.push({ json: errorItem(error), pairedItem: { item } });
    }
  }
  return [results];
}

type Row = Readonly<Record<string, unknown>>;

/** What an item is made of. */
interface Result {
  readonly row: Row;
  readonly binary?: Record<string, N8nBinary>;
}

async function run(
  client: Runner,
  context: N8nExecuteContext,
  form: FilledForm,
  signal: AbortSignal | undefined,
): Promise<Result[]> {
  const { operation, params, dryRun, onePage } = form;
  const { tool } = operation;
  if (dryRun) return [{ row: { ...client.dryRunUnknown(tool.id, params) } }];
  if (isFile(tool)) return [await runFile(client, context, form, signal)];
  if (!isLocal(tool) && tool.paging !== undefined && !onePage) {
    return (await runList(client, form, signal)).map((row) => ({ row }));
  }
  return [{ row: resultOf(await client.runUnknown(tool.id, params, { signal })) }];
}

type Outcome = Awaited<ReturnType<Runner['runUnknown']>>;

function resultOf({ output, warnings }: Outcome): Row {
  return warnings.length === 0 ? output : { ...output, warnings: warnings.map(({ message }) => message) };
}

async function runFile(
  client: Runner,
  context: N8nExecuteContext,
  form: FilledForm,
  signal: AbortSignal | undefined,
): Promise<Result> {
  const target = binaryTarget(context, form);
  const outcome = await client.runUnknown(form.operation.tool.id, form.params, { signal, saveTo: target.saveTo });
  const binary = await target.binary();
  return { row: resultOf(outcome), ...(binary === undefined ? {} : { binary: { [form.outputField]: binary } }) };
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
