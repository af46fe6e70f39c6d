import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkFiles } from '../../../src/automations/check/files.js';
import { automation } from '../../../src/automations/format/automation.js';
import { retry } from '../../../src/automations/format/retry.js';
import { stepKinds } from '../../../src/automations/format/steps.js';
import { triggerKinds } from '../../../src/automations/format/triggers.js';
import { findingCodes } from '../../../src/automations/read/finding.js';
import { fileLimits } from '../../../src/automations/read/limits.js';
import { readAutomation } from '../../../src/automations/read/read-automation.js';
import { registry } from '../../../src/index.js';

// docs/automations/format.md, docs/automations/README.md
const read = (page: string) => readFileSync(new URL(`../../../docs/automations/${page}`, import.meta.url), 'utf8');
const format = read('format.md');

/** What stands in backticks in a column of the table below a heading. */
function column(heading: string, at = 0): string[] {
  const section = format.slice(format.indexOf(`\n${heading}\n`) + 1).split(/\n#+ /)[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) => [...(row.split(' | ')[at] ?? '').matchAll(/`([\w$-]+)`/g)].map(([, word = '']) => word));
}

describe('the page of the format', () => {
  it('has a row for each key, and for nothing else', () => {
    expect(column('## The automation').sort()).toEqual(Object.keys(automation.shape).sort());
    expect(column('## Triggers').sort()).toEqual(Object.keys(triggerKinds).sort());
    expect(column('## Steps').sort()).toEqual(Object.keys(stepKinds).sort());
  });

  it('names every key inside of them', () => {
    for (const [kind, schema] of Object.entries(stepKinds)) {
      for (const key of Object.keys(schema.shape)) expect(format, kind).toContain(`\`${key}\``);
    }
    const schemas = JSON.stringify(z.toJSONSchema(automation, { io: 'input' }));
    const inner = [...Object.keys(retry.shape), 'cron', 'timezone', 'workspace', 'ttl', 'limit', 'mode', 'maxWrites'];
    for (const key of inner) {
      expect(schemas).toContain(`"${key}":`);
      expect(format).toContain(`\`${key}\``);
    }
  });

  it('explains every code of a finding as the source does', () => {
    for (const [code, meaning] of Object.entries(findingCodes)) {
      expect(format.replaceAll(/ +\|/g, ' |').replaceAll('\\', '')).toMatch(
        new RegExp(`\\| \`${code}\` +\\| +${meaning.replaceAll(/[.*+?^${}()|[\]]/g, '\\$&')} \\|`),
      );
    }
    expect(column('## Findings').sort()).toEqual(expect.arrayContaining(Object.keys(findingCodes).sort()));
  });

  it('states the limits that hold', () => {
    const { characters, levels, values } = fileLimits;
    const number = (value: number) => value.toLocaleString('en');
    expect(format).toContain(`at most ${number(characters)} characters, ${levels} levels and ${number(values)} values`);
  });
});

it.each([...read('README.md').matchAll(/```(yaml|json)\n(.*?)```/gs)].map(([, kind = '', text = '']) => [kind, text]))(
  'the %s example of the overview has no finding',
  async (kind, text) => {
    const [checked] = checkFiles([await readAutomation(text, { name: `example.${kind}` })], { registry });
    expect(checked?.findings).toEqual([]);
    expect(checked?.automation?.id).toBe('vip-priority');
  },
);
