import type { Entity } from '../../tool/entity.js';
import { isObject } from '../../tool/json.js';
import { isLocal, type RequestTool, type Tool } from '../../tool/tool.js';

/** The thing that the answer of a call is about, as far as the definition of its tool says. */
export interface Subject {
  /** Name of its entity, or else of its schema, or else the folder of the tool. */
  readonly kind: string;
  readonly entity: string | undefined;
  /** What the call says its id is; undefined when the call makes it. */
  readonly id: unknown;
}

/** Reads from a tool whose answer it is, and from a call what names it. */
export function subjectOf(tool: Tool, params: Readonly<Record<string, unknown>>, body: unknown): Subject {
  if (isLocal(tool)) return { kind: tool.resource, entity: undefined, id: undefined };
  const whole = wholeObjectOf(tool);
  const entity = whole === undefined ? flatEntityOf(tool) : nameBy(tool, ({ schema }) => schema === whole);
  const inPath = pathParamOf(tool, entity);
  const id = inPath === undefined ? (isObject(body) ? body.id : undefined) : params[inPath];
  return { kind: entity ?? whole ?? tool.resource, entity, id };
}

/** The schema of the object that is the whole answer. */
export function wholeObjectOf({ output }: Pick<Tool, 'output'>): string | undefined {
  return Object.values(output).find(({ from, schema }) => from === '' && schema !== undefined)?.schema;
}

/** The parameter that ends the path, where one does. */
export function lastPathParam({ plan }: RequestTool): string | undefined {
  const last = plan.path.at(-1);
  return last === undefined || typeof last === 'string' ? undefined : last.param;
}

/** The path's id of the thing: of its entity, wherever it stands, or else what the path ends in. */
function pathParamOf(tool: RequestTool, entity: string | undefined): string | undefined {
  const names = tool.plan.path.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.param]));
  const ofIt = entity === undefined ? undefined : names.findLast((name) => entityOf(tool, name) === entity);
  return ofIt ?? lastPathParam(tool);
}

/** The entity of an answer without an object: that of the id that the call gives it, or of the list that it adds to. */
function flatEntityOf(tool: RequestTool): string | undefined {
  const inBody = tool.plan.slots.find(({ place, keys }) => place === 'body' && keys.join('.') === 'id')?.param;
  const named = lastPathParam(tool) ?? inBody;
  if (named !== undefined) return entityOf(tool, named);
  const end = String(tool.plan.path.at(-1));
  return nameBy(tool, ({ plural }) => end.endsWith(`/${plural.replaceAll(' ', '_')}`));
}

function nameBy({ serviceDefinition }: Tool, isIt: (entity: Entity) => boolean): string | undefined {
  return Object.entries(serviceDefinition.entities).find(([, entity]) => isIt(entity))?.[0];
}

/** The one entity whose ids a parameter takes. */
function entityOf(tool: Tool, name: string): string | undefined {
  const of = tool.fields[name]?.data.of;
  return typeof of === 'string' ? of : undefined;
}
