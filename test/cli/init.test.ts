import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useCli } from './helpers/cli.js';

const cli = useCli();
const file = (name: string) => join(cli.folder, name);
const original = (name: string) =>
  readFileSync(new URL(`../../examples/automations/${name}.yaml`, import.meta.url), 'utf8');

describe('init', () => {
  it('writes a copy that is valid and off, and says what comes next', async () => {
    const { code, stdout } = await cli.run(['init', '--template', 'vip-alert']);
    expect([code, stdout]).toEqual([
      0,
      'vip-alert.yaml is written. It is off.\n\nNext:\n  intercom-tools validate vip-alert.yaml\n  intercom-tools run vip-alert.yaml --sample --dry-run --sandbox\n  intercom-tools enable vip-alert.yaml\n  intercom-tools serve vip-alert.yaml\n',
    ]);
    expect(readFileSync(file('vip-alert.yaml'), 'utf8')).toBe(original('vip-alert'));
    expect(await cli.run(['validate', 'vip-alert.yaml', '--strict'])).toMatchObject({ code: 0 });
  });

  it('puts vars in their places, and leaves everything else as it is', async () => {
    const vars = ['--var', 'days=3', '--var', 'body=Hello: "you" # there', '--out', 'leads.yaml'];
    expect(await cli.run(['init', '--template', 'silent-leads', ...vars])).toMatchObject({ code: 0 });
    const expected = original('silent-leads')
      .replace('days: 7', 'days: 3')
      .replace(/^ {2}body: .*$/m, '  body: "Hello: \\"you\\" # there"');
    expect(readFileSync(file('leads.yaml'), 'utf8')).toBe(expected);
    expect(await cli.run(['validate', 'leads.yaml'])).toMatchObject({ code: 0 });
  });

  it('leaves a file that is there, unless it is told to', async () => {
    writeFileSync(file('mine.yaml'), 'mine');
    const line = ['init', '--template', 'triage', '--out', 'mine.yaml'];
    const { code, stderr } = await cli.run(line);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--out is mine.yaml, which is there already')]);
    expect(readFileSync(file('mine.yaml'), 'utf8')).toBe('mine');
    expect(await cli.run([...line, '--force'])).toMatchObject({ code: 0 });
    expect(readFileSync(file('mine.yaml'), 'utf8')).toBe(original('triage'));
  });

  it('lists what there is', async () => {
    const { stdout } = await cli.run(['init', '--list', '--json']);
    expect(JSON.parse(stdout)).toContainEqual({
      name: 'weekly-digest',
      about: 'Tells Slack every Monday what the inbox looks like.',
    });
  });

  it.each([
    [[], '--template is missing: expected one of first-reply-watch, '],
    [['--template', 'vip-alrt'], '--template is "vip-alrt" (did you mean vip-alert?)'],
    [['--template', '../vip-alert'], '--template is "../vip-alert"'],
    [['--template', 'triage', '--var', 'nope=1'], '--var names "nope", which is no var of this template'],
    [['--template', 'triage', '--var', 'threshold=high'], '--var gives threshold the value "high": expected a number'],
    [['--template', 'triage', '--var', 'x'], '--var is "x": expected NAME=VALUE'],
    [['--template', 'triage', '--out', '/dev/null/triage.yaml'], '/dev/null is a file, where a folder is needed'],
  ])('refuses %j', async (words, message) => {
    const { code, stderr } = await cli.run(['init', ...words]);
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain(message);
  });
});
