import type { CurrentAutomation } from '../engine/catalogue.js';
import type { Change, HostListener } from './events.js';
import type { FileState } from './files/file-states.js';
import type { Catalogue } from './serving/catalogue.js';

/**
 * Tells what is served otherwise than the last time, and what is newly wrong with files. Returns whether something is served
 * otherwise.
 */
export function tellOfChanges(catalogue: Catalogue, tell: HostListener): (states: readonly FileState[]) => boolean {
  let served = new Map<string, CurrentAutomation>();
  let wrong = new Map<string, string>();
  let held = new Set<string>();
  return (states) => {
    const now = new Map(catalogue.list().map((one) => [one.automation.id, one]));
    const ids = new Set([...served.keys(), ...now.keys()]);
    let isChanged = false;
    for (const id of ids) {
      const [before, after] = [served.get(id), now.get(id)];
      const change = changeOf(before, after);
      if (change === undefined) continue;
      isChanged = true;
      tell({ type: 'automation', level: 'info', automation: id, change, revision: (after ?? before)?.revision ?? '' });
    }
    served = now;

    const found = new Map<string, string>();
    for (const { name, findings, current } of states) {
      const said = JSON.stringify(findings);
      const hasErrors = findings.some(({ severity }) => severity === 'error');
      if (findings.length > 0) found.set(name, said);
      if (findings.length === 0 || wrong.get(name) === said) continue;
      const serves = current?.revision ?? null;
      tell({ type: 'file', level: hasErrors ? 'error' : 'warn', file: name, findings, serves });
    }
    wrong = found;

    const back = catalogue.heldBack();
    for (const { automation, message } of back) {
      if (!held.has(message)) tell({ type: 'held-back', level: 'error', automation, message });
    }
    held = new Set(back.map(({ message }) => message));
    return isChanged;
  };
}

function changeOf(before: CurrentAutomation | undefined, after: CurrentAutomation | undefined): Change | undefined {
  if (before === undefined) return after === undefined ? undefined : 'added';
  if (after === undefined) return 'removed';
  if (before.revision !== after.revision) return 'changed';
  if (before.automation.enabled === after.automation.enabled) return undefined;
  return after.automation.enabled ? 'enabled' : 'disabled';
}
