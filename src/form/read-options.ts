import type { Client } from '../run-tool/create-client.js';
import { isObject } from '../tool/json.js';
import type { FieldOption } from './field.js';
import type { OptionList } from './option-list.js';

/** Reads the options of a field from the workspace. Entries without a value are skipped. */
export async function readOptions(client: Pick<Client, 'runUnknown'>, list: OptionList): Promise<FieldOption[]> {
  const { output } = await client.runUnknown(list.tool, {});
  const items: unknown = output[list.items];
  if (!Array.isArray(items)) return [];
  return items
    .filter(isObject)
    .filter((item) => item[list.value] !== undefined && item[list.value] !== null)
    .map((item) => ({ id: String(item[list.value]), label: String(item[list.label] ?? item[list.value]) }));
}
