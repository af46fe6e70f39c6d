import type { Route } from '../../src/sandbox/http/route.js';
import { type RequestTool, worstEffect } from '../../src/tool/index.js';
import { type Operation, operationFinder } from '../../test/openapi/description.js';
import { nameOf } from '../../test/openapi/route-name.js';
import { requestsOf } from '../../test/openapi/tool-requests.js';

/** One operation of Intercom's API, and what there is of it. */
export interface CoveredOperation {
  /** `GET /contacts/{contact_id}`. */
  readonly name: string;
  /** Intercom's operationId, where it has one. */
  readonly id: string | undefined;
  /** The group that Intercom's description puts it in. */
  readonly group: string;
  /** The tools that carry it out. */
  readonly tools: readonly RequestTool[];
  /** Whether the sandbox emulates it. */
  readonly emulated: boolean;
}

/**
 * What there is of every operation. A tool carries an operation out when one of its requests is that operation, over all the
 * parameters that its requests are checked with; lookups before a call do not count.
 */
export function coverageOf(
  tools: readonly RequestTool[],
  operations: readonly Operation[],
  routes: readonly Pick<Route, 'method' | 'path'>[],
): CoveredOperation[] {
  const operationOf = operationFinder(operations);
  const carriedOut = tools.map((tool) => {
    const calls = requestsOf(tool).filter(({ step }) => step !== 'lookup' && step !== 'look');
    return { tool, names: new Set(calls.map(({ method, path }) => operationOf(method, path)?.name)) };
  });
  const emulated = new Set(routes.map((route) => withoutNames(nameOf(route))));
  return operations.map(({ name, id, group }) => ({
    name,
    id,
    group,
    tools: carriedOut.filter(({ names }) => names.has(name)).map(({ tool }) => tool),
    emulated: emulated.has(withoutNames(name)),
  }));
}

/** The operations that lack a tool or a route of the sandbox, in words. */
export function gapsOf(coverage: readonly CoveredOperation[]): string[] {
  return coverage.flatMap(({ name, tools, emulated }) => [
    ...(tools.length === 0 ? [`${name} has no tool`] : []),
    ...(emulated ? [] : [`${name} is not emulated by the sandbox`]),
  ]);
}

/** How many operations there are, have a tool, and are emulated. */
export function countsOf(coverage: readonly CoveredOperation[]): {
  operations: number;
  tools: number;
  sandbox: number;
} {
  return {
    operations: coverage.length,
    tools: coverage.filter(({ tools }) => tools.length > 0).length,
    sandbox: coverage.filter(({ emulated }) => emulated).length,
  };
}

/** How many operations have a tool: `35 of 231`. */
export function coverageWords(coverage: readonly CoveredOperation[]): string {
  const { operations, tools } = countsOf(coverage);
  return `${tools} of ${operations}`;
}

/** `up to` the worst effect where the parameters decide. */
export function effectWords({ effect }: RequestTool): string {
  return typeof effect === 'string' ? effect : `up to ${worstEffect(effect)}`;
}

/** The description and the sandbox name the parameters of a path differently. */
function withoutNames(route: string): string {
  return route.replaceAll(/\{[^}]*\}/g, '{}');
}
