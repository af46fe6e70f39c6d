import { bodyNames } from '../../src/sandbox/table/field.js';
import { fits } from '../../src/sandbox/table/shape.js';
import { type CrudOperation, crudOperation } from './crud-operation.js';
import type { Operation } from './description.js';
import { addImport, addRoute, addToList } from './edit-source.js';
import { type ExistingResource, type ExistingSandbox, listFile, tablesByThing } from './sandbox-existing.js';
import { tableFor, type Uses, using } from './sandbox-fields.js';
import { draftResource } from './sandbox-resource.js';
import { routeOptions, sortedBy } from './sandbox-route-options.js';
import { call, keySource, source } from './source.js';

/** A file of a draft. */
export interface DraftFile {
  /** Path in the project. */
  readonly path: string;
  readonly content: string;
}

/** The part of a draft that belongs to the sandbox. */
export interface SandboxRouteDraft {
  readonly files: readonly DraftFile[];
  readonly left: readonly string[];
}

/**
 * Drafts the route of the sandbox for an operation that lists, reads, makes, changes or deletes records: in a resource of
 * its own, or in the one that there is. It writes no route for what somebody has to write a handler for.
 */
export function draftSandboxRoute(operation: Operation, sandbox: ExistingSandbox): SandboxRouteDraft {
  const at = `${operation.method} ${operation.path}`;
  const answering = routeAt(operation, sandbox);
  if (answering !== undefined) return only(`The sandbox answers ${at} already: ${answering}.`);
  const crud = crudOperation(operation);
  if (crud === undefined) return only(handlerNeeded(operation));
  const { parent, thing } = crud;
  const tables = tablesByThing(sandbox);
  if (parent !== undefined && tableFor(parent, tables) === undefined)
    return only(
      `The sandbox has no route ${at} by this draft, since it has no table of the ${parent} that the path names: draft an operation of that first.`,
    );
  const resource = sandbox.resources.find(({ tables: all }) => all.some(({ ids }) => ids.name === thing));
  const left = [`The sandbox answers ${at} in every version: say \`since\` where the operation came later.`];
  if (resource !== undefined) return inResource(operation, crud, resource, left);

  const around = sandbox.resources.find(({ tables: all }) =>
    all.some(({ idKinds }) => idKinds.some(({ name }) => name === thing)),
  );
  if (around !== undefined)
    return only(
      `The sandbox has no route ${at} by this draft, since it keeps each ${thing} inside another record: write its handler in ${around.file}.`,
    );
  const draft = draftResource(operation, crud, tables, left);
  if (draft === undefined) return only(handlerNeeded(operation));
  const { name, constant, content } = draft;
  if (sandbox.taken.includes(name))
    return only(
      `The sandbox has no route ${at} by this draft, since src/sandbox/resources/${name} is there and has no ${thing}: write the resource under another name.`,
    );
  const imported = addImport(sandbox.list, `./resources/${name}.js`, constant);
  const list = imported === undefined ? undefined : addToList(imported, constant);
  return {
    files: [
      { path: `src/sandbox/resources/${name}.ts`, content },
      ...(list === undefined ? [] : [{ path: listFile, content: list }]),
    ],
    left: list === undefined ? [...left, `Add ${constant} to the list in ${listFile}.`] : left,
  };
}

const only = (point: string): SandboxRouteDraft => ({ files: [], left: [point] });

function handlerNeeded({ id, method, path }: Operation): string {
  return `The sandbox has no route ${method} ${path} by this draft, since it is none of list, get, create, update and remove: write its handler in the resource it belongs to below src/sandbox/resources/, as ${keySource(id)}: route(${source(`${method} ${path}`)}, …).`;
}

/** The route that answers an operation, in words. */
function routeAt({ method, path }: Operation, { resources }: ExistingSandbox): string | undefined {
  const shape = path.replace(/\{[^}]*\}/g, ':');
  for (const { routes, file } of resources) {
    const route = routes.find((one) => one.method === method && one.path.replace(/:\w+/g, ':') === shape);
    if (route !== undefined) return `${route.id} in ${file}`;
  }
  return undefined;
}

/** Adds the route to a resource that there is, or says what to add and what its table lacks. */
function inResource(
  operation: Operation,
  crud: CrudOperation,
  resource: ExistingResource,
  left: string[],
): SandboxRouteDraft {
  const { file, source: text } = resource;
  const uses: Uses = new Map();
  const isSorted = new RegExp(`sorted: \\{[^}]*\\b${sortedBy}:`).test(text);
  const options = routeOptions(operation, crud, isSorted, uses, left);
  if (options === undefined) return only(handlerNeeded(operation));
  const made = call(
    using(uses, 'table/crud.js', crud.kind),
    source(`${operation.method} ${crud.path}`),
    options.source,
  );
  const line = `${keySource(operation.id)}: ${made},`;
  const lacking = lackingIn(crud, resource);
  const up = '../'.repeat(file.split('/').length - 3);
  const imports = [...uses].flatMap(([from, names]) => [...names].map((name) => ({ from: `${up}${from}`, name })));
  const imported = imports.reduce<string | undefined>(
    (all, { from, name }) => (all === undefined ? undefined : addImport(all, from, name)),
    text,
  );
  const content = imported === undefined ? undefined : addRoute(imported, line);
  if (lacking.length === 0 && content !== undefined) return { files: [{ path: file, content }], left };
  return { files: [], left: [...lacking, `Then add to the routes in ${file}: ${line}`, ...left] };
}

/** What the table of a resource has to have before the route can work. */
function lackingIn(
  { kind, thing, parent, create, update }: CrudOperation,
  { tables, file }: ExistingResource,
): string[] {
  const [main] = tables;
  if (main === undefined || main.ids.name !== thing)
    return [`The sandbox keeps each ${thing} in a further table of ${file}: move it to a resource of its own.`];
  const { fields } = main;
  const parentField = parent === undefined ? undefined : `${parent}_id`;
  const noParent = parentField !== undefined && fields[parentField]?.links === undefined;
  const body = kind === 'create' ? create?.body : update?.body;
  const known = kind === 'create' || kind === 'update' ? bodyNames(fields, kind) : [];
  const unwritten = (body?.required ?? (kind === 'update' ? Object.keys(body?.properties ?? {}) : [])).filter(
    (name) => !known.includes(name),
  );
  const unset = Object.entries(fields).flatMap(([name, field]) =>
    field.write === undefined && !fits(field, null) && name !== parentField ? [name] : [],
  );
  return [
    ...(noParent
      ? [
          `The table ${main.name} of the resource in ${file} has no field ${parentField} that refers to the ${parent} of the path: add one.`,
        ]
      : []),
    ...((kind === 'create' || kind === 'update') && unwritten.length > 0
      ? [
          `The table ${main.name} of the resource in ${file} lets no ${kind} write ${unwritten.join(', ')}: add or change fields with \`required\` and \`optional\`.`,
        ]
      : []),
    ...(kind === 'create' && unset.length > 0
      ? [
          `The table ${main.name} of the resource in ${file} does not say what ${unset.join(', ')} of a new ${thing} is: say it with \`optional\` or \`generated\`.`,
        ]
      : []),
  ];
}
