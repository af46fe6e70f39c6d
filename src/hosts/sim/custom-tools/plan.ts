import { choicesOf, type ParamFacts, paramFacts } from '../../../json-schema/index.js';
import type { RequestTool } from '../../../tool/index.js';
import { type Attempt, attemptsOf } from './attempt.js';
import { differences, type FlatRequest, isSame, isWithin, keyOf, type Place, placesIn, valueAt } from './flat.js';
import { samplesOf, triedAt } from './samples.js';

/** A place of the request that a parameter fills. */
export interface Slot {
  readonly place: Place;
  readonly param: string;
  /** Digits go as a number. */
  readonly asNumber: boolean;
  /** What goes when the parameter is not given: nothing, a value, or the time of the call. */
  readonly otherwise: 'nothing' | 'now' | { readonly value: unknown };
}

/** A parameter that a plan covers. */
export interface PlannedParam {
  readonly facts: ParamFacts;
  readonly required: boolean;
  /** A value it was tried with, which shows the form that the plan takes. */
  readonly sample: unknown;
  /** The words that fit the plan, where the parameter takes words. */
  readonly words?: readonly unknown[] | undefined;
}

/** The one request of a tool as plain data: what always stands in it, and what its parameters fill. */
export interface CallPlan {
  readonly constants: readonly { readonly place: Place; readonly value: unknown }[];
  readonly slots: readonly Slot[];
  readonly params: readonly PlannedParam[];
}

/** A parameter whose part in the request is known. */
interface Known extends Omit<PlannedParam, 'required'> {
  readonly slots: readonly Slot[];
}

/**
 * Finds out by trying what each parameter does to the request, since the functions of a definition cannot travel to a
 * place that takes only plain code. A parameter that does anything but fill its place is left out; without a parameter
 * that the call needs there is no plan.
 *
 * @param fixed values that hold for the whole plan.
 */
export function planCall(tool: RequestTool, fixed: Readonly<Record<string, unknown>> = {}): CallPlan | undefined {
  const attempt = attemptsOf(tool, fixed);
  const isNeeded = ({ name, required }: ParamFacts) => required || Object.hasOwn(tool.lookups ?? {}, name);
  let facts = paramFacts(tool).filter(({ name }) => !Object.hasOwn(fixed, name));
  for (;;) {
    const known = chooseParams(attempt, facts, isNeeded);
    if (known === undefined) return undefined;
    const plan = assemble(attempt, known, isNeeded);
    if (!('leaveOut' in plan)) return plan;
    const { leaveOut } = plan;
    if (facts.some((one) => one.name === leaveOut && isNeeded(one))) return undefined;
    facts = facts.filter(({ name }) => name !== leaveOut);
  }
}

/** The parameters that can stand together, with their places: what the call needs, and then what fits beside it. */
function chooseParams(
  attempt: Attempt,
  facts: readonly ParamFacts[],
  isNeeded: (facts: ParamFacts) => boolean,
): Known[] | undefined {
  const inOrder = [...facts.filter(isNeeded), ...facts.filter((one) => !isNeeded(one))];
  const start = inOrder.filter(isNeeded);
  for (const one of inOrder.slice(start.length)) {
    if (firstAccepted(attempt, start) !== undefined) break;
    start.push(one);
  }
  const values = firstAccepted(attempt, start);
  if (values === undefined) return undefined;
  const known: Known[] = [];
  for (const one of inOrder) {
    const found = findSlots(attempt, without(values, one.name), one);
    if (found !== undefined) {
      known.push(found);
      values[one.name] = found.sample;
    } else if (start.includes(one)) {
      return undefined;
    }
  }
  return known;
}

/** Values with which the call is accepted: for each parameter one of its samples. */
function firstAccepted(attempt: Attempt, facts: readonly ParamFacts[]): Record<string, unknown> | undefined {
  const all = facts.reduce<Record<string, unknown>[]>(
    (some, one) => some.flatMap((values) => samplesOf(one).map(([sample]) => ({ ...values, [one.name]: sample }))),
    [{}],
  );
  return all.find((values) => attempt(values) !== undefined);
}

/** What a parameter does to the request beside others, when all it does is to fill places with its value. */
function findSlots(attempt: Attempt, others: Record<string, unknown>, facts: ParamFacts): Known | undefined {
  const bare = attempt(others);
  const later = attempt(others, triedAt + 1);
  const fits = (value: unknown, other: unknown): Slot[] | undefined => {
    const request = attempt({ ...others, [facts.name]: value });
    const base = bare ?? attempt({ ...others, [facts.name]: other });
    if (request === undefined || base === undefined) return undefined;
    const slots = differences(base, request).map((place) => slotAt(place, request, facts.name, value, bare, later));
    const found = slots.filter((slot) => slot !== undefined);
    return found.length === slots.length && found.length > 0 ? found : undefined;
  };
  const words = choicesOf(facts);
  if (words !== undefined) {
    const fitting = words.filter((word) => words.some((other) => fits(word, other) !== undefined));
    const [sample] = fitting;
    const slots = words.map((other) => fits(sample, other)).find((some) => some !== undefined);
    if (slots === undefined) return undefined;
    const isDefault = (word: unknown) => slots.every(({ otherwise }) => isSame(otherwise, { value: word }));
    const taken = words.filter((word) => fitting.includes(word) || isDefault(word));
    return { facts, sample, slots: distinct(slots), words: taken };
  }
  for (const [one, other] of samplesOf(facts)) {
    const slots = fits(one, other);
    if (slots !== undefined && fits(other, one) !== undefined) return { facts, sample: one, slots: distinct(slots) };
  }
  return undefined;
}

/** The slot to which a changed place belongs: itself, or the object around it, wherever the value itself stands. */
function slotAt(
  place: Place,
  request: FlatRequest,
  param: string,
  value: unknown,
  bare: FlatRequest | undefined,
  later: FlatRequest | undefined,
): Slot | undefined {
  for (const at of [place, place.slice(0, -1)]) {
    const found = valueAt(request, at);
    const asNumber = typeof found === 'number' && typeof value === 'string' && String(found) === value;
    if (!asNumber && !isSame(found, value)) continue;
    const [before, after] = [bare, later].map((one) => one?.get(keyOf(at)));
    const otherwise = before === undefined ? 'nothing' : isSame(before, after) ? { value: before } : 'now';
    return { place: at, param, asNumber, otherwise };
  }
  return undefined;
}

/** The whole plan, or the parameter that does not go together with the others. */
function assemble(
  attempt: Attempt,
  known: readonly Known[],
  isNeeded: (facts: ParamFacts) => boolean,
): CallPlan | { readonly leaveOut: string } {
  const values = Object.fromEntries(known.map(({ facts, sample }) => [facts.name, sample]));
  const whole = attempt(values);
  const slots = known.flatMap((one) => one.slots);
  const params: PlannedParam[] = [];
  for (const { facts, sample, words } of known) {
    const { name } = facts;
    const rest = without(values, name);
    const request = attempt(rest);
    const optional = known.filter((other) => other.facts !== facts && !isNeeded(other.facts));
    if (whole === undefined) return { leaveOut: name };
    if (request === undefined) {
      const leaning = optional.find((other) => attempt(without(rest, other.facts.name)) !== undefined);
      if (!isNeeded(facts) && leaning !== undefined) return { leaveOut: leaning.facts.name };
    } else {
      const foreign = differences(whole, request).find(
        (place) => !slots.some((slot) => slot.param === name && isWithin(place, slot.place)),
      );
      const owner = slots.find((slot) => foreign !== undefined && isWithin(foreign, slot.place));
      if (foreign !== undefined) return { leaveOut: owner?.param ?? name };
    }
    params.push({ facts, sample, words, required: isNeeded(facts) || request === undefined });
  }
  const constants = placesIn(whole ?? new Map())
    .filter((place) => !slots.some((slot) => isWithin(place, slot.place)))
    .map((place) => ({ place, value: whole?.get(keyOf(place)) }));
  return { constants, slots, params };
}

function without(values: Record<string, unknown>, name: string): Record<string, unknown> {
  const { [name]: _, ...others } = values;
  return others;
}

function distinct(slots: readonly Slot[]): Slot[] {
  return slots.filter((slot, at) => slots.findIndex(({ place }) => isSame(place, slot.place)) === at);
}
