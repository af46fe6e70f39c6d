import { hexId } from '../../src/intercom/entities/row.js';
import { entities } from '../../src/intercom/entities.js';
import type { Entity } from '../../src/tool/entity.js';
import { type CrudOperation, typeWord } from './crud-operation.js';
import type { Operation } from './description.js';
import { comparePaths, sortedNames } from './edit-source.js';
import { camel, staticSegments } from './naming.js';
import { draftFields, type TablesByThing, type Uses, using } from './sandbox-fields.js';
import { asksFor, routeOptions, sortedBy } from './sandbox-route-options.js';
import { call, keySource, source } from './source.js';
import { sentence } from './words.js';

/** A resource of the sandbox with one route. */
export interface ResourceDraft {
  /** Its file below src/sandbox/resources/, without the extension. */
  readonly name: string;
  /** The constant that it exports. */
  readonly constant: string;
  readonly content: string;
}

/** Drafts the file of a resource; undefined when the answer of the operation is none that the sandbox gives by itself. */
export function draftResource(
  operation: Operation,
  crud: CrudOperation,
  tables: TablesByThing,
  left: string[],
): ResourceDraft | undefined {
  const { kind, thing, collection, path, item, parent } = crud;
  const uses: Uses = new Map();
  const madeAt = item.properties?.[sortedBy];
  const isSorted =
    madeAt !== undefined &&
    operation.flat(madeAt).type === 'integer' &&
    crud.list !== undefined &&
    asksFor(crud.list, 'starting_after');
  const options = routeOptions(operation, crud, isSorted, uses, left);
  if (options === undefined) return undefined;
  const constant = camel([...thing.split('_'), 'resource']);
  const table = camel(collection.split('_'));
  const fields = draftFields(operation, crud, tables, uses, left);
  const scope = staticSegments(operation.path)[0] ?? collection;
  const lines = [
    `/** ${sentence(item.description, `What ${operation.id} is about`)}. */`,
    `const ${table} = ${using(uses, 'table/table.js', 'table')}(${source(table)}, {`,
    `ids: ${idsSource(operation, crud, uses, left)},`,
    `fields: {\n${fields.join('\n')}\n},`,
    ...(parent === undefined ? [] : [`keys: ${source({ [`${parent}_id`]: `${parent}_id` })},`]),
    ...(isSorted ? [`sorted: ${source({ [sortedBy]: sortedBy })},`] : []),
    '});',
    '',
    `export const ${constant} = ${using(uses, 'table/resource.js', 'resource')}(${table}, {`,
    `scope: ${source(scope)},`,
    ...showSource(operation, crud),
    'routes: {',
    `${keySource(operation.id)}: ${call(using(uses, 'table/crud.js', kind), source(`${operation.method} ${path}`), options.source)},`,
    '},',
    '});',
    '',
  ];
  left.push(
    `scope is ${source(scope)} by the path: say what a token must be allowed to read and write.`,
    `\`emits\` names the topics that a new, changed or removed ${thing} tells; \`unique\` the fields that no two share, \`check\` what holds between fields, \`notFound\` the error for an unknown id.`,
    ...(crud.create === undefined
      ? [`No call makes a ${thing} by this path: put some into the data of the sandbox, in src/sandbox/demo/.`]
      : []),
  );
  const imports = [...uses]
    .map(([file, names]) => ({ path: file.startsWith('./') ? file : `../${file}`, names: sortedNames([...names]) }))
    .sort((one, other) => comparePaths(one.path, other.path))
    .map((one) => `import { ${one.names.join(', ')} } from '${one.path}';`);
  return { name: collection.replaceAll('_', '-'), constant, content: [...imports, '', ...lines].join('\n') };
}

/** Answers have the kind of id as their type, unless the description has another word. */
function showSource(operation: Operation, { thing, parent, item }: CrudOperation): string[] {
  const type = typeWord(operation, item) ?? thing;
  if (type === thing) return [];
  const isHidden = parent !== undefined && item.properties?.[`${parent}_id`] === undefined;
  const record = isHidden ? `{ ${parent}_id: _, ...shown }` : 'shown';
  return [`show: (${record}) => ({ type: ${source(type)}, ...shown }),`];
}

function idsSource(operation: Operation, { thing, item }: CrudOperation, uses: Uses, left: string[]): string {
  const { example, type } = item.properties?.id === undefined ? {} : operation.flat(item.properties.id);
  const text = String(example ?? '');
  if (type === 'integer')
    left.push('Ids are shown as text, and are numbers in the description: show them with Number.');
  const table: Readonly<Record<string, Entity>> = entities;
  const row = Object.hasOwn(table, thing) ? table[thing] : undefined;
  const isHex = row === undefined ? /^[\da-f]{24}$/i.test(text) : row.id?.pattern === hexId;
  const make =
    row === undefined ? using(uses, 'world/ids.js', isHex ? 'hex' : 'digits') : using(uses, './ids.js', 'idsOf');
  if (row === undefined)
    left.push(
      `${thing} is no known entity: add a row to src/intercom/entities/ and write \`ids: idsOf(${source(thing)}, …)\`.`,
    );
  if (isHex) return call(make, source(thing));
  if (text !== '' && !/^\d+$/.test(text)) left.push(`Ids are decimal here and look like ${text} in the description.`);
  const from = 10 ** (Math.min(15, Math.max(5, /^\d+$/.test(text) ? text.length : 5)) - 1);
  left.push('Between which numbers the first id lies is made up: choose numbers that no other kind of id has.');
  const range = [from, from * 9].map((number) => number.toLocaleString('en-US').replaceAll(',', '_'));
  return call(make, source(thing), ...range);
}
