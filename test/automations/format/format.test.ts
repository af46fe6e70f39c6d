import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkAutomation } from '../../../src/automations/check/check-automation.js';
import { automationJsonSchema } from '../../../src/automations/check/json-schema.js';
import { automation } from '../../../src/automations/format/automation.js';
import { revisionOf } from '../../../src/automations/format/revision.js';
import type { FindingCode } from '../../../src/automations/read/finding.js';
import { readAutomation } from '../../../src/automations/read/read-automation.js';
import { listAdmins, listTags, registry } from '../../../src/index.js';
import { paramsJsonSchema } from '../../../src/json-schema/index.js';
import { createRegistry } from '../../../src/registry.js';
import { isObject } from '../../../src/tool/json.js';
import { automations, damaged } from './arbitrary.js';

const ajv = new Ajv({ strict: false });
/** With two tools that need no parameters: what an automation is beside its tools. */
const few = createRegistry([listTags, listAdmins]);
const takesForm = ajv.compile(automationJsonSchema(few));

/** Findings that are about the form alone. */
const aboutForm: readonly FindingCode[] = ['missing-key', 'unknown-key', 'wrong-value', 'step-kind', 'trigger-kind'];

/** Which tools and events there are the schema for editors knows, and the source does not. */
function withKnownNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKnownNames);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    if (key === 'event' && typeof inner === 'string') return [key, '*'];
    if (key === 'uses' && typeof inner === 'string') return [key, listTags.id];
    if (key === 'with' && 'uses' in value) return [key, {}];
    return [key, ['vars', 'ui', 'set', 'with'].includes(key) ? inner : withKnownNames(inner)];
  });
  return Object.fromEntries(entries);
}

describe('the form of an automation', () => {
  it('is the same by the zod source, by JSON Schema, and by the check step by step', () => {
    let good = 0;
    let bad = 0;
    fc.assert(
      fc.property(fc.oneof(automations, damaged), (data) => {
        const isGood = automation.safeParse(data).success;
        if (isGood) good += 1;
        else bad += 1;
        const findings = checkAutomation(data, { registry }).findings.filter(({ code }) => aboutForm.includes(code));
        expect(findings.length === 0).toBe(isGood);
        if (isGood) expect(takesForm(withKnownNames(data)), JSON.stringify(takesForm.errors?.slice(-3))).toBe(true);
        else expect(takesForm(data)).toBe(false);
      }),
      { numRuns: 600 },
    );
    expect(Math.min(good, bad)).toBeGreaterThan(100);
  });
});

describe('the revision of an automation', () => {
  const base = {
    formatVersion: 1,
    id: 'a',
    name: 'A',
    on: [{ event: 'ticket_created' }],
    vars: { b: 1, a: { z: 0, y: -0 } },
    steps: [{ id: 'end', stop: 'done' }],
  };
  const of = (data: unknown) => revisionOf(automation.parse(data));

  it.each([
    ['enabled', { ...base, enabled: true }],
    ['ui', { ...base, ui: { x: 1 } }],
    ['$schema', { ...base, $schema: 'x' }],
    ['a default that is written out', { ...base, limits: {}, steps: [{ ...base.steps[0], stop: 'done' }] }],
    [
      'the order of keys',
      { steps: base.steps, vars: { a: { y: 0, z: 0 }, b: 1 }, on: base.on, name: 'A', id: 'a', formatVersion: 1 },
    ],
  ])('does not change with %s', (_, data) => {
    expect(of(data)).toBe(of(base));
  });

  it.each([
    ['a step', { ...base, steps: [{ id: 'end', stop: 'Done' }] }],
    ['the order of steps', { ...base, steps: [{ id: 'b', stop: 'x' }, ...base.steps] }],
    ['a trigger', { ...base, on: [{ event: 'ticket_closed' }] }],
    ['a value', { ...base, vars: { b: '1', a: { z: 0, y: 0 } } }],
    ['a limit', { ...base, limits: { maxWrites: 1 } }],
  ])('changes with %s', (_, data) => {
    expect(of(data)).not.toBe(of(base));
  });

  it('is the same from JSON and YAML', async () => {
    await fc.assert(
      fc.asyncProperty(automations, async (data) => {
        const fromJson = (await readAutomation(JSON.stringify(data), { name: 'a.json' })).data;
        const fromYaml = (await readAutomation(stringify(data), { name: 'a.yaml' })).data;
        expect(of(fromYaml)).toBe(of(fromJson));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the JSON Schema of automations', () => {
  const schema = automationJsonSchema(registry);
  const text = JSON.stringify(schema);

  it('is of a size that editors load without thinking', () => {
    expect(text.length).toBeLessThan(300_000);
    expect(gzipSync(text).length).toBeLessThan(40_000);
  });

  it('names every tool and each of its parameters', () => {
    for (const tool of registry.list()) {
      expect(text).toContain(`{"uses":{"const":"${tool.id}"}}`);
      for (const name of Object.keys(paramsJsonSchema(tool).properties)) expect(text).toContain(`"${name}":{`);
    }
    for (const name of ['conversation_contact_replied', 'conversation.user.created', 'ticket.resolved']) {
      expect(text).toContain(JSON.stringify(name));
    }
  });

  const kept = [
    'intercom_reply_conversation',
    'intercom_search_contacts',
    'intercom_create_message',
    'intercom_get_contact',
  ];
  const takes = new Ajv({ strict: false }).compile(automationJsonSchema(registry.filter({ ids: kept })));
  const call = (uses: string, given: unknown) => ({
    formatVersion: 1,
    id: 'a',
    name: 'A',
    on: [{ event: 'conversation_contact_replied' }],
    steps: [{ id: 'a', uses, ...(given === undefined ? {} : { with: given }) }],
  });
  const reply = { conversationId: '1', message_type: 'note', body: 'x' };
  it.each([
    [true, 'intercom_reply_conversation', reply],
    [
      true,
      'intercom_reply_conversation',
      { ...reply, message_type: '{{ vars.type }}', skip_notifications: '{{ vars.x }}' },
    ],
    [false, 'intercom_reply_conversation', { ...reply, message_type: 'comentt' }],
    [false, 'intercom_reply_conversation', { ...reply, skip_notifications: 'perhaps' }],
    [false, 'intercom_reply_conversation', { ...reply, bdy: 'x' }],
    [false, 'intercom_reply_conversation', { conversationId: '1', message_type: 'note' }],
    [false, 'intercom_reply_conversation', undefined],
    [true, 'intercom_get_contact', { contactId: '{{ event.contact.id }}' }],
    [false, 'intercom_no_such_tool', {}],
    [
      true,
      'intercom_search_contacts',
      { query: { operator: 'AND', value: [{ field: 'role', operator: '=', value: '{{ vars.role }}' }] } },
    ],
    [true, 'intercom_search_contacts', { query: '{{ vars.query }}' }],
  ])('takes a call: %s %s %j', (isGood, uses, given) => {
    expect(takes(call(uses, given)), JSON.stringify(takes.errors?.slice(-2))).toBe(isGood);
  });

  it('takes the example of every tool', () => {
    const whole = new Ajv({ strict: false }).addSchema({ ...schema, $id: 'automation' });
    const { Step } = schema.definitions as { Step: { anyOf: { allOf?: unknown[] }[] } };
    const kind = Step.anyOf.findIndex(({ allOf }) => allOf !== undefined);
    expect(Step.anyOf[kind]?.allOf?.length).toBe(registry.list().length);
    const wrong = registry.list().filter(({ example }, at) => {
      const $ref = `automation#/definitions/Step/anyOf/${kind}/allOf/${at}/then/properties/with`;
      return !whole.compile({ $ref })(example);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
