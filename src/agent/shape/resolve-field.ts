import { nearest } from '../../tool/nearest.js';
import type { Tool } from '../../tool/tool.js';
import { framedList, placeIn, placeOfOutput, type SchemaPlace } from './schema-place.js';
import { readSteps, type Step } from './selection.js';

/** The whole path of a field in what a tool returns, or what is wrong with the name. */
export type ResolvedField = { readonly steps: readonly Step[] } | { readonly problem: string };

/**
 * Finds a field by its dotted name. What stands between may be left out where it is clear: the output that holds the
 * object (`email` for `contact.email`), and the frame of a list (`tags.name` for `tags.tags.name`).
 */
export function resolveField(tool: Tool, name: string): ResolvedField {
  const steps = readSteps(name);
  const [first, ...rest] = steps ?? [];
  if (first === undefined) return { problem: 'is no field name: expected dotted names such as contact.email' };
  if (Object.hasOwn(tool.output, first.name)) {
    return walk(placeOfOutput(tool.output[first.name]), first, rest, []);
  }
  for (const [output, { schema }] of Object.entries(tool.output)) {
    const place = placeOfOutput(tool.output[output]);
    if (schema === undefined || !Object.hasOwn(place.fields, first.name)) continue;
    return walk(placeIn(place, first.name), first, rest, [{ name: output }]);
  }
  return { problem: `"${clip(first.name)}" is no field of the result: ${expected(first.name, fieldLists(tool))}` };
}

/** Takes one step into `place`, which `step` names, and goes on with the rest. */
function walk(place: SchemaPlace, step: Step, rest: readonly Step[], before: readonly Step[]): ResolvedField {
  const frame = framedList(place);
  if (step.range !== undefined && frame !== undefined) {
    return walk(placeIn(place, frame), { name: frame, range: step.range }, rest, [...before, { name: step.name }]);
  }
  const path = [...before, step];
  const [next, ...others] = rest;
  if (next === undefined) return { steps: path };
  const known = Object.keys(place.fields);
  if (known.length === 0 || known.includes(next.name)) {
    return walk(placeIn(place, next.name), next, others, path);
  }
  const inner = frame === undefined ? undefined : placeIn(place, frame);
  if (frame !== undefined && inner !== undefined && Object.hasOwn(inner.fields, next.name)) {
    return walk(placeIn(inner, next.name), next, others, [...path, { name: frame }]);
  }
  return { problem: `has no field "${clip(next.name)}" in ${step.name}: ${expected(next.name, [['', known]])}` };
}

/** Names that stand together, and where. */
type FieldList = readonly [where: string, names: readonly string[]];

function fieldLists(tool: Tool): FieldList[] {
  const inner = Object.entries(tool.output).map(([name, field]): FieldList => {
    return [` in ${name}: `, Object.keys(placeOfOutput(field).fields)];
  });
  return [['', Object.keys(tool.output)], ...inner.filter(([, names]) => names.length > 0)];
}

function expected(name: string, lists: readonly FieldList[]): string {
  const near = nearest(
    name,
    lists.flatMap(([, names]) => names),
  );
  if (near !== undefined) return `did you mean ${near}?`;
  return `expected ${lists.map(([where, names]) => where + names.slice(0, 60).join(', ')).join(';')}`;
}

function clip(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 60).toWellFormed()}…`;
}
