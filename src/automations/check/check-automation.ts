import { type ApiVersion, defaultApiVersion } from '../../intercom/versions.js';
import type { Registry } from '../../registry.js';
import { type Automation, automation as schema } from '../format/automation.js';
import type { Finding } from '../read/finding.js';
import type { AutomationSource } from '../read/source.js';
import { Expressions } from './expressions.js';
import { factsOf } from './names.js';
import { Report } from './report.js';
import { checkSecrets } from './secrets.js';
import { checkSteps } from './steps.js';
import { textsOf } from './template-text.js';
import { treeOf } from './tree.js';
import { checkExpressions } from './walk.js';

/** What an automation is checked against. */
export interface CheckOptions {
  /** The tools that it may call. */
  readonly registry: Registry;
  /** The version of the API that is used; 2.16 unless given. */
  readonly version?: ApiVersion | undefined;
  /** Names of the secrets that are set. Without it every name is taken. */
  readonly secrets?: readonly string[] | undefined;
  /** Where the automation was read from, for the places of findings. */
  readonly source?: AutomationSource | undefined;
}

/** What came of a check. */
export interface Checked {
  /** The automation with all defaults; undefined when it has an error. */
  readonly automation: Automation | undefined;
  /** Errors and warnings, in the order of the file. */
  readonly findings: readonly Finding[];
}

/**
 * Checks what was read against the format, and all that a schema cannot say: tools and their parameters, expressions and the
 * names they read, events, schedules, limits, secrets. Never throws for what is wrong with the automation.
 */
export function checkAutomation(data: unknown, options: CheckOptions): Checked {
  const { registry, version = defaultApiVersion, secrets, source } = options;
  const report = new Report(source);
  const tree = treeOf(data, report);
  if (tree !== undefined) {
    checkSteps(tree, { registry, version }, report);
    checkExpressions(tree, new Expressions(factsOf(tree, { registry, secrets }), report));
    warnOfConstants(tree.frame?.vars, report);
  }
  checkSecrets(data, report);
  const whole = report.hasErrors ? undefined : schema.parse(data);
  return { automation: whole, findings: inOrder(report.findings) };
}

/** `vars` are constants: nothing is filled in. */
function warnOfConstants(vars: unknown, report: Report): void {
  for (const { text, path } of textsOf(vars)) {
    if (!text.includes('{{')) continue;
    report.find(['vars', ...path], {
      severity: 'warning',
      code: 'constant-template',
      message: 'holds {{ }}, and vars are constants, in which nothing is filled in',
      fix: 'Move it into a set step.',
    });
  }
}

/** By their place in the file; those without one stay in the order in which they were found. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const place = ({ position }: Finding) => (position === null ? 0 : position.line * 1e6 + position.column);
  return [...findings].sort((one, other) => place(one) - place(other));
}
