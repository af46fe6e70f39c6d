import type { ApiVersion } from '../../../intercom/versions.js';
import type { Registry } from '../../../registry.js';
import { checkFiles } from '../../check/files.js';
import type { CurrentAutomation } from '../../engine/catalogue.js';
import { revisionOf } from '../../format/revision.js';
import type { Finding } from '../../read/finding.js';
import { type FoundFile, readFound } from './read-texts.js';

/** A file and what is served of it. */
export interface FileState {
  readonly name: string;
  /** What its automation is served by; undefined where it was never valid. */
  readonly current: CurrentAutomation | undefined;
  /** What is wrong with the file as it is now. With errors, `current` is what it said before. */
  readonly findings: readonly Finding[];
  readonly isValid: boolean;
}

/** What files are checked against. */
export interface FileChecks {
  /** The tools that there are. */
  readonly registry: Registry;
  /** Version of the API; 2.16 unless given. */
  readonly version?: ApiVersion | undefined;
}

/**
 * What is served of files as they are now. A file with errors is served by what it said when it was last valid. An id belongs to
 * the file that has it already.
 */
export async function fileStates(
  found: readonly FoundFile[],
  before: ReadonlyMap<string, FileState>,
  checks: FileChecks,
): Promise<Map<string, FileState>> {
  const isServed = ({ name }: FoundFile) => before.get(name)?.current !== undefined;
  const inOrder = [...found.filter(isServed), ...found.filter((file) => !isServed(file))];
  const all = await Promise.all(inOrder.map(async (file) => ({ name: file.name, ...(await readFound(file)) })));
  const readable = all.flatMap((one) => ('read' in one ? [one.read] : []));
  const checked = new Map(checkFiles(readable, checks).map((one) => [one.file, one]));
  const states = all.map((one): FileState => {
    const last = before.get(one.name)?.current;
    if (!('read' in one)) return { name: one.name, current: last, findings: one.findings, isValid: false };
    const { automation, findings = [] } = checked.get(one.read) ?? {};
    const current = automation && { automation, revision: revisionOf(automation) };
    return { name: one.name, current: current ?? last, findings, isValid: current !== undefined };
  });
  const valid = new Set(states.flatMap(({ isValid, current }) => (isValid && current ? [current.automation.id] : [])));
  return new Map(
    states
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .map((state) => {
        const isTaken = !state.isValid && state.current !== undefined && valid.has(state.current.automation.id);
        return [state.name, isTaken ? { ...state, current: undefined } : state];
      }),
  );
}
