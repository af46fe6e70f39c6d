import { isObject } from '../../tool/json.js';
import { scalarText } from './fields.js';
import { type Column, table } from './table.js';

/** What tells the items of Intercom's lists apart, in order of use. A place with several paths shows the first found. */
const places: readonly (Column & { readonly paths: readonly string[] })[] = [
  { heading: 'ID', widest: 40, paths: ['id'] },
  { heading: 'NAME', widest: 36, paths: ['name', 'event_name'] },
  { heading: 'EMAIL', widest: 40, paths: ['email'] },
  {
    heading: 'TITLE',
    widest: 50,
    paths: ['ticket_attributes._default_title_', 'title', 'source.subject', 'source.body', 'body'],
  },
  { heading: 'STATE', widest: 16, paths: ['ticket_state.category', 'ticket_state', 'state', 'role', 'plan.name'] },
  { heading: 'EXTERNAL', widest: 30, paths: ['external_id', 'company_id'] },
  { heading: 'CREATED', widest: 24, paths: ['created_at'] },
];

/** The items of a list as a table of what tells them apart. */
export function itemLines(items: readonly unknown[]): string[] {
  const rows = items.map((item) => places.map(({ paths }) => firstFound(item, paths)));
  return items.length === 0 ? [] : table(places, rows);
}

function firstFound(item: unknown, paths: readonly string[]): string {
  for (const path of paths) {
    const value = path.split('.').reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), item);
    if (isScalar(value) && value !== '') return scalarText(value, path);
  }
  return '';
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
