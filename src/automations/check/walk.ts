import type { Path } from '../read/path.js';
import type { Expressions } from './expressions.js';
import type { Scope } from './names.js';
import type { StepNode, Tree } from './tree.js';

const start: Scope = { reader: undefined, visible: new Map(), loops: new Map(), extra: new Set() };

/** Looks at every expression of an automation, with what is known at its place. */
export function checkExpressions({ frame, triggers, steps, onError }: Tree, expressions: Expressions): void {
  for (const { value, path } of triggers) {
    if (value.if !== undefined) expressions.bare(value.if, [...path, 'if'], start);
  }
  for (const name of ['idempotency', 'concurrency'] as const) {
    const key = frame?.[name]?.key;
    if (key !== undefined) expressions.templates(key, [name, 'key'], start);
  }
  const first: Scope = { ...start, extra: new Set(['steps', 'run']) };
  const after = walk(steps, first, expressions);
  walk(onError, { ...after, extra: new Set(['steps', 'run', 'error']) }, expressions);
}

/** @returns the scope of what follows */
function walk(steps: readonly StepNode[], before: Scope, expressions: Expressions): Scope {
  let visible = before.visible;
  for (const node of steps) {
    const own: Scope = { ...before, visible, reader: node };
    checkStep(node, own, expressions);
    const seen = new Map(visible);
    if (node.id !== undefined) seen.set(node.id, node);
    // In its own steps for the case of failure a step can be read already.
    const afterFailure: Scope = { ...own, visible: new Map(seen) };
    for (const { kind, steps: inner } of node.lists) {
      const inside = walk(inner, innerScope(node, kind === 'recovery' ? afterFailure : own, kind), expressions);
      // A turn of a loop keeps its results for itself.
      if (kind !== 'turn') for (const [id, one] of inside.visible) seen.set(id, one);
    }
    visible = seen;
  }
  return { ...before, visible };
}

function innerScope(node: StepNode, scope: Scope, kind: StepNode['lists'][number]['kind']): Scope {
  if (kind === 'recovery') return { ...scope, extra: new Set([...scope.extra, 'error'] as const) };
  if (kind !== 'turn' || node.step?.kind !== 'forEach') return scope;
  return { ...scope, loops: new Map([...scope.loops, [node.step.value.as, node]]) };
}

function checkStep({ step, path }: StepNode, scope: Scope, expressions: Expressions): void {
  if (step === undefined) return;
  const at = (...parts: Path) => [...path, ...parts];
  const { value } = step;
  if (value.if !== undefined) expressions.bare(value.if, at('if'), scope);
  switch (step.kind) {
    case 'uses': {
      const secret: Scope = { ...scope, extra: new Set([...scope.extra, 'secrets'] as const) };
      expressions.templates(step.value.with, at('with'), secret);
      if (step.value.idempotencyKey !== undefined) {
        expressions.templates(step.value.idempotencyKey, at('idempotencyKey'), scope);
      }
      return;
    }
    case 'forEach':
      expressions.bare(step.value.forEach, at('forEach'), scope);
      return;
    case 'switch':
      for (const [index, branch] of step.value.switch.entries()) {
        expressions.bare(branch.if, at('switch', index, 'if'), scope);
      }
      return;
    case 'waitFor': {
      const { if: condition } = step.value.waitFor;
      const extra = new Set([...scope.extra, 'incoming'] as const);
      if (condition !== undefined) expressions.bare(condition, at('waitFor', 'if'), { ...scope, extra });
      return;
    }
    case 'run':
      expressions.templates(step.value.with, at('with'), scope);
      return;
    case 'set':
      expressions.templates(step.value.set, at('set'), scope);
      return;
    case 'stop':
      expressions.templates(step.value.stop, at('stop'), scope);
      return;
    default:
  }
}
