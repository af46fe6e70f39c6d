import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportPage } from '../../../src/automations/simulate/page/report-page.js';
import { diffOf } from '../../../src/automations/simulate/report/diff.js';
import { FingerprintList } from '../../../src/automations/simulate/report/fingerprint.js';
import { checkGate, readGate } from '../../../src/automations/simulate/report/gate.js';
import { keepReport, latestReport, readReport } from '../../../src/automations/simulate/report/keep.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { conversation, current, customer, part, pastFile, simulated, teammate } from './past.js';

const nasty = '<script>alert(1)</script><img src=x onerror=alert(1)> "\' \u202e\u001b[31m';

/** A report with all its parts, about customers who write markup. */
async function fullReport(team = '7') {
  const source = { type: 'conversation', body: `${nasty.replaceAll('<', '&lt;')} sure 0.9`, author: customer };
  const things = [
    conversation('1', [part(60, 'comment', teammate, { body: nasty.replaceAll('<', '&lt;') })], { source }),
    conversation('2', [part(60, 'comment', teammate)]),
  ];
  const file = await pastFile(await temporaryFolder(), things);
  const steps = [
    { id: 'draft', uses: 'test_draft', with: { text: '{{ event.message.body }}' } },
    { id: 'tag', uses: 'intercom_create_tag', with: { name: nasty } },
    {
      id: 'to',
      uses: 'intercom_assign_conversation',
      with: { conversationId: '{{ event.conversation_id }}', assignee_type: 'team', assignee_id: team },
    },
    { id: 'end', if: "event.conversation_id == '2'", stop: '{{ event.message.body }} <b>' },
    { id: 'fail', set: { x: '{{ event.nothing.there }}' } },
  ];
  const { report, rows } = await simulated(current({ name: nasty, steps }), file, {
    workspace: 'abc123',
    region: 'eu',
  });
  const prints = new FingerprintList();
  for (const row of rows) prints.add(row);
  return { report, fingerprints: prints.list() };
}

describe('the page of a report', () => {
  it('asks for nothing, runs nothing, and shows what customers wrote as text', async () => {
    const { report, fingerprints } = await fullReport();
    const page = reportPage(report, {
      diff: diffOf({ report, fingerprints }, { report, fingerprints }),
      gates: [checkGate(readGate('failed>0'), report)],
    });
    expect(page.replaceAll('&#39;', "'")).toContain("default-src 'none'; style-src 'sha256-");
    expect(page).not.toMatch(/<script|<img|<link|<iframe|onerror=alert\(1\)>\s*"|@import|url\(|\son\w+="|style="/i);
    expect(
      page
        .match(/(?:src|href)="[^"]*"/g)
        ?.every((one) => one.startsWith('href="https://app.eu.intercom.com/a/apps/abc123/conversations/')),
    ).toBe(true);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    for (const sign of ['\u202e', '\u001b']) expect(page).not.toContain(sign);
    for (const heading of [
      'What would have happened',
      'Replies',
      'Agreement with what people did',
      'Look at these first',
      'What this cannot tell',
      'Checks',
    ]) {
      expect(page).toContain(heading);
    }
  });
});

describe('a gate', () => {
  it('fails when a number of the report is so', async () => {
    const { report } = await fullReport();
    const failed = [
      'failed>0',
      'failed > 1',
      'would.send>=1',
      'would.intercom_create_tag=2',
      'agreement.assignee<50%',
      'matched!=2',
      'forecast.low>1',
    ]
      .map(readGate)
      .map((gate) => checkGate(gate, report).failed);
    expect(failed).toEqual([true, false, false, true, true, false, false]);
  });

  it.each([
    ['', 'expected a name, a comparison and a number'],
    ['failed>', 'expected a name, a comparison and a number'],
    ['failed>0 || true', 'expected a name'],
    ['constructor>0', 'constructor is no number of the report'],
    ['fialed>0', 'Did you mean failed?'],
    ['would>=1e5', 'expected a name'],
  ])('refuses %j and says what was expected', (text, message) => {
    expect(() => readGate(text)).toThrow(message);
  });

  it('never throws anything else, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          readGate(text);
        } catch (error) {
          expect(error).toMatchObject({ name: 'InvalidParamsError' });
        }
      }),
    );
  });
});

describe('reports that are kept', () => {
  it('are found again by the automation, the latest first, and belong to their owner alone', async () => {
    const folder = join(await temporaryFolder(), 'simulations');
    const { report, fingerprints } = await fullReport();
    const older = { ...report, simulatedAt: 5, automation: { ...report.automation, revision: 'ab12' } };
    const path = await keepReport(folder, { report, fingerprints });
    await keepReport(folder, { report: older });
    expect((await latestReport(folder, 'main'))?.report.simulatedAt).toBe(report.simulatedAt);
    expect(await latestReport(folder, 'other')).toBeUndefined();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'main'))).mode & 0o777).toBe(0o700);
    expect((await readReport(path)).fingerprints).toEqual(fingerprints);
  });

  it('are compared: counts, shares, and the events that came out differently', async () => {
    const [before, after] = [await fullReport('7'), await fullReport('8')];
    const diff = diffOf(before, after);
    expect(diff.isSamePast).toBe(true);
    expect(diff.assignees).toEqual([
      { name: 'team 7', before: 2, after: 0 },
      { name: 'team 8', before: 0, after: 2 },
    ]);
    expect(diff.events).toMatchObject({ compared: 2, different: 2 });
    expect(diffOf(before, before)).toMatchObject({
      outcomes: [],
      tools: [],
      tags: [],
      shares: [],
      events: { different: 0 },
    });
  });

  it('are refused where they are none, or of another version', async () => {
    const folder = await temporaryFolder();
    const file = await pastFile(folder, [{ kind: 'simulation', version: 99 }], 'a.json');
    await expect(readReport(file)).rejects.toThrow('a report of version 99: this program reads version 1');
    await expect(readReport(await pastFile(folder, [{}], 'b.json'))).rejects.toThrow(
      'which is no report of a simulation',
    );
    await expect(readReport(join(folder, 'none'))).rejects.toThrow('cannot be read (ENOENT)');
  });
});
