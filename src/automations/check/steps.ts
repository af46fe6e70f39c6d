import type { ApiVersion } from '../../intercom/versions.js';
import type { Registry } from '../../registry.js';
import type { WebhookTopic } from '../../webhooks/index.js';
import { reservedNames } from '../expression/expression.js';
import { durationMs } from '../format/duration.js';
import { type Path, pathText } from '../read/path.js';
import { checkEvent } from './event-names.js';
import { innerTools } from './inner-tools.js';
import { causedBy } from './own-events.js';
import type { Report } from './report.js';
import { checkSchedule } from './schedule.js';
import { checkToolCall, onlyReads } from './tool-call.js';
import { everyStep, type StepNode, type Tree } from './tree.js';

/** What steps are checked against. */
export interface Known {
  readonly registry: Registry;
  readonly version: ApiVersion;
}

/** Reports what is wrong with steps and triggers beside their expressions. */
export function checkSteps(tree: Tree, { registry, version }: Known, report: Report): void {
  const all = everyStep([...tree.steps, ...tree.onError]);
  const topics = tree.triggers.flatMap(({ kind, value, path }) => {
    if (kind === 'schedule') checkSchedule(value.schedule, [...path, 'schedule'], report);
    // A trigger with a condition of its own may well exclude what it causes.
    const heard = kind === 'event' ? checkEvent(value.event, [...path, 'event'], version, report) : [];
    return value.if === undefined ? heard : [];
  });
  checkIds(all, report);
  for (const node of all) {
    const { step, path } = node;
    if (step === undefined) continue;
    checkTimeout(node, report);
    if (step.kind === 'waitFor') checkEvent(step.value.waitFor.event, [...path, 'waitFor', 'event'], version, report);
    if (step.kind !== 'uses') continue;
    checkToolCall(step.value, path, { registry, version, report });
    warnOfOwnEvent(step.value.uses, topics, [...path, 'uses'], report);
    if (!registry.has(step.value.uses)) continue;
    for (const inner of innerTools(registry.find(step.value.uses), step.value.with)) {
      warnOfOwnEvent(inner.id, topics, [...path, ...inner.path], report);
    }
  }
  checkWrites(tree, registry, report);
}

function checkIds(all: readonly StepNode[], report: Report): void {
  const seen = new Map<string, StepNode>();
  for (const node of all) {
    const { id, path } = node;
    if (id === undefined) continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, node);
    else {
      report.find([...path, 'id'], {
        code: 'duplicate-id',
        message: `is ${JSON.stringify(id)}, as of ${pathText(first.path)}`,
        fix: 'Give each step of the file an id of its own, those in branches and loops too.',
      });
    }
    if (isWord(id)) {
      report.find([...path, 'id'], {
        code: 'reserved-name',
        message: `is ${id}, a word of the language of expressions`,
        fix: 'Choose another id.',
      });
    }
  }
  for (const node of all) if (node.step?.kind === 'forEach') checkLoopName(node.step.value.as, node, seen, report);
}

/** Words that stand for themselves in every expression. */
function isWord(name: string): boolean {
  return ['true', 'false', 'null', 'in'].includes(name);
}

const ownNames = ['event', 'vars', 'steps', 'run', 'error', 'incoming', 'secrets'];

function checkLoopName(name: string, loop: StepNode, ids: ReadonlyMap<string, StepNode>, report: Report): void {
  const path = [...loop.path, 'as'];
  const find = (message: string, severity: 'error' | 'warning' = 'error') =>
    report.find(path, { severity, code: 'reserved-name', message, fix: 'Choose another name with as.' });
  if (ownNames.includes(name)) find(`is ${name}, which means something else in expressions`);
  else if (reservedNames().includes(name) || isWord(name)) {
    find(`is ${name}, a word of the language of expressions`);
  } else if (outer(loop).some(({ step }) => step?.kind === 'forEach' && step.value.as === name)) {
    find(`is ${name}, as in the loop around it, whose member it hides`);
  } else if (ids.has(name))
    find(`is ${name}, which is also the id of a step: ${name} and steps.${name} are not the same`, 'warning');
}

function outer({ parent }: StepNode): StepNode[] {
  return parent === undefined ? [] : [parent.node, ...outer(parent.node)];
}

/** A step that is to wait longer than it may take can only fail. */
function checkTimeout({ step, lists, path }: StepNode, report: Report): void {
  if (step?.value.timeout === undefined) return;
  const limit = durationMs(step.value.timeout);
  const own = waitOf(step);
  const inner = everyStep(lists.flatMap(({ steps }) => steps)).find((node) => (waitOf(node.step) ?? 0) > limit);
  if (own !== undefined ? own <= limit : inner === undefined) return;
  const what = own === undefined ? `the step ${inner?.id ?? ''} in it is to wait longer` : 'it is to wait longer';
  report.find([...path, 'timeout'], {
    code: 'timeout-too-short',
    message: `is ${step.value.timeout}, and ${what}`,
    fix: 'Make the timeout longer than the wait, or leave it out.',
  });
}

function waitOf(step: StepNode['step']): number | undefined {
  if (step?.kind === 'wait') return durationMs(step.value.wait);
  return step?.kind === 'waitFor' ? durationMs(step.value.waitFor.timeout) : undefined;
}

function warnOfOwnEvent(uses: string, topics: readonly WebhookTopic[], path: Path, report: Report): void {
  const topic = topics.find((one) => causedBy[one]?.includes(uses));
  if (topic === undefined) return;
  report.find(path, {
    severity: 'warning',
    code: 'own-event',
    message: `causes ${topic}, which starts this automation: it may start itself again and again`,
    fix: 'Give the trigger an if that leaves out what the automation does itself, such as event.author.id != vars.adminId.',
  });
}

/** A loop that writes without a limit can do great harm by one wrong condition. */
function checkWrites({ frame, steps, onError }: Tree, registry: Registry, report: Report): void {
  if (frame === undefined || frame.limits.maxWrites !== undefined) return;
  const loops = everyStep([...steps, ...onError]).filter(({ step }) => step?.kind === 'forEach');
  for (const loop of loops) {
    if (outer(loop).some(({ step }) => step?.kind === 'forEach')) continue;
    const write = everyStep(loop.lists.flatMap((list) => list.steps)).find((node) => mayWrite(node, registry));
    if (write === undefined) continue;
    report.find(
      [...loop.path, 'forEach'],
      {
        code: 'max-writes',
        message: `is a loop in which the step ${write.id ?? ''} changes something, and the automation sets no limit`,
        fix: 'Set limits.maxWrites to the most calls of a run that may change something.',
      },
      'key',
    );
  }
}

function mayWrite({ step }: StepNode, registry: Registry): boolean {
  if (step?.kind === 'run') return true;
  return (
    step?.kind === 'uses' &&
    registry.has(step.value.uses) &&
    !onlyReads(registry.find(step.value.uses), step.value.with)
  );
}
