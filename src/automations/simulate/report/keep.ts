import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidParamsError } from '../../../errors.js';
import { makeFolder } from '../../../files/make-folder.js';
import { isObject } from '../../../tool/json.js';
import type { Fingerprints } from './diff.js';
import { reportVersion, type SimulationReport } from './report.js';

/** A report as it is kept for later ones. */
export interface KeptReport {
  readonly report: SimulationReport;
  readonly fingerprints?: Fingerprints | undefined;
}

/**
 * Keeps a report under the id and the revision of its automation, readable by its owner alone: it holds customers' words. An
 * older one of the same revision goes.
 */
export async function keepReport(folder: string, kept: KeptReport): Promise<string> {
  const { id, revision } = kept.report.automation;
  const own = join(folder, id);
  makeFolder(own, 0o700);
  const path = join(own, `${revision}.json`);
  const draft = join(own, `.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, JSON.stringify(kept), { mode: 0o600, flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return path;
}

/** The latest report of an automation, of whichever revision; undefined where there is none that can be read. */
export async function latestReport(folder: string, automation: string): Promise<KeptReport | undefined> {
  const own = join(folder, automation);
  const names = await readdir(own).catch(() => []);
  const all = await Promise.all(
    names
      .filter((name) => /^[0-9a-f]+\.json$/.test(name))
      .map((name) => readReport(join(own, name)).catch(() => undefined)),
  );
  return all
    .flatMap((one) => one ?? [])
    .sort((one, other) => other.report.simulatedAt - one.report.simulatedAt)
    .at(0);
}

/**
 * Reads a report: one that was kept, or what `--json` printed.
 *
 * @throws InvalidParamsError for a file that is none
 */
export async function readReport(path: string): Promise<KeptReport> {
  const refuse = (message: string) =>
    new InvalidParamsError([{ field: '--against', message: `is ${path}, ${message}` }]);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw refuse(`which cannot be read (${error.code ?? 'unknown'})`);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse('which is no JSON: expected a report that --json printed');
  }
  const kept = isObject(value) && isObject(value.report) ? value : { report: value };
  const { report, fingerprints } = kept;
  if (!isObject(report) || report.kind !== 'simulation') throw refuse('which is no report of a simulation');
  if (report.version !== reportVersion) {
    throw refuse(
      `a report of version ${String(report.version)}: this program reads version ${reportVersion}, so simulate once more`,
    );
  }
  // Its version says what it holds.
  return {
    report: report as unknown as SimulationReport,
    fingerprints: isObject(fingerprints) ? (fingerprints as Fingerprints) : undefined,
  };
}
