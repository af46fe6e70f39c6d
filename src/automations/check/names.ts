import type { Registry } from '../../registry.js';
import { nearest } from '../../tool/nearest.js';
import { eventFields } from '../../triggers/index.js';
import type { Reference } from '../expression/expression.js';
import type { StepKind } from '../format/steps.js';
import type { FindingText } from '../read/finding.js';
import { meant } from './report.js';
import { everyStep, type StepNode, type Tree } from './tree.js';

/** Where an expression stands: what it may read there. */
export interface Scope {
  /** The step that it belongs to; undefined for triggers and keys. */
  readonly reader: StepNode | undefined;
  /** Steps whose results are there. */
  readonly visible: ReadonlyMap<string, StepNode>;
  /** Names of members of the loops around it, and the loops. */
  readonly loops: ReadonlyMap<string, StepNode>;
  /** Names beside `event`, `vars` and those of loops. */
  readonly extra: ReadonlySet<'steps' | 'run' | 'error' | 'incoming' | 'secrets'>;
}

/** Facts of a whole automation that names are looked up in. */
export interface Facts {
  readonly registry: Registry;
  readonly vars: Readonly<Record<string, unknown>>;
  /** Names of secrets; undefined where nobody knows. */
  readonly secrets: readonly string[] | undefined;
  /** Every trigger is an event, so that `event` has the fields of one. */
  readonly isEvent: boolean;
  readonly byId: ReadonlyMap<string, StepNode>;
}

export function factsOf(
  { frame, triggers, steps, onError }: Tree,
  { registry, secrets }: Pick<Facts, 'registry' | 'secrets'>,
): Facts {
  const all = everyStep([...steps, ...onError]);
  return {
    registry,
    secrets,
    vars: frame?.vars ?? {},
    isEvent: triggers.length > 0 && triggers.every(({ kind }) => kind === 'event'),
    // The first of two with one id.
    byId: new Map(all.flatMap((node) => (node.id === undefined ? [] : [[node.id, node] as const])).reverse()),
  };
}

/** What stands where only some places have it. */
const places: Readonly<Record<string, string>> = {
  steps: 'Results of steps are there for steps: triggers, idempotency and concurrency come before them.',
  run: 'The run is there for steps: triggers, idempotency and concurrency come before it.',
  error: 'It is there in onError alone.',
  incoming: 'It is there in the condition of waitFor alone: the event that came.',
};

/** What is wrong with a path that is read at a place; undefined when nothing is. */
export function referenceProblem(reference: Reference, scope: Scope, facts: Facts): FindingText | undefined {
  const [name, first, second] = reference;
  if (name === 'secrets') return secretProblem(first, scope, facts);
  if (name in places && !(scope.extra as ReadonlySet<string>).has(name)) {
    return { code: 'not-in-scope', message: `reads ${name}, which is not there`, fix: places[name] ?? '' };
  }
  if (name === 'vars') return varProblem(first, facts);
  if (name === 'event' || name === 'incoming') return eventProblem(name, first, facts);
  if (name === 'error') return fieldProblem('error', first, ['message', 'class', 'step']);
  if (name === 'steps') return stepProblem(first, second, scope, facts);
  if (isLoopName(name, facts) && !scope.loops.has(name)) {
    return {
      code: 'not-in-scope',
      message: `reads ${name}, which is the member of a loop elsewhere`,
      fix: 'Read it in the steps of that loop.',
    };
  }
  return undefined;
}

function isLoopName(name: string, { byId }: Facts): boolean {
  return [...byId.values()].some(({ step }) => step?.kind === 'forEach' && step.value.as === name);
}

function secretProblem(
  name: string | number | undefined,
  { extra }: Scope,
  { secrets }: Facts,
): FindingText | undefined {
  if (!extra.has('secrets')) {
    return {
      code: 'secret-outside-with',
      message: 'reads secrets, which are handed to tools alone',
      fix: 'Read them in `with` of a step with uses.',
    };
  }
  if (typeof name !== 'string') {
    return { code: 'unknown-name', message: 'reads all secrets', fix: 'Name one: secrets.NAME.' };
  }
  if (secrets === undefined || secrets.includes(name)) return undefined;
  return {
    code: 'unknown-name',
    message: `reads secrets.${name}, which is not set`,
    fix: meant(name, secrets, nearest(name, secrets), 'Set it first.'),
  };
}

function varProblem(name: string | number | undefined, { vars }: Facts): FindingText | undefined {
  if (name === undefined || Object.hasOwn(vars, name)) return undefined;
  const known = Object.keys(vars);
  return {
    code: 'unknown-name',
    message: `reads vars.${name}, which is not there`,
    fix: meant(`${name}`, known, nearest(`${name}`, known), 'Add it to vars.'),
  };
}

const fieldsOfEvent = eventFields.map(({ key }) => key);

function eventProblem(name: string, field: string | number | undefined, { isEvent }: Facts): FindingText | undefined {
  // What a person or another automation hands in may be anything.
  return name === 'event' && !isEvent ? undefined : fieldProblem(name, field, fieldsOfEvent);
}

function fieldProblem(
  of: string,
  field: string | number | undefined,
  known: readonly string[],
): FindingText | undefined {
  if (field === undefined || known.includes(`${field}`)) return undefined;
  return {
    code: 'unknown-name',
    message: `reads ${of}.${field}, which is not there`,
    fix: meant(`${field}`, known, nearest(`${field}`, known), ''),
  };
}

/** What every result has. */
const ofEveryResult = ['ok', 'error', 'skipped'];

/** What results of a kind have beside that; a tool and `set` have their own. */
const ofKind: Readonly<Record<Exclude<StepKind, 'uses' | 'set'>, readonly string[]>> = {
  forEach: ['count', 'failed', 'truncated'],
  switch: ['branch'],
  parallel: [],
  wait: [],
  waitFor: ['timedOut', 'event'],
  run: ['stopped', 'reason'],
  stop: [],
};

function stepProblem(
  id: string | number | undefined,
  field: string | number | undefined,
  scope: Scope,
  facts: Facts,
): FindingText | undefined {
  if (id === undefined) return undefined;
  const node = scope.visible.get(`${id}`);
  if (node === undefined) return unseenStep(`${id}`, scope, facts);
  const known = fieldsOf(node, facts);
  if (field === undefined || known === undefined || known.includes(`${field}`)) return undefined;
  return fieldProblem(`steps.${id}`, field, known);
}

/** The keys of what a step leaves behind; undefined where it can be anything. */
function fieldsOf({ step }: StepNode, { registry }: Facts): readonly string[] | undefined {
  if (step === undefined) return undefined;
  if (step.kind === 'set') return [...Object.keys(step.value.set), ...ofEveryResult];
  if (step.kind !== 'uses') return [...ofKind[step.kind], ...ofEveryResult];
  const { uses } = step.value;
  return registry.has(uses) ? [...Object.keys(registry.find(uses).output), ...ofEveryResult] : undefined;
}

function unseenStep(id: string, { reader, visible }: Scope, { byId }: Facts): FindingText {
  const reads = `reads steps.${id}`;
  const node = byId.get(id);
  if (node === undefined) {
    const known = [...visible.keys()];
    const fix = meant(id, known, nearest(id, known), 'No step comes before this one.');
    return { code: 'unknown-name', message: `${reads}, and no step has this id`, fix };
  }
  const around = reader === undefined ? [] : [reader, ...ancestorsOf(reader)];
  const loop = ancestorsOf(node).find((one) => one.step?.kind === 'forEach' && !around.includes(one));
  if (node === reader) {
    return { code: 'not-in-scope', message: `${reads}, its own result`, fix: 'Read a step that comes before.' };
  }
  if (loop !== undefined) {
    return {
      code: 'not-in-scope',
      message: `${reads}, which each turn of the loop ${loop.id ?? ''} has for itself`,
      fix: `Read it in the steps of that loop; after it there are steps.${loop.id ?? 'ID'}.count and failed.`,
    };
  }
  if (reader !== undefined && areApart(node, reader)) {
    return {
      code: 'not-in-scope',
      message: `${reads}, which stands in another branch`,
      fix: 'Move it before the branches, or read it after them.',
    };
  }
  return {
    code: 'not-in-scope',
    message: `${reads}, which is not carried out before this`,
    fix: `Move the step ${id} further up.`,
  };
}

function ancestorsOf({ parent }: StepNode): StepNode[] {
  return parent === undefined ? [] : [parent.node, ...ancestorsOf(parent.node)];
}

/** Whether two steps stand in different lists of one step. */
function areApart(one: StepNode, other: StepNode): boolean {
  const lists = (node: StepNode) =>
    [node, ...ancestorsOf(node)].flatMap(({ parent }) => (parent === undefined ? [] : [parent]));
  const others = lists(other);
  return lists(one).some(({ node, at }) => others.some((list) => list.node === node && list.at !== at));
}
