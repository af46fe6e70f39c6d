import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { strictAjv } from './validator.js';

interface Schema {
  [keyword: string]: unknown;
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const folder = fileURLToPath(new URL('../../schemas/', import.meta.url));
const names = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
const read = (name: string): Schema => JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'));
const files = names.map((name) => ({ name, schema: read(name) }));

/** Every schema inside a schema, itself first, with the path that leads there. */
function* walk(schema: Schema, path: string): Generator<{ path: string; schema: Schema }> {
  yield { path, schema };
  const { properties, items, anyOf, allOf, oneOf } = schema;
  for (const [key, value] of Object.entries(isSchema(properties) ? properties : {})) {
    if (isSchema(value)) yield* walk(value, `${path}.${key}`);
  }
  if (isSchema(items)) yield* walk(items, `${path}[]`);
  for (const options of [anyOf, allOf, oneOf]) {
    for (const option of Array.isArray(options) ? options : []) if (isSchema(option)) yield* walk(option, path);
  }
}

const every = files.flatMap(({ name, schema }) => [...walk(schema, name)]);

describe('the schemas', () => {
  it('cover the objects that Intercom returns', () => {
    expect(names).toEqual(
      expect.arrayContaining(
        [
          ['contact', 'company', 'conversation', 'conversation-part', 'ticket', 'ticket-part', 'ticket-type'],
          ['ticket-state', 'message', 'tag', 'note', 'admin', 'me', 'team', 'segment', 'event', 'event-list', 'pages'],
          ['error-list', 'reference', 'addressable-list', 'deleted-object', 'contact-status', 'contact-list'],
          ['company-list', 'company-scroll', 'contact-company-list', 'conversation-list', 'ticket-list', 'admin-list'],
          ['tag-list', 'note-list', 'team-list', 'segment-list', 'ticket-type-list', 'ticket-state-list'],
        ].flat(),
      ),
    );
  });

  it.each(names)('%s compiles in strict mode, its references resolve', (name) => {
    expect(strictAjv().getSchema(`${name}.json`)).toBeTypeOf('function');
  });

  it.each(names)('%s is draft-07, named after its file, and says what it is', (name) => {
    const schema = read(name);
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema.$id).toBe(`${name}.json`);
    expect(schema.title).toBe(name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()));
    expect(schema.description).toMatch(/\.$/);
    expect(schema.type).toBe('object');
  });

  it('describe every property in a sentence', () => {
    const properties = every.flatMap(({ path, schema }) =>
      Object.entries(isSchema(schema.properties) ? schema.properties : {})
        // true mentions a property that is described elsewhere.
        .filter(([, value]) => value !== true)
        .map(([key, value]) => ({
          path: `${path}.${key}`,
          description: isSchema(value) ? value.description : undefined,
        })),
    );
    expect(properties.length).toBeGreaterThan(400);
    const bare = properties.filter(({ description }) => !/^\S.*\.$/.test(String(description)));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('state the unit of every time and duration', () => {
    const times = every.filter(({ path }) => /(_at|_since|_until|merged_at|time_to_\w+|_time)$/.test(path));
    expect(times.length).toBeGreaterThan(50);
    // Lists and objects describe their unit in their own properties.
    const numbers = times.filter(({ schema }) => [schema.type].flat().includes('integer'));
    expect(numbers.filter(({ schema }) => !/seconds/.test(String(schema.description))).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('accept unknown fields and unknown words everywhere', () => {
    const closing = ['enum', 'pattern', 'format', 'maxItems', 'maxLength', 'propertyNames'];
    // A map says what its objects are, and takes whatever else stands beside them.
    const plain = { type: ['string', 'number', 'boolean', 'array', 'null'] };
    const isOpen = ({ additionalProperties: others }: Schema) =>
      others === undefined ||
      (isSchema(others) && Array.isArray(others.anyOf) && isDeepStrictEqual(others.anyOf[1], plain));
    const closed = every.filter(({ schema }) => closing.some((keyword) => keyword in schema) || !isOpen(schema));
    expect(closed.map(({ path }) => path)).toEqual([]);
  });

  it('fix a word only in type, where it tells objects apart', () => {
    const fixed = every.filter(({ schema }) => 'const' in schema);
    expect(fixed.length).toBeGreaterThan(10);
    expect(fixed.filter(({ path }) => !/^[a-z-]+\.type$/.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('require only fields that they describe', () => {
    const missing = every.flatMap(({ path, schema }) => {
      const described = Object.keys(isSchema(schema.properties) ? schema.properties : {});
      const required = Array.isArray(schema.required) && 'properties' in schema ? schema.required : [];
      return required.filter((key) => !described.includes(key)).map((key) => `${path}.${key}`);
    });
    expect(missing).toEqual([]);
  });
});
