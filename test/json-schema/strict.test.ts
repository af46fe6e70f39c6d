import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/index.js';
import { decodeStrict, strictForm } from '../../src/json-schema/index.js';
import { isObject } from '../../src/tool/json.js';
import { allTools } from '../../tools/index.js';
import { compiledQuickly } from '../helpers/compiled-quickly.js';

const ajv = new Ajv2020({ ...compiledQuickly, strict: false });
const updateContact = registry.get('intercom_update_contact');

/** All properties of a tool left alone, but for these. */
function strictArgs(id: string, given: Record<string, unknown>): Record<string, unknown> {
  const { properties } = strictForm(registry.find(id)).schema;
  return { ...Object.fromEntries(Object.keys(properties).map((name) => [name, null])), ...given };
}

describe('The strict profile', () => {
  it.each(allTools.map((tool) => [tool.id, tool] as const))(
    'requires everything and closes every object: %s',
    (_, tool) => {
      const open: string[] = [];
      const look = (part: unknown, place: string): void => {
        if (Array.isArray(part)) for (const [at, member] of part.entries()) look(member, `${place}/${at}`);
        if (!isObject(part)) return;
        if (part.type === 'object') {
          const names = Object.keys(isObject(part.properties) ? part.properties : {});
          if (part.additionalProperties !== false) open.push(`${place} is open`);
          if (JSON.stringify(part.required) !== JSON.stringify(names)) open.push(`${place} requires not all`);
        }
        for (const keyword of ['default', 'oneOf', 'prefixItems', 'propertyNames', '$ref']) {
          if (part.type !== undefined && keyword in part) open.push(`${place} has ${keyword}`);
        }
        for (const [keyword, member] of Object.entries(part)) look(member, `${place}/${keyword}`);
      };
      look(strictForm(tool).schema, '');
      expect(open).toEqual([]);
    },
  );

  it('lets maps travel as pairs, which come back as maps', () => {
    const args = strictArgs('intercom_update_contact', {
      contactId: '65f0c0ffee0123456789ab01',
      custom_attributes: [
        { name: 'plan', value: 'pro' },
        { name: 'seats', value: 5 },
        { name: 'trial', value: false },
        { name: 'partner', value: null },
      ],
    });
    expect(ajv.validate(strictForm(updateContact).schema, args), ajv.errorsText()).toBe(true);
    expect(decodeStrict(updateContact, args)).toEqual({
      contactId: '65f0c0ffee0123456789ab01',
      custom_attributes: { plan: 'pro', seats: 5, trial: false, partner: null },
    });
  });

  it('tells a field that is left alone from one that is taken away', () => {
    const args = strictArgs('intercom_update_contact', { contactId: '1', phone: '(clear)' });
    expect(ajv.validate(strictForm(updateContact).schema, args), ajv.errorsText()).toBe(true);
    expect(decodeStrict(updateContact, args)).toEqual({ contactId: '1', phone: null });
  });

  it('takes a query as JSON text', () => {
    const query = '{"field":"role","operator":"=","value":"user"}';
    const tool = registry.get('intercom_search_contacts');
    const decoded = decodeStrict(tool, JSON.stringify(strictArgs(tool.id, { query })));
    expect(decoded).toEqual({ query });
    expect(tool.params.safeParse(decoded).success).toBe(true);
  });

  it.each(allTools.map((tool) => [tool.id, tool] as const))(
    'carries the example of each tool there and back: %s',
    (_, tool) => {
      const args = strictArgs(tool.id, toStrict(tool.example));
      expect(ajv.validate(strictForm(tool).schema, args), ajv.errorsText()).toBe(true);
      expect(tool.params.parse(decodeStrict(tool, args))).toEqual(tool.params.parse(tool.example));
    },
  );

  it.each([['no JSON'], ['[1]'], [[1]], [7], [null]])(
    'gives back what are no arguments, for the parser to refuse: %s',
    (args) => {
      const decoded = decodeStrict(updateContact, args);
      expect(updateContact.params.safeParse(decoded).success).toBe(false);
    },
  );

  it('changes no prototype', () => {
    const pairs = [{ name: '__proto__', value: 'x' }];
    const decoded = decodeStrict(updateContact, { contactId: '1', custom_attributes: pairs });
    expect(isObject(decoded) && isObject(decoded.custom_attributes) && Object.keys(decoded.custom_attributes)).toEqual([
      '__proto__',
    ]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

/** An example as a model would write it in the strict profile. */
function toStrict(example: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(example).map(([name, value]): [string, unknown] => {
    if (value === null) return [name, '(clear)'];
    if (name === 'query' && isObject(value)) return [name, JSON.stringify(value)];
    if (name === 'contacts' && Array.isArray(value)) {
      return [name, value.map((contact) => ({ id: null, external_id: null, email: null, ...contact }))];
    }
    if (
      ['reply_options', 'options', 'attachments', 'history'].includes(name) &&
      Array.isArray(value) &&
      value.every(isObject)
    ) {
      return [name, value.map(pairsOf)];
    }
    const isMap = isObject(value) && /attributes|metadata/.test(name);
    return [name, isMap ? pairsOf(value) : value];
  });
  return Object.fromEntries(entries);
}

/** A map as a model in strict mode writes it. */
function pairsOf(map: Readonly<Record<string, unknown>>): { name: string; value: unknown }[] {
  return Object.entries(map).map(([name, value]) => ({ name, value }));
}
