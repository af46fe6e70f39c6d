import * as z from 'zod';
import { isObject } from '../../tool/json.js';
import { describeValue } from '../../tool/kinds/kind.js';
import { nearest } from '../../tool/nearest.js';
import { automation } from '../format/automation.js';
import { type StepKind, stepKindsWith } from '../format/steps.js';
import { triggerKinds } from '../format/triggers.js';
import type { Path } from '../read/path.js';
import type { Report } from './report.js';
import { checkShape } from './shape.js';

/** Steps that are looked at later. */
const anySteps = z.array(z.unknown()).min(1);

const oneStep = stepKindsWith(anySteps);
const frame = automation.extend({
  on: z.array(z.unknown()).min(1),
  steps: anySteps,
  onError: anySteps.optional(),
});

/** The automation without its steps and triggers, which are looked at one by one. */
export type Frame = z.output<typeof frame>;

type Parsed = {
  [Kind in StepKind]: { readonly kind: Kind; readonly value: z.output<(typeof oneStep)[Kind]> };
}[StepKind];

/** How a list of steps belongs to its step. */
export type ListKind = 'turn' | 'branch' | 'side' | 'recovery';

/** A list of steps within another one. */
export interface StepList {
  readonly kind: ListKind;
  readonly path: Path;
  readonly steps: readonly StepNode[];
}

/** A step, and the lists in it. */
export interface StepNode {
  readonly path: Path;
  /** Undefined where there is none that could be read. */
  readonly id: string | undefined;
  /** Undefined for a step that is wrong; what is wrong was reported. */
  readonly step: Parsed | undefined;
  readonly lists: readonly StepList[];
  readonly parent: { readonly node: StepNode; readonly list: ListKind; readonly at: number } | undefined;
}

export type TriggerKind = keyof typeof triggerKinds;
export type ParsedTrigger = {
  [Kind in TriggerKind]: {
    readonly kind: Kind;
    readonly value: z.output<(typeof triggerKinds)[Kind]>;
    readonly path: Path;
  };
}[TriggerKind];

/** An automation taken apart, as far as it could be read. */
export interface Tree {
  readonly frame: Frame | undefined;
  readonly triggers: readonly ParsedTrigger[];
  readonly steps: readonly StepNode[];
  readonly onError: readonly StepNode[];
}

/** Takes an automation apart. Each step is looked at as what its one key of a kind says, so that findings stay short. */
export function treeOf(data: unknown, report: Report): Tree | undefined {
  if (!isObject(data)) {
    const message = `is ${describeValue(data)}`;
    report.find([], {
      code: 'wrong-value',
      message,
      fix: 'Expected an object with the keys formatVersion, id, name, on and steps.',
    });
    return undefined;
  }
  return {
    frame: checkShape(frame, data, [], report),
    triggers: membersOf(data.on).flatMap((one, at) => triggerOf(one, ['on', at], report) ?? []),
    steps: nodesOf(data.steps, ['steps'], undefined, report),
    onError: nodesOf(data.onError, ['onError'], undefined, report),
  };
}

function membersOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function triggerOf(value: unknown, path: Path, report: Report): ParsedTrigger | undefined {
  const kind = kindOf(value, Object.keys(triggerKinds) as TriggerKind[], path, report, {
    code: 'trigger-kind',
    noun: 'a trigger',
    example: '{ "event": "conversation_created" }',
  });
  if (kind === undefined) return undefined;
  const parsed = checkShape(triggerKinds[kind], value, path, report);
  // The kind decides which schema it was.
  return parsed === undefined ? undefined : ({ kind, value: parsed, path } as ParsedTrigger);
}

function nodesOf(value: unknown, path: Path, parent: StepNode['parent'], report: Report): StepNode[] {
  return membersOf(value).map((one, at) => nodeOf(one, [...path, at], parent, report));
}

function nodeOf(value: unknown, path: Path, parent: StepNode['parent'], report: Report): StepNode {
  const kind = kindOf(value, Object.keys(oneStep) as StepKind[], path, report, {
    code: 'step-kind',
    noun: 'a step',
    example: '{ "id": "reply", "uses": "intercom_reply_conversation", "with": { … } }',
  });
  const raw = isObject(value) ? value : {};
  const parsed = kind === undefined ? undefined : checkShape(oneStep[kind], value, path, report);
  const lists: StepList[] = [];
  const node: StepNode = {
    path,
    id: typeof raw.id === 'string' ? raw.id : undefined,
    step: kind === undefined || parsed === undefined ? undefined : ({ kind, value: parsed } as Parsed),
    lists,
    parent,
  };
  for (const { list, path: inner, value: steps } of listsIn(raw)) {
    const at = lists.length;
    const whole = [...path, ...inner];
    lists.push({ kind: list, path: whole, steps: nodesOf(steps, whole, { node, list, at }, report) });
  }
  return node;
}

/** The lists of steps in a step, whatever else is wrong with it. */
function listsIn(raw: Readonly<Record<string, unknown>>): { list: ListKind; path: Path; value: unknown }[] {
  const branches = membersOf(raw.switch).map((branch, at) => ({
    list: 'branch' as const,
    path: ['switch', at, 'steps'],
    value: isObject(branch) ? branch.steps : undefined,
  }));
  const sides = membersOf(raw.parallel).map((value, at) => ({ list: 'side' as const, path: ['parallel', at], value }));
  return [
    { list: 'turn', path: ['steps'], value: raw.steps },
    ...branches,
    { list: 'branch', path: ['else'], value: raw.else },
    ...sides,
    { list: 'recovery', path: ['onError'], value: raw.onError },
  ];
}

/** The one key of a value that says its kind. What is wrong otherwise is reported. */
function kindOf<Kind extends string>(
  value: unknown,
  kinds: readonly Kind[],
  path: Path,
  report: Report,
  words: { readonly code: 'step-kind' | 'trigger-kind'; readonly noun: string; readonly example: string },
): Kind | undefined {
  const { code, noun, example } = words;
  if (!isObject(value)) {
    report.find(path, {
      code: 'wrong-value',
      message: `is ${describeValue(value)}`,
      fix: `Expected ${noun}: ${example}.`,
    });
    return undefined;
  }
  const [kind, ...others] = kinds.filter((key) => Object.hasOwn(value, key));
  if (kind === undefined) {
    const [near] = Object.keys(value).flatMap((key) => {
      const found = key === 'id' || key === 'if' ? undefined : nearest(key, kinds);
      return found === undefined ? [] : [{ key, found }];
    });
    report.find(path, {
      code,
      message: `does not say what kind of ${noun.slice(2)} it is`,
      fix:
        near === undefined ? `Add one of ${kinds.join(', ')}.` : `Did you mean ${near.found} where ${near.key} stands?`,
    });
    return undefined;
  }
  if (others.length === 0) return kind;
  report.find(path, {
    code,
    message: `is of ${others.length + 1} kinds: ${[kind, ...others].join(', ')}`,
    fix: `Make ${noun} of each: one has one of these keys.`,
  });
  return undefined;
}

/** All steps of a list, those inside others included. */
export function everyStep(steps: readonly StepNode[]): StepNode[] {
  return steps.flatMap((node) => [node, ...node.lists.flatMap((list) => everyStep(list.steps))]);
}
