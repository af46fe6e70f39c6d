import { afterAll, describe, expect, it } from 'vitest';
import { entities } from '../../src/intercom/entities.js';
import { idsOf } from '../../src/sandbox/resources/ids.js';
import { resources } from '../../src/sandbox/resources.js';
import type { Entity } from '../../src/tool/entity.js';
import { openSandbox } from './caller.js';

const { sandbox, call } = openSandbox({ data: 'demo' });
afterAll(() => sandbox.close());

const rows: Readonly<Record<string, Entity>> = entities;
const tables = resources.flatMap((resource) => resource.tables);

describe('ids that the sandbox gives out', () => {
  it.each(tables.map(({ name, ids }) => [name, ids.name]))(
    'of the table %s are those of the entity %s',
    (_, entity) => {
      expect(Object.keys(rows)).toContain(entity);
    },
  );

  it('have the form that the entity has', async () => {
    const { body } = await call('GET', '/_sandbox/export');
    const seen = tables.flatMap(({ name, ids }) => {
      const pattern = rows[ids.name]?.id?.pattern;
      const records: readonly { readonly id: string }[] = body.records[name] ?? [];
      return pattern === undefined ? [] : records.map(({ id }) => ({ name, id, fits: pattern.test(id) }));
    });
    expect(seen.filter(({ fits }) => !fits)).toEqual([]);
    expect(seen.length).toBeGreaterThan(100);
  });

  it('cannot be declared in another form', () => {
    expect(() => idsOf('contact', 100, 200)).toThrow('Ids of contacts have 24 hexadecimal digits: give no numbers');
    expect(() => idsOf('team')).toThrow('Ids of teams are decimal: give the numbers between which the first one lies');
  });
});
