import { isObject } from '../../tool/json.js';
import { nearest } from '../../tool/nearest.js';
import type { Finding } from '../read/finding.js';
import type { ReadAutomation } from '../read/read-automation.js';
import { type Checked, type CheckOptions, checkAutomation } from './check-automation.js';
import { meant, Report } from './report.js';
import { everyStep, treeOf } from './tree.js';

/** A file and what came of its check. */
export interface CheckedFile extends Checked {
  readonly file: ReadAutomation;
}

/** A step that runs another automation. */
interface RunsOther {
  readonly from: string;
  readonly to: string;
  readonly path: readonly (string | number)[];
}

/**
 * Checks automations that belong together: also that ids are different, that `run` names one of them, and that they do not
 * run each other in a circle.
 */
export function checkFiles(files: readonly ReadAutomation[], options: Omit<CheckOptions, 'source'>): CheckedFile[] {
  const ids = files.map(({ data }) => (isObject(data) && typeof data.id === 'string' ? data.id : undefined));
  const known = ids.filter((id) => id !== undefined);
  const runs = files.map(({ data }, at) => runsIn(data, ids[at]));
  const circles = circlesIn(runs.flat());
  return files.map((file, at) => {
    const { automation, findings } = checkAutomation(file.data, { ...options, source: file.source });
    const report = new Report(file.source);
    const first = files[ids.indexOf(ids[at])];
    if (ids[at] !== undefined && first !== undefined && first !== file) {
      report.find(['id'], {
        code: 'duplicate-id',
        message: `is ${JSON.stringify(ids[at])}, as in ${first.source.name}`,
        fix: 'Give each automation an id of its own: runs and keys belong to it.',
      });
    }
    for (const run of runs[at] ?? []) checkRun(run, known, circles, files.length > 1, report);
    return {
      file,
      automation: report.hasErrors ? undefined : automation,
      findings: [...file.warnings, ...findings, ...report.findings].sort(byPlace),
    };
  });
}

function checkRun(
  { to, from, path }: RunsOther,
  known: readonly string[],
  circles: ReadonlyMap<string, string>,
  isWhole: boolean,
  report: Report,
): void {
  const circle = circles.get(`${from} ${to}`);
  if (circle !== undefined) {
    report.find(path, {
      code: 'run-cycle',
      message: `leads back to itself: ${circle}`,
      fix: 'Take one of these steps out.',
    });
  } else if (isWhole && !known.includes(to)) {
    report.find(path, {
      code: 'unknown-automation',
      message: `is no automation among these files: ${JSON.stringify(to)}`,
      fix: meant(to, known, nearest(to, known), 'Check it together with the file of that automation.'),
    });
  }
}

function runsIn(data: unknown, from: string | undefined): RunsOther[] {
  const tree = from === undefined ? undefined : treeOf(data, new Report(undefined));
  if (tree === undefined || from === undefined) return [];
  return everyStep([...tree.steps, ...tree.onError]).flatMap(({ step, path }) =>
    step?.kind === 'run' ? [{ from, to: step.value.run, path: [...path, 'run'] }] : [],
  );
}

/** The circle that each pair of automations is part of, as it is shown. */
function circlesIn(runs: readonly RunsOther[]): ReadonlyMap<string, string> {
  const next = new Map<string, string[]>();
  for (const { from, to } of runs) next.set(from, [...(next.get(from) ?? []), to]);
  const circles = new Map<string, string>();
  for (const { from, to } of runs) {
    const way = wayBetween(to, from, next);
    if (way !== undefined) circles.set(`${from} ${to}`, [from, ...way].join(' → '));
  }
  return circles;
}

/** The shortest way from one automation to another; just itself where both are the same. */
function wayBetween(from: string, to: string, next: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const one of before.keys()) {
    if (one === to) {
      const way: string[] = [];
      for (let at: string | undefined = one; at !== undefined; at = before.get(at)) way.unshift(at);
      return way;
    }
    for (const other of next.get(one) ?? []) if (!before.has(other)) before.set(other, one);
  }
  return undefined;
}

function byPlace(one: Finding, other: Finding): number {
  const place = ({ position }: Finding) => (position === null ? 0 : position.line * 1e6 + position.column);
  return place(one) - place(other);
}
