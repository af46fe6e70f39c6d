import type { Client } from '../run-tool/client.js';
import { isObject } from '../tool/json.js';
import { holds } from './conditions.js';
import type { FieldOption } from './field.js';
import { isBlank } from './filled.js';
import type { OptionList } from './option-list.js';

/**
 * Reads the options of a field from the connected account. Entries without a value are skipped.
 *
 * @param values what the form holds, by which some fields choose their list.
 */
export async function readOptions(
  client: Pick<Client, 'runUnknown'>,
  lists: readonly OptionList[],
  values: Readonly<Record<string, unknown>> = {},
): Promise<FieldOption[]> {
  const offered = lists.filter(({ when }) => when === undefined || holds(when, values));
  const parts = await Promise.all(offered.map((list) => readList(client, list)));
  return parts.flat();
}

async function readList(client: Pick<Client, 'runUnknown'>, list: OptionList): Promise<FieldOption[]> {
  const { tool, params = {}, value, label, prefix = '', except = {} } = list;
  const { output } = await client.runUnknown(tool, params);
  const items: unknown = output[list.items];
  if (!Array.isArray(items)) return [];
  return items
    .filter(isObject)
    .filter((item) => !isBlank(item[value]) && !Object.entries(except).some(([key, out]) => item[key] === out))
    .map((item) => ({ id: `${prefix}${item[value]}`, label: String(item[label] ?? item[value]) }));
}
