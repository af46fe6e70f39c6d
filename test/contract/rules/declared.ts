import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { parseParams } from '../../../src/run-tool/parse-params.js';
import type { HttpRequest, ParamData, RequestTool, Tool } from '../../../src/tool/index.js';
import { isObject } from '../../../src/tool/json.js';
import { buildRequest } from '../../../src/tool/operation/request-plan.js';
import { propertiesOf } from '../../../src/tool/param/json-schema.js';
import { lookedUp, now, usualVersion } from '../build.js';
import { accepts, factsOf, samplesOf } from '../samples.js';
import { collect, type Rule } from './rule.js';

/** Forms, hosts and docs read the data of the parameters, calls are parsed by zod: both say the same. */
export const hasDataThatAgreesWithItsParser: Rule<Tool> = ({ tool }) =>
  collect((problem) => {
    const data = { ...propertiesOf(tool.fields), additionalProperties: false };
    const parser = tidy(z.toJSONSchema(tool.params, { io: 'input', unrepresentable: 'any' }));
    problem(
      !isDeepStrictEqual(data, parser),
      `has parameters that say ${JSON.stringify(data)}, but a parser that says ${JSON.stringify(parser)}`,
    );
    for (const [name, { data, schema }] of Object.entries(tool.fields)) {
      problem(schema.safeParse(undefined).success === data.required, `is not right about ${name} being required`);
      problem(schema.safeParse(null).success !== data.nullable, `is not right about ${name} being null`);
      problem(!schema.safeParse(data.example ?? data.sample).success, `has a sample of ${name} that it refuses`);
    }
  });

/** What zod says in a roundabout way. */
function tidy(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(tidy);
  if (!isObject(schema)) return schema;
  const { $schema: _, propertyNames: __, ...plain } = schema;
  const parts = Object.entries(plain).filter(([, value]) => Math.abs(Number(value)) !== Number.MAX_SAFE_INTEGER);
  const tidied = Object.fromEntries(parts.map(([keyword, value]) => [keyword, tidy(value)]));
  if (isDeepStrictEqual(tidied.additionalProperties, {})) tidied.additionalProperties = true;
  // The description of a value that may be null stands beside the null, not before it.
  const [value, ...others] = Array.isArray(tidied.anyOf) ? tidied.anyOf : [];
  if (!isObject(value) || others.length === 0) return tidied;
  const { description, ...rest } = value;
  // So do the forms of a value that has several.
  const forms: unknown[] = Array.isArray(rest.anyOf) ? rest.anyOf : [rest];
  return { ...(description === undefined ? {} : { description }), ...tidied, anyOf: [...forms, ...others] };
}

/** Every id belongs to an entity of the service; so do the keys of a map that says whose they are. */
export const namesEntitiesOfItsService: Rule<Tool> = ({ tool }) =>
  collect((problem) => {
    const known = tool.serviceDefinition.entities;
    for (const [name, data] of everyParam(tool.fields)) {
      const { of, isId } = data;
      problem(isId === true && of === undefined, `takes ids as ${name} without saying of what`);
      if (of === undefined) continue;
      const names = typeof of === 'string' ? [of] : 'entities' in of ? of.entities : of;
      for (const entity of names) {
        const row = Object.hasOwn(known, entity) ? known[entity] : undefined;
        problem(row === undefined, `says that ${name} is of ${entity}, which the service does not have`);
        problem(row !== undefined && isId === true && row.id === undefined, `takes ids of ${entity}, which has none`);
      }
      if (typeof of === 'string' || !('entities' in of)) continue;
      const words = tool.fields[of.param]?.data.schema.enum;
      problem(
        !isDeepStrictEqual(words, of.entities),
        `lets ${of.param} name what ${name} is of, but its words are ${words}`,
      );
    }
  });

function everyParam(params: Readonly<Record<string, { readonly data: ParamData }>>): [string, ParamData][] {
  return Object.entries(params).flatMap(([name, { data }]) => [[name, data], ...everyParam(data.inner ?? {})]);
}

/**
 * What is declared is what is sent, in the usual version. A tool with a `request` of its own may send something else for
 * what it takes out by `direct`, and for parameters that travel elsewhere.
 */
export const sendsWhatItDeclares: Rule = ({ tool }) =>
  collect((problem) => {
    const { omit = [], words = {}, one = [] } = tool.direct ?? {};
    const left = factsOf(tool).filter(({ name, in: place }) => place === 'elsewhere' || omit.includes(name));
    for (const { name, value, given, version } of samplesOf(tool)) {
      const plain = Object.fromEntries(
        Object.entries(given).filter(([key]) => left.every((fact) => fact.name !== key)),
      );
      if (version !== usualVersion || !accepts(tool, plain)) continue;
      if (Object.entries(words).some(([key, taken]) => plain[key] !== undefined && !taken?.includes(`${plain[key]}`))) {
        continue;
      }
      const params = { ...lookedUp(tool), ...parseParams(tool, plain) };
      const single = Object.fromEntries(one.map((key) => [key, [params[key]].flat().slice(0, 1)]));
      const sent = wire(tool.request({ ...params, ...single }, { now, version }));
      const members = Object.fromEntries(Object.entries(single).map(([key, [member]]) => [key, member]));
      const declared = wire(buildRequest(tool.plan, { ...params, ...members }, now));
      problem(
        !isDeepStrictEqual(sent, declared),
        `declares ${JSON.stringify(declared)} for ${name} ${JSON.stringify(value)}, but sends ${JSON.stringify(sent)}`,
      );
    }
    problem(!leftIsKnown(tool), 'leaves out by direct what is no parameter of it');
  });

function leftIsKnown({ direct: { omit = [], words = {}, one = [] } = {}, fields }: RequestTool): boolean {
  return [...omit, ...Object.keys(words), ...one].every((name) => Object.hasOwn(fields, name));
}

/** A request as it travels: what is undefined is left out, and an empty query is none. */
function wire({ method, path, query = {}, body }: HttpRequest): unknown {
  return JSON.parse(JSON.stringify({ method, path, query, body }));
}
