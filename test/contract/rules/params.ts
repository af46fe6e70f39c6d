import { InvalidParamsError } from '../../../src/errors.js';
import { parseParams } from '../../../src/run-tool/parse-params.js';
import type { Tool } from '../../../src/tool/index.js';
import { build } from '../build.js';
import { factsOf, samplesOf } from '../samples.js';
import { collect, type Rule } from './rule.js';

/** What the tool has against these parameters, by field. */
function refusal(tool: Tool, given: Record<string, unknown>): Map<string, string> {
  try {
    parseParams(tool, given);
  } catch (error) {
    if (error instanceof InvalidParamsError && error.tool === tool.id) {
      return new Map(error.issues.map(({ field, message }) => [field, message]));
    }
    throw error;
  }
  return new Map();
}

export const refusesUnknownParams: Rule<Tool> = ({ tool }) =>
  collect((problem) => {
    const facts = factsOf(tool);
    const nonsense = refusal(tool, { ...tool.example, zzqqxx: 1 }).get('zzqqxx');
    problem(nonsense === undefined, 'takes a parameter that it does not have');
    for (const { name } of facts) {
      problem(nonsense?.includes(name) === false, `does not list ${name} when a parameter is unknown`);
      const misspelt = name.toUpperCase();
      const said = refusal(tool, { [misspelt]: 'x' }).get(misspelt);
      problem(!said?.includes(`did you mean ${name}?`), `answers ${misspelt} with "${said}", without naming ${name}`);
    }
  });

export const namesMissingParams: Rule<Tool> = ({ tool }) =>
  collect((problem) => {
    const said = refusal(tool, {});
    for (const { name, required } of factsOf(tool)) {
      if (!required) continue;
      problem(!said.get(name)?.startsWith('is missing'), `says "${said.get(name)}" when ${name} is missing`);
    }
  });

/** Every refusal names the field, whatever nonsense it holds. */
export const namesWrongParams: Rule<Tool> = ({ tool }) =>
  collect((problem) => {
    for (const { name } of factsOf(tool)) {
      const said = refusal(tool, { ...tool.example, [name]: Symbol('nonsense') }).get(name);
      problem(said === undefined || /invalid/i.test(said), `says "${said}" about a value of ${name} that nobody takes`);
    }
  });

export const hasAnExample: Rule<Tool> = ({ tool }) =>
  collect((problem) => {
    const said = refusal(tool, tool.example);
    problem(said.size > 0, `has an example that it refuses: ${[...said].join('; ')}`);
    if (said.size === 0) problem(build(tool, tool.example).length === 0, 'has an example that makes no request');
  });

/** Requests come from the parameters alone: built twice they are the same, and the parameters stay as they were. */
export const buildsPurely: Rule<Tool> = ({ tool }) =>
  collect((problem) => {
    for (const { name, given, version } of samplesOf(tool)) {
      const before = structuredClone(given);
      const [first, second] = [build(tool, deepFreeze(given), version), build(tool, structuredClone(given), version)];
      problem(JSON.stringify(first) !== JSON.stringify(second), `builds two different requests from the same ${name}`);
      problem(JSON.stringify(before) !== JSON.stringify(given), `changes the ${name} that it is given`);
    }
  });

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
