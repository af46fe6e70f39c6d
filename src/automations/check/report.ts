import { type Finding, type FindingText, findingAt } from '../read/finding.js';
import type { Path } from '../read/path.js';
import type { AutomationSource, PlaceOf } from '../read/source.js';

/** Collects what is wrong with one automation. */
export class Report {
  readonly findings: Finding[] = [];
  readonly source: AutomationSource | undefined;

  constructor(source: AutomationSource | undefined) {
    this.source = source;
  }

  find(path: Path, said: FindingText, what: PlaceOf = 'value'): void {
    this.findings.push(findingAt(this.source, path, said, what));
  }

  /** Whether anything was found that keeps it from running. */
  get hasErrors(): boolean {
    return this.findings.some(({ severity }) => severity === 'error');
  }
}

/** What to do about a name that is not known: the nearest that is, or all of them. */
export function meant(name: string, known: readonly string[], nearest: string | undefined, none: string): string {
  if (nearest !== undefined && nearest !== name) return `Did you mean ${nearest}?`;
  const shown = known.slice(0, 12).join(', ');
  return known.length === 0 ? none : `Known here: ${shown}${known.length > 12 ? ', …' : ''}.`;
}
