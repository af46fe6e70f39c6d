import { choicesOf, type ParamFacts, paramFacts } from '../../../json-schema/index.js';
import { now, type RequestPlan, type Slot as RequestSlot, type RequestTool } from '../../../tool/index.js';

/** One place in a request: `["path", "1"]`, `["query", "per_page"]`, `["body", "pagination", "per_page"]`. */
export type Place = readonly string[];

/** A place of the request that a parameter fills. */
export interface Slot {
  readonly place: Place;
  readonly param: string;
  /** Digits go as a number. */
  readonly asNumber: boolean;
  /** What goes when the parameter is not given: nothing, a value, or the time of the call. */
  readonly otherwise: 'nothing' | 'now' | { readonly value: unknown };
  /** Filled only when this holds. */
  readonly when?: RequestSlot['when'];
}

/** A parameter that a plan covers. */
export interface PlannedParam {
  readonly facts: ParamFacts;
  readonly required: boolean;
  /** A list of ids that may hold a single one. */
  readonly isOne: boolean;
  /** The words that fit the plan, where the parameter takes words. */
  readonly words?: readonly string[] | undefined;
}

/** The one request of a tool as plain data: what always stands in it, and what its parameters fill. */
export interface CallPlan {
  readonly constants: readonly { readonly place: Place; readonly value: unknown }[];
  readonly slots: readonly Slot[];
  readonly params: readonly PlannedParam[];
}

/** Words of the parameter on which it hangs what else a call needs: with all of them it needs the same. */
export interface Form {
  readonly param: string;
  readonly words: readonly string[];
}

/**
 * The forms that calls of a tool have. Each has a plan of its own, because a model is only asked for what is always needed.
 * None where no choice decides what is needed.
 */
export function formsOf(tool: RequestTool): Form[] {
  const facts = paramFacts(tool);
  const deciding = facts.filter(({ when }) => when?.needed !== undefined);
  const param = deciding[0]?.when?.param;
  if (param === undefined) return [];
  const words = facts.filter(({ name }) => name === param).flatMap((choice) => choicesOf(choice) ?? []);
  const needs = (word: string) => deciding.filter(({ when }) => when?.param === param && isWord(when.is, word));
  const byNeeds = new Map<string, string[]>();
  for (const word of words) {
    const key = needs(word)
      .map(({ name }) => name)
      .join();
    byNeeds.set(key, [...(byNeeds.get(key) ?? []), word]);
  }
  return [...byNeeds.values()].map((same) => ({ param, words: same }));
}

/** The word of a form that has just one: it is no parameter then. */
export function wordOf(form: Form | undefined): string | undefined {
  return form?.words.length === 1 ? form.words[0] : undefined;
}

/** What the declared request of a tool needs to be sent by code that can only fill places. */
export function planCall(tool: RequestTool, form?: Form): CallPlan {
  const { plan, direct = {} } = tool;
  const isChosen = form !== undefined && wordOf(form) === undefined;
  const left = plan.slots.filter(({ param, when }) => {
    const isFixed = (param === form?.param && !isChosen) || direct.omit?.includes(param) === true;
    return !isFixed && (when === undefined || form === undefined || inForm(when, form) !== 'never');
  });
  // Of two parameters for one place the first is enough, unless the second is for the calls that cannot have it.
  const slots = left.filter(
    (slot, at) => !left.slice(0, at).some((other) => samePlace(slot, other) && !excludes(slot.when, other.when)),
  );
  const inPath = plan.path.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.param]));
  const covered = new Set([...slots.map(({ param }) => param), ...inPath]);
  return {
    constants: constantsOf(tool, form),
    slots: [...pathSlots(plan), ...slots.map((slot) => callSlot(slot, form))],
    params: paramFacts(tool)
      .filter(({ name }) => covered.has(name))
      .map((facts) => ({
        facts,
        required:
          facts.required ||
          inPath.includes(facts.name) ||
          Object.hasOwn(tool.lookups ?? {}, facts.name) ||
          (facts.when?.needed !== undefined && inForm(facts.when, form) === 'always'),
        isOne: direct.one?.includes(facts.name) === true,
        words: direct.words?.[facts.name] ?? (facts.name === form?.param ? form.words : choicesOf(facts)),
      })),
  };
}

function isWord(is: string | readonly string[] | undefined, word: string): boolean {
  return is !== undefined && [is].flat().includes(word);
}

/** Whether a condition holds with the words of a form. */
function inForm(when: NonNullable<RequestSlot['when']>, form: Form | undefined): 'always' | 'sometimes' | 'never' {
  if (form === undefined || when.param !== form.param) return 'sometimes';
  const fitting = form.words.filter((word) => isWord(when.is, word)).length;
  return fitting === 0 ? 'never' : fitting === form.words.length ? 'always' : 'sometimes';
}

function samePlace(one: RequestSlot, other: RequestSlot): boolean {
  return one.place === other.place && one.keys.join('.') === other.keys.join('.');
}

/** Whether two conditions never hold in one call. */
function excludes(one: RequestSlot['when'], other: RequestSlot['when']): boolean {
  if (one?.is === undefined || other?.is === undefined || one.param !== other.param) return false;
  return [one.is].flat().every((word) => !isWord(other.is, word));
}

function callSlot({ place, keys, param, default: fallback, asNumber = false, when }: RequestSlot, form?: Form): Slot {
  const otherwise = fallback === undefined ? 'nothing' : fallback === now ? 'now' : { value: fallback };
  const always = when === undefined || inForm(when, form) === 'always';
  return { place: [place, ...keys], param, asNumber, otherwise, ...(always ? {} : { when }) };
}

/** The pieces of the path between its slashes; the first is the empty text before the first slash. */
function segmentsOf({ path }: RequestPlan): readonly (string | { readonly param: string })[] {
  const template = path.map((piece) => (typeof piece === 'string' ? piece : `{${piece.param}}`)).join('');
  return template.split('/').map((segment) => {
    const param = /^\{(\w+)\}$/.exec(segment)?.[1];
    return param === undefined ? segment : { param };
  });
}

function pathSlots(plan: RequestPlan): Slot[] {
  return segmentsOf(plan).flatMap((piece, at) =>
    typeof piece === 'string'
      ? []
      : [{ place: ['path', String(at)], param: piece.param, asNumber: false, otherwise: 'nothing' as const }],
  );
}

function constantsOf({ plan, direct }: RequestTool, form: Form | undefined): { place: Place; value: unknown }[] {
  const path = segmentsOf(plan).flatMap((value, at) =>
    typeof value === 'string' ? [{ place: ['path', String(at)], value }] : [],
  );
  const word = wordOf(form);
  const decided = plan.slots.flatMap(({ param, place, keys, default: fallback }) => {
    if (param === form?.param && word !== undefined) return [{ place: [place, ...keys], value: word }];
    const isOmitted = direct?.omit?.includes(param) === true && fallback !== undefined && fallback !== now;
    return isOmitted ? [{ place: [place, ...keys], value: fallback }] : [];
  });
  return [
    { place: ['method'], value: plan.method },
    ...path,
    ...Object.entries(plan.query).map(([name, value]) => ({ place: ['query', name], value })),
    ...(plan.hasBody ? [{ place: ['body'], value: {} }] : []),
    ...Object.entries(plan.body).map(([name, value]) => ({ place: ['body', name], value })),
    ...decided,
  ];
}
