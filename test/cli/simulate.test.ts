import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useCli } from './helpers/cli.js';

const cli = useCli();

const automation = `formatVersion: 1
id: triage
name: Triage
on:
  - event: conversation_created
steps:
  - id: other
    if: "!event.message.body.contains('invoice')"
    stop: not about money
  - id: alert
    uses: slack_message
    with: { webhook_url: "{{ secrets.SLACK_WEBHOOK }}", text: "{{ event.message.body }}" }
`;

function thing(id: string, body: string) {
  const author = { type: 'user', id: '66b9366a8eaa74ea862e9d3e', name: 'Ida', email: 'ida@example.com' };
  const source = { type: 'conversation', id: '1', body, author };
  return {
    type: 'conversation',
    id,
    created_at: 1_790_000_000 + Number(id),
    source,
    conversation_parts: { conversation_parts: [] },
  };
}

/** A folder with an automation and a past. */
function folderOf(text = automation) {
  const folder = mkdtempSync(join(cli.folder, 'simulate-'));
  const [file, past] = [join(folder, 'triage.yaml'), join(folder, 'past.jsonl')];
  writeFileSync(file, text);
  writeFileSync(
    past,
    [thing('1', 'My invoice \u001b[31m'), thing('2', 'Hello')].map((one) => JSON.stringify(one)).join('\n'),
  );
  return { folder, file, past, reports: join(folder, 'reports') };
}

describe('simulate', () => {
  it('prints what would have happened, within 80 columns and without codes of customers', async () => {
    const { file, past, reports } = folderOf();
    const { code, stdout, stderr } = await cli.run(['simulate', file, '--history', past, '--reports', reports], {
      env: { COLUMNS: '80' },
    });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('  2       events matched\n  1  50%  done\n  1  50%  stopped by the automation\n');
    expect(stdout).toContain('  1  send  Send a Slack message\n');
    expect(stdout).toContain('The secret SLACK_WEBHOOK is not set');
    expect(stdout).not.toContain('\u001b');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('prints the report as JSON, and compares it with the one before', async () => {
    const { file, past, reports } = folderOf();
    const args = ['simulate', file, '--history', past, '--reports', reports, '--json'];
    const first = JSON.parse((await cli.run(args)).stdout);
    expect(first).toMatchObject({
      kind: 'simulation',
      version: 1,
      diff: null,
      gates: [],
      outcomes: { done: 1, stopped: 1 },
    });
    writeFileSync(file, automation.replace("contains('invoice')", "contains('e')"));
    const second = JSON.parse((await cli.run(args)).stdout);
    expect(second.diff).toMatchObject({
      isSamePast: true,
      outcomes: [
        { name: 'done', before: 1, after: 2 },
        { name: 'stopped', before: 1, after: 0 },
      ],
      events: { compared: 2, different: 1 },
    });
  });

  it('ends with 1 where a number of the report fails a check, and with 0 otherwise', async () => {
    const { file, past, reports } = folderOf();
    const ending = async (...gates: string[]) =>
      (
        await cli.run([
          'simulate',
          file,
          '--history',
          past,
          '--reports',
          reports,
          ...gates.flatMap((gate) => ['--fail-on', gate]),
        ])
      ).code;
    expect(await ending('failed>0', 'would.send>1')).toBe(0);
    expect(await ending('failed>0', 'would.send>0')).toBe(1);
  });

  it('writes the page for its owner alone', async () => {
    const { file, past, reports, folder } = folderOf();
    const page = join(folder, 'report.html');
    await cli.run(['simulate', file, '--history', past, '--reports', reports, '--html', page]);
    expect(statSync(page).mode & 0o777).toBe(0o600);
    expect(readFileSync(page, 'utf8')).toContain('<h1>Triage</h1>');
  });

  it('makes up a past with the sandbox, by its seed', async () => {
    const { file, reports } = folderOf();
    const { code, stdout } = await cli.run([
      'simulate',
      file,
      '--history',
      'sandbox',
      '--seed',
      '7',
      '--count',
      '5',
      '--reports',
      reports,
      '--json',
    ]);
    const { source, kinds, events } = JSON.parse(stdout);
    expect([code, source.kind, source.seed, kinds.conversation >= 5, events.matched >= 5]).toEqual([
      0,
      'sandbox',
      7,
      true,
      true,
    ]);
  });

  it.each([
    [['--history', 'nowhere.jsonl'], 2, 'there is no such file'],
    [[], 2, '--history is missing'],
    [['--history', 'sandbox', '--offline'], 2, '--offline goes with a file'],
    [['--history', 'past.jsonl', '--seed', '4'], 2, '--seed goes with --history sandbox'],
    [['--history', 'past.jsonl', '--since', 'yesterday'], 2, 'expected how long ago (30d, 12h)'],
    [['--history', 'past.jsonl', '--fail-on', 'nonsense'], 2, 'expected a name, a comparison and a number'],
    [['--history', 'past.jsonl', '--against', 'none.json'], 2, 'cannot be read (ENOENT)'],
  ])('refuses %j', async (options, expected, message) => {
    const { file } = folderOf();
    const { code, stderr } = await cli.run(['simulate', file, ...options]);
    expect([code, stderr.replace(/\s+/g, ' ')]).toEqual([expected, expect.stringContaining(message)]);
  });

  it('shows what is wrong with an automation, and simulates nothing', async () => {
    const { file, past } = folderOf(automation.replace('slack_message', 'slack_mesage'));
    const { code, stdout, stderr } = await cli.run(['simulate', file, '--history', past]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('slack_mesage');
  });
});
