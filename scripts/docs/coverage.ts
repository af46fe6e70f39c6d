import type { RequestPlan, RequestTool } from '../../src/tool/index.js';
import { routeOf } from './requests.js';

/** An operation of Intercom's API by its route, such as `GET /contacts/{contact_id}`. */
interface Named {
  readonly name: string;
}

/** How much of Intercom's API the tools cover. */
export interface Coverage {
  /** Operations of the description that some tool carries out. */
  readonly covered: number;
  /** Operations of the description. */
  readonly total: number;
}

/** Counts the operations that the tools cover; several tools of one operation count once. */
export function coverageOf(tools: readonly RequestTool[], operations: readonly Named[]): Coverage {
  const routes = new Set(tools.flatMap(({ plan }) => [plan, ...Object.values(plan.routes ?? {})]).map(lineOf));
  const covered = operations.filter(({ name }) => routes.has(withoutNames(name)));
  return { covered: covered.length, total: operations.length };
}

/** The route of a request, with nothing for the names of its parameters. */
function lineOf(plan: RequestPlan): string {
  return withoutNames(routeOf({ plan }).line);
}

/** `35 of 231`, or `all 231` when nothing is missing. */
export function coverageWords({ covered, total }: Coverage): string {
  return covered === total ? `all ${total}` : `${covered} of ${total}`;
}

/** The description and the tools name the parameters of a path differently. */
function withoutNames(route: string): string {
  return route.replaceAll(/\{[^}]*\}/g, '{}');
}
