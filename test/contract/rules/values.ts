import { isDeepStrictEqual } from 'node:util';
import type { PreparedRequest, Tool } from '../../../src/index.js';
import { isObject } from '../../../src/tool/json.js';
import { build } from '../build.js';
import { accepts, factsOf, type Sample, samplesOf } from '../samples.js';
import type { Rule } from './rule.js';

/** Values that careless code drops, since they are falsy. */
const falsy: readonly unknown[] = [0, false, '', null];

/** A value that a parameter takes is sent: dropping 0, false, an empty text or null would change the wish. */
export const sendsFalsyValues: Rule<Tool> = ({ tool }) =>
  samplesOf(tool).flatMap(({ name, given: usual, version }) =>
    falsy.flatMap((value) => {
      const given = { ...usual, [name]: value };
      if (!accepts(tool, given, version)) return [];
      const gained = count(build(tool, given, version), value) - count(build(tool, usual, version), value);
      return gained > 0 ? [] : [`drops ${JSON.stringify(value)} of ${name}`];
    }),
  );

/** How often a value stands in the bodies, queries and paths of requests. Ids travel as text, in queries all does. */
function count(requests: readonly PreparedRequest[], value: unknown): number {
  const same = (leaf: unknown) => leaf === value || (typeof value === 'number' && leaf === String(value));
  return requests.flatMap(({ url, body }) => {
    const { pathname, searchParams } = new URL(url);
    const inQuery = [...searchParams.values()].filter((text) => text === String(value));
    return [...leaves(body), ...pathname.split('/').slice(1)].filter(same).concat(inQuery);
  }).length;
}

function leaves(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  return isObject(value) ? Object.values(value).flatMap(leaves) : [value];
}

/** Forms give text where programs give numbers, flags and objects: both must ask for the same. */
export const takesTextForms: Rule<Tool> = ({ tool }) =>
  samplesOf(tool).flatMap((sample) =>
    otherForms(tool, sample).flatMap((form) => {
      const given = { ...sample.given, [sample.name]: form };
      const shown = `${sample.name}: ${JSON.stringify(form)}`;
      if (!accepts(tool, given, sample.version))
        return [`refuses ${shown}, though it takes ${JSON.stringify(sample.value)}`];
      const same = isDeepStrictEqual(build(tool, given, sample.version), build(tool, sample.given, sample.version));
      return same ? [] : [`builds another request from ${shown} than from ${JSON.stringify(sample.value)}`];
    }),
  );

/** The same value as a form field or a model may write it. */
function otherForms(tool: Tool, { name, value, facts, given, version }: Sample): unknown[] {
  if (typeof value === 'number') {
    return [String(value), ...(facts.format === 'unix-time' ? [new Date(value * 1000).toISOString()] : [])];
  }
  if (typeof value === 'boolean') return [String(value)];
  if (Array.isArray(value) && value.every((member) => typeof member === 'string')) return [value.join(', ')];
  if (typeof value === 'object') return [JSON.stringify(value)];
  // Ids are the only texts that a number may stand for.
  const isId = accepts(tool, { ...given, [name]: 4711 }, version);
  return isId && /^\d+$/.test(String(value)) ? [Number(value)] : [];
}

/** Every parameter has a value that the tool takes: else the rules above would pass over it. */
export const reachesEveryParam: Rule<Tool> = ({ tool }) => {
  const reached = new Set(samplesOf(tool).map(({ name }) => name));
  return factsOf(tool).flatMap(({ name }) => (reached.has(name) ? [] : [`has no sample of ${name}`]));
};
