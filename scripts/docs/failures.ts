import { paramFacts } from '../../src/json-schema/index.js';
import { type Entity, entityNames, entityWithSchema } from '../../src/tool/entity.js';
import { type RequestTool, worstEffect } from '../../src/tool/index.js';
import { code, either } from './markdown.js';
import { routeOf } from './requests.js';

/** What a lost answer means for a tool, in words. */
export function repeatRule({ idempotent, confirm, gone }: RequestTool): string {
  const same = 'A repeat has the same effect, so the call is repeated by itself after a lost answer or a 5xx.';
  if (idempotent === true) return gone === undefined ? same : `${same} A repeat that finds nothing left succeeded.`;
  const look = confirm === undefined ? '' : ', unless a look shows that it was carried out';
  const once = `a lost answer is an ${code('OutcomeUnknownError')}${look}`;
  return idempotent === false
    ? `Never repeated once it may have arrived: ${once}.`
    : `Depends on the parameters: where a repeat would do it twice, ${once}.`;
}

type Row = [applies: boolean, error: string, when: string];

/** The errors that have a special meaning for a tool, each with when it comes and what it knows. */
export function failures(tool: RequestTool): string[][] {
  const facts = paramFacts(tool);
  const newer = facts.filter(({ since }) => since !== undefined).map(({ name, since }) => `${code(name)} (${since})`);
  const worst = worstEffect(tool.effect);
  const { names } = routeOf(tool);
  const merged = entitiesNamed(tool, names).filter(({ merges }) => merges !== undefined);
  const unique = entitiesReturned(tool).filter((entity) =>
    entity.unique?.some((name) => Object.hasOwn(tool.fields, name)),
  );
  const rows: Row[] = [
    [
      true,
      'InvalidParamsError',
      'a parameter is missing, unknown, mistyped, or against the rules above; nothing was sent',
    ],
    [
      worst !== 'read',
      'BlockedError',
      `the connection lets no call that would ${worst} through, or nobody approved it`,
    ],
    [newer.length > 0, 'BlockedError', `the API version of the connection is older than ${either(newer)}`],
    [names.length > 0, 'NotFoundError', `there is nothing with this ${either(names.map(code))}`],
    ...merged.map(({ label }): Row => {
      return [true, 'NotFoundError', `the ${label} was merged into another: ${code('mergedInto')} names it`];
    }),
    ...unique.map(({ label }): Row => {
      return [true, 'ConflictError', `another ${label} has it already: ${code('existingId')} names that one`];
    }),
    [
      tool.idempotent !== true,
      'OutcomeUnknownError',
      'the answer was lost, so it may or may not have been carried out',
    ],
  ];
  return rows.filter(([applies]) => applies).map(([, error, when]) => [code(error), when]);
}

/** The entities whose ids stand in these parameters. */
function entitiesNamed({ fields, serviceDefinition: { entities } }: RequestTool, names: readonly string[]): Entity[] {
  return names.flatMap((name) => entityNames(fields[name]?.data.of)).flatMap((name) => entities[name] ?? []);
}

/** The entities of the objects that a tool makes or changes. */
function entitiesReturned({ output, serviceDefinition: { entities } }: RequestTool): Entity[] {
  return Object.values(output).flatMap(({ type, schema }) => {
    const entity = type === 'object' ? entityWithSchema(entities, schema) : undefined;
    return entity === undefined ? [] : [entity];
  });
}
