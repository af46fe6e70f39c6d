import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkAutomation } from '../../../src/automations/check/check-automation.js';
import { readAutomation } from '../../../src/automations/read/read-automation.js';
import { registry } from './place.js';

const folder = new URL('../../../examples/automations/', import.meta.url);
const files = readdirSync(folder).sort();
const page = readFileSync(new URL('../../../docs/automations/templates.md', import.meta.url), 'utf8');

const unique = (texts: readonly string[]) => [...new Set(texts)].sort();
const code = (texts: readonly string[]) => texts.map((text) => `\`${text}\``).join(', ');

/** The row of the table that says what a file says. */
async function rowOf(file: string): Promise<string> {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const { data } = await readAutomation(text, { name: file });
  const { automation } = checkAutomation(data, { registry });
  const starts = automation?.on.map((on) =>
    'event' in on ? on.event : 'schedule' in on ? on.schedule.cron : 'manual',
  );
  const tools = unique([...text.matchAll(/^\s+(?:- )*uses: (\w+)$/gm)].map(([, id]) => String(id)));
  const services = unique(
    tools.map((id) => registry.find(id).service).filter((name) => name !== 'intercom' && name !== 'core'),
  );
  const secrets = unique([...text.matchAll(/secrets\.([A-Z_]+)/g)].map(([, name]) => String(name)));
  const needs = [...secrets.map((name) => `secret \`${name}\``), ...services.map((name) => `service \`${name}\``)];
  const name = file.replace('.yaml', '');
  const cells = [`\`${name}\``, automation?.description, code(starts ?? []), code(tools), needs.join(', ')];
  return `| ${cells.join(' | ')} |`.replace(/ +/g, ' ');
}

describe('the page of the templates', () => {
  it('has a row for each file, which says what the file says', async () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const plain = rows.map((row) => row.replace(/ +/g, ' '));
    expect(plain).toEqual(await Promise.all(files.map(rowOf)));
  });
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');

  it('is valid without a warning, and off', async () => {
    const { data, source, warnings } = await readAutomation(text, { name: file });
    const { automation, findings } = checkAutomation(data, { registry, source });
    expect([...warnings, ...findings]).toEqual([]);
    expect([automation?.enabled, automation?.id]).toEqual([false, file.replace('.yaml', '')]);
  });

  it('says what it does, what it needs and how to try it', () => {
    expect(text).toMatch(/^# .+\n#\n# What it does: (?:.+\n# )+What it needs: (?:.+\n# )+Try it: intercom-tools run /);
  });
});
