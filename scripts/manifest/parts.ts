import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { isObject } from '../../src/tool/json.js';
import { packageVersion } from '../../src/version.js';

/** The artefacts of one host: text by name. */
export type Parts = Record<string, string>;

/** Data as text whose differences read well. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Artefacts under one heading, named by a function of each. Two of the same name are a mistake. */
export function named<Item>(heading: string, items: readonly Item[], nameOf: (item: Item) => string): Parts {
  const entries = items.map((item) => [`${heading}/${nameOf(item)}`, json(item)] as const);
  const parts = Object.fromEntries(entries);
  if (Object.keys(parts).length !== entries.length) throw new Error(`Two artefacts of ${heading} have the same name`);
  return parts;
}

/** The files of an exported package, by their paths. The version of this package is left out. */
export function withoutVersion(files: Readonly<Record<string, string>>): Parts {
  const entries = Object.entries(files).map(([name, text]) => [
    name,
    name.endsWith('package.json') ? text.replaceAll(`"${packageVersion}"`, '"(this version)"') : text,
  ]);
  return Object.fromEntries(entries);
}

/** What an export writes, by the paths of the files in its folder. */
export async function exported(write: (folder: string) => Promise<string[]>): Promise<Parts> {
  const folder = await mkdtemp(join(tmpdir(), 'manifest-'));
  try {
    const paths = await write(folder);
    const files = paths.map(async (path) => {
      const name = path.startsWith(folder) ? relative(folder, path) : path;
      return [name, await readFile(join(folder, name), 'utf8')];
    });
    return Object.fromEntries(await Promise.all(files));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The objects of a list that stands in a JSON document under a key. */
export function objectsIn(document: unknown, key: string): Record<string, unknown>[] {
  const list = isObject(document) ? document[key] : undefined;
  if (!Array.isArray(list) || !list.every(isObject)) throw new Error(`${key} is not a list of objects`);
  return list;
}

/** A text that an object has under a path of keys. */
export function textAt(object: unknown, ...[key, ...path]: string[]): string {
  if (key === undefined) {
    if (typeof object === 'string') return object;
    throw new Error(`A name is a text, not ${JSON.stringify(object)}`);
  }
  return textAt(isObject(object) ? object[key] : undefined, ...path);
}

/** One file of an export, as data. */
export function parsed(files: Parts, name: string): unknown {
  const text = files[name];
  if (text === undefined) throw new Error(`The export has no ${name}, only ${Object.keys(files).join(', ')}`);
  return JSON.parse(text);
}

/** The files of an export as artefacts that tools and triggers share; some under other text, because it is listed apart. */
export function shared(files: Parts, others: Readonly<Record<string, unknown>>): Parts {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`shared/${name}`, name in others ? json(others[name]) : text]),
  );
}
