import { describe, expect, it } from 'vitest';
import { placeIn, placeOfOutput, placeOfSchema, type SchemaPlace } from '../../src/agent/shape/schema-place.js';
import { customersMayWrite } from '../../src/agent/shape/trust.js';
import { schemas } from '../../src/generated/schemas.js';
import { intercom } from '../../src/intercom/definition.js';
import { type Entity, entityNames, entityWithSchema } from '../../src/tool/entity.js';
import type { SchemaName } from '../../src/tool/output.js';
import { allTools } from '../../tools/index.js';

const entities: Readonly<Record<string, Entity>> = intercom.entities;
const rows = Object.entries(entities);
const withSchema = rows.flatMap(([name, entity]) => {
  const schema = Object.keys(schemas).find((known): known is SchemaName => known === entity.schema);
  return schema === undefined ? [] : [{ name, entity, schema }];
});

/** The schemas of all objects that a tool can return, also inside others. */
function returnedSchemas(): ReadonlySet<SchemaName> {
  const reached = new Set<SchemaName>();
  const visit = (place: SchemaPlace) => {
    if (place.schema !== undefined && reached.has(place.schema)) return;
    if (place.schema !== undefined) reached.add(place.schema);
    for (const field of Object.keys(place.fields)) visit(placeIn(place, field));
  };
  for (const { output } of allTools) for (const field of Object.values(output)) visit(placeOfOutput(field));
  return reached;
}

describe('the table of entities', () => {
  it('has a row for every object that a tool can return', () => {
    expect([...returnedSchemas()].filter((schema) => entityWithSchema(entities, schema) === undefined)).toEqual([]);
  });

  it('has one row for a schema, and each schema exists', () => {
    const named = rows.flatMap(([, { schema }]) => schema ?? []);
    expect(new Set(named).size).toBe(named.length);
    expect(named.filter((schema) => !Object.hasOwn(schemas, schema))).toEqual([]);
  });

  it.each(withSchema)('names no field that the schema does not have: $name', ({ entity, schema }) => {
    const { concise, conciseInside, trusted, authored, html, idFields, message, unique, author, quiet, staff } = entity;
    const lists = [
      concise,
      conciseInside,
      trusted,
      authored,
      html,
      idFields,
      message,
      unique,
      Object.keys(quiet ?? {}),
    ];
    const named = [...lists.flatMap((list) => list ?? []), author ?? [], staff?.field ?? []].flat();
    expect(named.filter((field) => !Object.hasOwn(schemas[schema].properties, field))).toEqual([]);
  });

  it.each(withSchema)('keeps the id in a concise result where there is one: $name', ({ entity, schema }) => {
    if (schemas[schema].properties.id === undefined) return;
    for (const list of [entity.concise, entity.conciseInside]) if (list !== undefined) expect(list).toContain('id');
  });

  it.each(Object.keys(schemas))('gives a field that is new in %s to customers, whoever the author is', (name) => {
    const place = placeOfSchema(Object.keys(schemas).find((known): known is SchemaName => known === name));
    const staff = { type: 'admin', id: '1' };
    for (const value of [staff, { ...staff, type: 'admin_message' }, { author: staff }]) {
      expect(customersMayWrite(value, place, false, entities)('a_new_field')).toBe(true);
    }
  });

  it('gives an object of which it has no row to customers, wherever it stands', () => {
    expect(customersMayWrite({ type: 'admin' }, placeOfSchema('admin'), false, {})('name')).toBe(true);
  });

  it.each(rows)(
    'names tools that exist and take its id, or return it: %s',
    (name, { get, update, find, list, schema }) => {
      const tool = (id: string) => {
        const found = allTools.find((one) => one.id === id);
        if (found === undefined) throw new Error(`there is no tool ${id}`);
        return found;
      };
      for (const one of [get, update]) {
        if (one === undefined) continue;
        const fields: Readonly<Record<string, { readonly data: { readonly of?: unknown } }>> = tool(one.tool).fields;
        expect(fields[one.param]?.data.of, one.tool).toBe(name);
        expect(Object.values(tool(one.tool).output).map((field) => field.schema)).toContain(schema);
      }
      for (const id of find ?? [])
        expect(Object.values(tool(id).output).map((field) => field.schema)).toContain(schema);
      if (list !== undefined) expect(tool(list.tool).effect).toBe('read');
    },
  );

  it('has every word and every plural for one entity alone', () => {
    for (const texts of [rows.flatMap(([, { id }]) => id?.words ?? []), rows.map(([, { plural }]) => plural)]) {
      expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    }
  });

  it('has examples of ids that its patterns match', () => {
    for (const [name, { id }] of rows) if (id?.pattern !== undefined) expect(id.example, name).toMatch(id.pattern);
  });

  it('is named by every parameter that takes an id', () => {
    const unnamed = allTools.flatMap(({ id, fields }) =>
      Object.entries(fields).flatMap(([name, { data }]) =>
        data.isId === true && entityNames(data.of).length === 0 ? [`${id}.${name}`] : [],
      ),
    );
    expect(unnamed).toEqual([]);
  });
});
