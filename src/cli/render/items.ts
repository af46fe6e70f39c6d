import type { ListColumn } from '../../intercom/columns/column.js';
import { listColumns, usualColumns } from '../../intercom/columns.js';
import { entities } from '../../intercom/entities.js';
import { isObject } from '../../tool/json.js';
import type { Page } from './page.js';
import { oneLine } from './plain.js';
import { namesIn, shortText } from './short-text.js';
import { type Column, table } from './table.js';

/** The most and the fewest columns of the screen that a cell takes, by what it holds. */
const sizes: Readonly<Record<ListColumn['as'], Pick<Column, 'widest' | 'least'>>> = {
  id: { widest: 64, least: 64 },
  day: { widest: 10, least: 10 },
  moment: { widest: 17, least: 17 },
  text: { widest: 40, least: 12 },
  long: { widest: 60, least: 20 },
};

/** The items of a list as a table of what tells them apart. `schema` says what they are. */
export function itemLines(items: readonly unknown[], schema: string | undefined, { width, paint }: Page): string[] {
  if (items.length === 0) return [];
  const columns = columnsOf(schema);
  const names = namesIn(items);
  const rows = items.map((item) =>
    columns.map(({ from, as }) => {
      const text = from.map((path) => textAt(item, path, names)).find((found) => found !== '') ?? '';
      return as === 'day' ? text.slice(0, sizes.day.widest) : text;
    }),
  );
  const sized = columns.map(({ heading, as }) => ({ heading, ...sizes[as] }));
  const [head = '', ...lines] = table(sized, rows, width);
  return [paint('bold', head), ...lines];
}

/** Records of no schema, such as the groups of a count, as a table of their own fields. */
export function recordLines(records: readonly Readonly<Record<string, unknown>>[], { width, paint }: Page): string[] {
  const names = namesIn(records);
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const columns = keys.map((key) => ({
    heading: oneLine(key).replaceAll('_', ' ').toUpperCase(),
    ...sizes[key === 'id' ? 'id' : 'long'],
  }));
  const rows = records.map((record) => keys.map((key) => oneLine(shortText(record[key], key, names), 1000)));
  const [head = '', ...lines] = table(columns, rows, width);
  return [paint('bold', head), ...lines];
}

function columnsOf(schema: string | undefined): readonly ListColumn[] {
  const name = Object.entries(entities).find(([, entity]) => 'schema' in entity && entity.schema === schema)?.[0];
  const found = Object.entries(listColumns).find(([key]) => key === name);
  return found?.[1] ?? usualColumns;
}

function textAt(item: unknown, path: string, names: ReturnType<typeof namesIn>): string {
  const keys = path.split('.');
  const value = keys.reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), item);
  return oneLine(shortText(value, keys.at(-1) ?? '', names), 1000);
}
