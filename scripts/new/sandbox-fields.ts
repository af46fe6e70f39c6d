import type { CrudOperation } from './crud-operation.js';
import type { FlatSchema, Operation } from './description.js';
import { entityFor } from './entity.js';
import { isTime } from './params.js';
import { call, keySource, source } from './source.js';

/** Names that source uses, by the file below src/sandbox/ that has them. */
export type Uses = Map<string, Set<string>>;

/** Says that source uses a name, and returns it. */
export function using(uses: Uses, file: string, name: string): string {
  uses.set(file, (uses.get(file) ?? new Set()).add(name));
  return name.split(' as ').at(-1) ?? name;
}

/** Names of the tables of the sandbox by the kind of id that their records have. */
export type TablesByThing = ReadonlyMap<string, string>;

/** The table that ids with such a name are of: `author_id` of admins. */
export function tableFor(thing: string, tables: TablesByThing): string | undefined {
  return tables.get(thing) ?? tables.get(entityFor(thing) ?? '');
}

/** Drafts the fields of a table from the schema of its records and from what calls may write. One line a field. */
export function draftFields(
  operation: Operation,
  { thing, parent, item, create, update }: CrudOperation,
  tables: TablesByThing,
  uses: Uses,
  left: string[],
): string[] {
  const field = (name: string) => using(uses, 'table/field.js', name);
  const shape = (name: string) => using(uses, 'table/shape.js', name);
  const properties = item.properties ?? {};
  const lines: string[] = [];
  const parentTable = parent === undefined ? undefined : tableFor(parent, tables);
  const parentField = `${parent}_id`;
  if (parentTable !== undefined) {
    const of = `${shape('nullable')}(${using(uses, 'table/reference.js', 'ref')}(${source(parentTable)}, { owner: true }))`;
    // Only answers whose schema has it show what the path says.
    lines.push(`${parentField}: ${properties[parentField] === undefined ? `${field('hidden')}(${of})` : of},`);
  }
  for (const [name, given] of Object.entries(properties)) {
    if (['type', 'id'].includes(name) || (parentTable !== undefined && name === parentField)) continue;
    const schema = operation.flat(given);
    lines.push(`${keySource(name)}: ${fieldSource(name, schema)},`);
  }
  const unknown = Object.keys({ ...create?.body?.properties, ...update?.body?.properties }).filter(
    (name) => !Object.hasOwn(properties, name) && name !== parentField,
  );
  if (unknown.length > 0) {
    left.push(
      `Calls give ${unknown.join(', ')}, which no answer has: the sandbox ignores it. Keep it in a field with \`hidden\`, or write the other field with \`as\`.`,
    );
  }
  return lines;

  function fieldSource(name: string, schema: FlatSchema): string {
    const inCreate = create?.body?.properties?.[name];
    const inUpdate = update?.body?.properties?.[name];
    const isWritten = inCreate !== undefined || inUpdate !== undefined;
    if (!isWritten && schema.type === 'integer') {
      if (name === 'created_at') return field('createdAt');
      if (name === 'updated_at') return field('updatedAt');
    }
    const plain = shapeSource(name, schema);
    if (!isWritten) {
      left.push(
        `${name} is null in every new ${thing}, since no call gives it: say its value with \`generated(shape, (call) => …)\`.`,
      );
      return `${shape('nullable')}(${plain})`;
    }
    const options = inUpdate === undefined && update !== undefined ? '{ fixed: true }' : undefined;
    if (create?.body?.required?.includes(name) === true) {
      const full = schema.nullable === true ? `${shape('nullable')}(${plain})` : plain;
      return call(field('required'), full, options);
    }
    const { default: initial } = operation.flat(inCreate ?? {});
    if (initial !== undefined && initial !== null) {
      const value = typeof initial === 'object' && !Array.isArray(initial) ? `(${source(initial)})` : source(initial);
      return call(field('optional'), plain, `() => ${value}`, options);
    }
    if (schema.nullable !== true) left.push(`${name} is null where a call gives none: the description has no default.`);
    return call(field('optionalOrNull'), plain, options);
  }

  function shapeSource(name: string, schema: FlatSchema): string {
    const [, one] = /^(.+)_ids?$/.exec(name) ?? [];
    const other = one === undefined ? undefined : tableFor(one, tables);
    const ofOther = () => call(using(uses, 'table/reference.js', 'ref'), source(other));
    if (other !== undefined && /_id$/.test(name) && (schema.type === 'string' || schema.type === 'integer')) {
      if (schema.type === 'integer')
        left.push(`${name} is kept and shown as text, and is a number in the description: show it with Number.`);
      return ofOther();
    }
    const words = (schema.enum ?? []).filter((word) => typeof word === 'string');
    if (words.length > 1) return call(shape('oneOf'), ...words.map(source));
    switch (schema.type) {
      case 'string':
        if (/html/i.test(schema.description ?? ''))
          left.push(`${name} holds HTML: \`html\` of fields.ts keeps it as Intercom does.`);
        return shape('text');
      case 'boolean':
        return shape('flag');
      case 'integer':
        return shape(isTime(name, schema) ? 'time' : 'whole');
      case 'number':
        return shape('number');
      case 'array': {
        const list = shape('list as listOf');
        if (other !== undefined && /_ids$/.test(name)) return `${list}(${ofOther()})`;
        const items = operation.flat(schema.items ?? {});
        return `${list}(${items.type === 'array' ? shape('json') : shapeSource('', items)})`;
      }
      default:
        left.push(
          `${name === '' ? 'The items of a list are' : `${name} is`} any JSON: say its form with \`object({ … })\`.`,
        );
        return shape('json');
    }
  }
}
