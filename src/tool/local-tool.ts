import type { EffectRule } from './effect.js';
import type { LocalContext } from './local-context.js';
import type { Rule } from './operation/rules.js';
import type { OutputFields, OutputOf } from './output.js';
import type { InputOf, Params, ParsedOf } from './param/param.js';
import type { ServiceDefinition } from './service-definition.js';
import type { CalledTools, LocalTool } from './tool.js';
import { toolBase } from './tool-base.js';

/** A tool that runs a function, as its file declares it. */
export interface LocalToolInput<P extends Params, Output extends OutputFields> {
  readonly title: string;
  readonly description: string;
  readonly resource: string;
  readonly effect: EffectRule<ParsedOf<P>>;
  /**
   * Whether a repeat has the same effect as one call, so that a call which was cut off may be carried out again: true of
   * reads, and of nothing else, unless given.
   */
  readonly idempotent?: boolean | { of(params: ParsedOf<P>): boolean };
  /** For a tool that calls others by `context.steps`. */
  readonly calls?: CalledTools;
  readonly params: P;
  readonly rules?: readonly Rule<ParsedOf<P>, keyof P & string>[];
  readonly output: Output;
  readonly example?: InputOf<P>;
  run(params: ParsedOf<P>, context: LocalContext): OutputOf<Output> | Promise<OutputOf<Output>>;
}

const plug =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M9 3v5M15 3v5M6 8h12v4a6 6 0 0 1-12 0z"/><path d="M12 18v3"/></svg>';

/** The service of tools that need none. */
export const core: ServiceDefinition = {
  name: 'core',
  title: 'Core',
  description: 'Operations of Core.',
  category: 'tools',
  icon: plug,
  entities: {},
};

/** Declares a tool that runs a function in place of a request. */
export function localTool<const Id extends string, P extends Params, Output extends OutputFields>(
  id: Id,
  { params, rules, example, ...said }: LocalToolInput<P, Output>,
  service: ServiceDefinition = core,
): LocalTool<Id, P, Output> {
  return Object.assign(toolBase(id, service, { params, rules, example }), said);
}
