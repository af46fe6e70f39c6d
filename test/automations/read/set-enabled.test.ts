import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { AutomationSyntaxError } from '../../../src/automations/read/finding.js';
import { readAutomation } from '../../../src/automations/read/read-automation.js';
import { setEnabled } from '../../../src/automations/read/set-enabled.js';

describe('setting enabled', () => {
  it.each([
    ['{"id":"x","name":"y"}', '{"id":"x","name":"y","enabled":true}'],
    ['{\n  "id": "x",\n  "enabled":false,\n  "z": 1\n}\n', '{\n  "id": "x",\n  "enabled":true,\n  "z": 1\n}\n'],
    ['{\r\n\t"name": "y",\r\n\t"z": 1\r\n}', '{\r\n\t"name": "y",\r\n\t"enabled": true,\r\n\t"z": 1\r\n}'],
    ['{ "id": "x" }', '{ "id": "x", "enabled": true }'],
    ['\ufeff{}', '\ufeff{"enabled": true}'],
  ])('JSON %j', async (text, after) => {
    expect(await setEnabled(text, true, { name: 'a.json' })).toBe(after);
  });

  it.each([
    [
      '# top\nid: x # c\nname: y # d\n\n# next\non: []\n',
      '# top\nid: x # c\nname: y # d\nenabled: true\n\n# next\non: []\n',
    ],
    ['id: x\nenabled: false # until Monday\nz: 1', 'id: x\nenabled: true # until Monday\nz: 1'],
    ['id: x\nenabled:\nz: 1', 'id: x\nenabled: true\nz: 1'],
    ['id: x\r\nname: y\r\nz: 1\r\n', 'id: x\r\nname: y\r\nenabled: true\r\nz: 1\r\n'],
    ['name: |\n  a\n  b\nz: 1\n', 'name: |\n  a\n  b\nenabled: true\nz: 1\n'],
    ['name: "a\n  b" # c\nz: 1', 'name: "a\n  b" # c\nenabled: true\nz: 1'],
    ['{id: x, name: y}', '{id: x, name: y, enabled: true}'],
    ['  name: y\n', '  name: y\n  enabled: true\n'],
    ['name: y', 'name: y\nenabled: true'],
  ])('YAML %j', async (text, after) => {
    expect(await setEnabled(text, true, { name: 'a.yaml' })).toBe(after);
  });

  it.each([
    ['a.yaml', 'enabled: &off false\nother: *off'],
    ['a.yaml', '- x'],
    ['a.json', '[]'],
    ['a.json', '{'],
  ])('refuses what it cannot change alone: %s %j', async (name, text) => {
    await expect(setEnabled(text, true, { name })).rejects.toThrow(AutomationSyntaxError);
  });

  it('changes nothing else of any data, and can be taken back', async () => {
    const data = fc.dictionary(
      fc.string().filter((key) => !['__proto__', '<<', 'enabled'].includes(key)),
      fc.oneof(
        fc.string(),
        fc.boolean(),
        fc.array(fc.string()),
        fc.dictionary(fc.constantFrom('a', 'b'), fc.string(), { noNullPrototype: true }),
      ),
      { minKeys: 1, maxKeys: 5, noNullPrototype: true },
    );
    await fc.assert(
      fc.asyncProperty(data, fc.boolean(), async (object, enabled) => {
        const texts = [
          ['a.json', JSON.stringify(object)],
          ['a.json', JSON.stringify(object, null, 2)],
          ['a.yaml', stringify(object)],
        ] as const;
        for (const [name, text] of texts) {
          const set = await setEnabled(text, enabled, { name });
          expect((await readAutomation(set, { name })).data).toEqual({ ...object, enabled });
          const back = await setEnabled(await setEnabled(set, !enabled, { name }), enabled, { name });
          expect(back).toBe(set);
        }
      }),
      { numRuns: 200 },
    );
  });
});
