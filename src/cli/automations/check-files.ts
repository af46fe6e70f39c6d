import { checkFiles } from '../../automations/check/files.js';
import type { Automation } from '../../automations/format/automation.js';
import type { Finding } from '../../automations/read/finding.js';
import type { ApiVersion } from '../../intercom/versions.js';
import type { ReadFile } from './read-files.js';
import { automationRegistry as registry } from './registry.js';

/** A file that was checked. */
export interface Outcome {
  readonly name: string;
  readonly text: string | undefined;
  /** Undefined when it has errors. */
  readonly automation: Automation | undefined;
  readonly findings: readonly Finding[];
}

/** Checks files together, those included that could not be read. */
export function checkRead(files: readonly ReadFile[], version: ApiVersion | undefined): Outcome[] {
  const checked = checkFiles(
    files.flatMap(({ read }) => read ?? []),
    { registry, version },
  );
  const byFile = new Map(checked.map((one) => [one.file, one]));
  return files.map(({ name, text, read, findings }) => {
    const one = read === undefined ? undefined : byFile.get(read);
    return { name, text, automation: one?.automation, findings: one?.findings ?? findings };
  });
}

/** How many findings there are of each kind. */
export function countOf(outcomes: readonly Outcome[]): { readonly errors: number; readonly warnings: number } {
  const all = outcomes.flatMap(({ findings }) => findings);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: all.length - errors };
}
