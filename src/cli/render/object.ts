import { intercom } from '../../intercom/definition.js';
import { type Entities, type Entity, entityWithSchema } from '../../tool/entity.js';
import { isObject } from '../../tool/json.js';
import type { Page } from './page.js';
import { oneLine } from './plain.js';
import { listIn, type Names, nameOf, shortText } from './short-text.js';
import { cutTo, padTo, widthOf, wrapTo } from './width.js';

const entities: Entities = intercom.entities;

type Fields = Readonly<Record<string, unknown>>;

/** Objects inside deeper than this stand on the line of the one around them. */
const deepest = 2;

/** Names of attributes may be long; their values want room too. */
const widestLabel = 36;

/** An object as an aligned list of its fields. What is null or empty is left out, since most fields of most objects are. */
export function objectLines(object: Fields, names: Names, { width, paint }: Page): string[] {
  const rows = rowsOf(object, names);
  const labels = rows.map(([label]) => cutTo(label, widestLabel));
  const indent = ' '.repeat(Math.max(0, ...labels.map(widthOf)) + 2);
  return rows.flatMap(([, text], at) => {
    const label = padTo(labels[at] ?? '', indent.length);
    const [first = '', ...more] = wrapTo(text, width - indent.length);
    return [`${paint('dim', label)}${first}`, ...more.map((line) => `${indent}${line}`.trimEnd())];
  });
}

function rowsOf(object: Fields, names: Names, prefix = '', depth = 0): [label: string, text: string][] {
  return Object.entries(object).flatMap(([field, value]) => {
    const label = `${prefix}${oneLine(field)}`;
    const opens =
      depth < deepest && isObject(value) && listIn(value) === undefined && nameOf(value, names) === undefined;
    if (opens) return rowsOf(fieldsOf(value, entities[field]), names, `${label}.`, depth + 1);
    const text = shortText(value, field, names);
    return text === '' ? [] : [[label, text] satisfies [string, string]];
  });
}

/** The fields of an object that a concise result shows, in its order; all where nobody said which. */
export function mainFields(object: Fields, schema: string | undefined): Fields {
  return fieldsOf(object, entityWithSchema(entities, schema));
}

function fieldsOf(object: Fields, { concise, quiet = {} }: Pick<Entity, 'concise' | 'quiet'> = {}): Fields {
  if (concise === undefined) return object;
  const shown = concise.filter((field) => object[field] !== undefined && object[field] !== quiet[field]);
  return Object.fromEntries(shown.map((field) => [field, object[field]]));
}
